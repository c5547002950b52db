import '../shared/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../shared/fake-browser.ts';
import { followTarget } from './panel-target.ts';

const KEY = 'panel-target';
const onGo = vi.fn();
let front = 7;

beforeEach(() => {
  fakeBrowser.reset();
  onGo.mockReset();
  front = 7;
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 7 }), getLastFocused: async () => ({ id: front }) });
});

const want = (actor: unknown) => fakeBrowser.storage.session.set({ [KEY]: actor });
const wanted = async () => (await fakeBrowser.storage.session.get(KEY))[KEY];

test('goes where a card points, and takes that away', async () => {
  await want({ actor: 'kfor' });
  await followTarget(onGo);
  expect(onGo).toHaveBeenCalledExactlyOnceWith({ is: 'actor', actor: 'kfor' });
  expect(await wanted()).toBeUndefined();
});

test('goes there as well when it is open already, and leaves other windows theirs', async () => {
  await followTarget(onGo);
  await want({ actor: 'nato' });
  await vi.waitFor(() => expect(onGo).toHaveBeenCalledExactlyOnceWith({ is: 'actor', actor: 'nato' }));
  front = 8;
  await want({ actor: 'kfor' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(onGo).toHaveBeenCalledOnce();
  expect(await wanted()).toEqual({ actor: 'kfor' });
});

test.each([[null], [{ actor: 3 }], ['kfor']])('%j points nowhere', async (value) => {
  await want(value);
  await followTarget(onGo);
  expect(onGo).not.toHaveBeenCalled();
});
