import '../shared/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mute } from '../../core/mutes/mute.ts';
import { fakeBrowser } from '../shared/fake-browser.ts';
import { forgetPrivateMutes, readMutes, setMute } from './mute-store.ts';

const site = (host: string): Mute => ({ scope: 'site', actor: 'kfor', of: host });
const stored = async () => (await fakeBrowser.storage.local.get('mutes')).mutes;

beforeEach(() => fakeBrowser.reset());

test('a mute is kept until it is taken back', async () => {
  await setMute(site('a.org'), true, false);
  await setMute(site('b.org'), true, false);
  expect(await readMutes(false)).toEqual([site('a.org'), site('b.org')]);
  await setMute(site('a.org'), false, false);
  expect(await stored()).toEqual([site('b.org')]);
});

test('many in the same moment are all kept', async () => {
  const all = Array.from({ length: 30 }, (_, place) => site(`h${place}.org`));
  await Promise.all(all.map((mute) => setMute(mute, true, false)));
  expect(await stored()).toEqual(all);
});

test('what is stored badly is read as far as it is good, and mended by the next write', async () => {
  await fakeBrowser.storage.local.set({ mutes: [site('a.org'), { scope: 'site' }, 7] });
  expect(await readMutes(false)).toEqual([site('a.org')]);
  await setMute(site('b.org'), true, false);
  expect(await stored()).toEqual([site('a.org'), site('b.org')]);
  await fakeBrowser.storage.local.set({ mutes: 'all' });
  expect(await readMutes(false)).toEqual([]);
});

describe('a private window', () => {
  test('mutes and unmutes in memory alone', async () => {
    await setMute(site('a.org'), true, false);
    await setMute(site('b.org'), true, true);
    await setMute(site('a.org'), false, true);
    expect(await readMutes(true)).toEqual([site('b.org')]);
    expect(await readMutes(false)).toEqual([site('a.org')]);
    expect(await stored()).toEqual([site('a.org')]);
  });

  test('is forgotten', async () => {
    await setMute(site('b.org'), true, true);
    await forgetPrivateMutes();
    expect(await readMutes(true)).toEqual([]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
