import { afterEach, describe, expect, test, vi } from 'vitest';
import { ALL } from './paint/painter.ts';
import { dictionary, host, marks, NEWS, open, state, tell, world } from './testing/opened-page.ts';

describe('what becomes of a page', () => {
  test('news on a site that is on: marked, from one read of the storage', async () => {
    await open(NEWS);
    expect([await state(), marks()]).toEqual(['marked', 1]);
    expect(world.browser.storage.local.get).toHaveBeenCalledOnce();
    expect(world.background).not.toHaveBeenCalled();
  });

  test('no news: nothing is read, nothing is watched', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await open('<p>NATO</p>');
    expect([await state(), marks()]).toEqual(['not-news', 0]);
    expect(world.browser.storage.local.get).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
  });

  test.each([
    ['off', { sites: { [host]: false } }],
    ['paused', { paused: true }],
  ])('%s: no mark, no observer', async (expected, settings) => {
    Object.assign(world.stored, settings);
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await open(NEWS);
    expect([await state(), marks()]).toEqual([expected, 0]);
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
  });

  test('in a private window the background says how the switch stands', async () => {
    world.browser.extension.inIncognitoContext = true;
    world.background.mockResolvedValue({ host, on: false, paused: false, rule: host });
    await open(NEWS);
    expect(await state()).toBe('off');
    expect(world.background).toHaveBeenCalledWith({ type: 'site', address: location.href, private: true });
  });

  test('there it also says what is muted', async () => {
    world.browser.extension.inIncognitoContext = true;
    const muted = [{ scope: 'name', actor: 'nato', of: 'NATO' }];
    world.background.mockImplementation(async (message) =>
      (message as { type: string }).type === 'mutes' ? muted : { host, on: true, paused: false, rule: null },
    );
    await open(NEWS);
    expect([await state(), marks()]).toEqual(['marked', 0]);
    expect(await tell({ type: 'page' })).toMatchObject({ cast: [], muted });
  });

  test('text in another script fetches its part', async () => {
    await open(NEWS.replace('NATO', 'НАТО'));
    expect(marks()).toBe(1);
    expect(world.browser.storage.local.get).toHaveBeenCalledTimes(2);
  });

  test('text in another script that comes later fetches its part then', async () => {
    await open(NEWS);
    document.querySelector('p')?.append(' НАТО');
    await vi.waitFor(() => expect(marks()).toBe(2));
  });

  describe('text in a language with cases', () => {
    const SERBIAN = 'Ministar se sastao sa Severnim savezom, ali nije rekao za koji dan.';
    const asked = () => world.browser.storage.local.get.mock.calls.map(([keys]) => keys.includes('dictionary.inflected'));
    afterEach(() => {
      document.documentElement.lang = '';
    });

    test('fetches its part whatever the page declares', async () => {
      document.documentElement.lang = 'en';
      await open(NEWS.replace('NATO said so.', SERBIAN));
      expect(marks()).toBe(1);
      expect(asked()).toEqual([false, true]);
    });

    test('has it from the one read of the storage where the page declares it', async () => {
      document.documentElement.lang = 'hr';
      await open(NEWS.replace('NATO said so.', SERBIAN));
      expect(marks()).toBe(1);
      expect(asked()).toEqual([true]);
    });

    test('that comes later fetches it then, once', async () => {
      await open(NEWS);
      const paragraph = document.createElement('p');
      paragraph.textContent = SERBIAN;
      document.querySelector('article')?.append(paragraph);
      await vi.waitFor(() => expect(marks()).toBe(2));
      paragraph.append(' NATO');
      await vi.waitFor(() => expect(marks()).toBe(3));
      expect(asked().filter(Boolean)).toHaveLength(1);
    });
  });

  test.each([
    ['without a dictionary', () => (world.stored = {})],
    ['with bytes that it can’t open', () => (world.stored['dictionary.base'] = btoa('nonsense'))],
  ])('%s it asks the background to make one', async (_name, spoil) => {
    spoil();
    world.background.mockImplementation(async () => {
      world.stored = dictionary('2');
      return null;
    });
    await open(NEWS);
    expect(world.background).toHaveBeenCalledWith({ type: 'dictionary' });
    expect([await state(), marks()]).toEqual(['marked', 1]);
  });
});

describe('messages', () => {
  test('a refresh follows the switch, and leaves alone what has not changed', async () => {
    await open(NEWS);
    const range = [...(CSS.highlights.get(ALL) ?? [])][0];
    expect(await tell({ type: 'refresh' })).toBeNull();
    expect([...(CSS.highlights.get(ALL) ?? [])][0]).toBe(range);
    world.stored.sites = { [host]: false };
    await tell({ type: 'refresh' });
    expect([await state(), marks(), document.adoptedStyleSheets.length]).toEqual(['off', 0, 0]);
    world.stored.sites = {};
    await tell({ type: 'refresh' });
    expect([await state(), marks()]).toEqual(['marked', 1]);
    Object.assign(world.stored, dictionary('2'));
    await tell({ type: 'refresh' });
    expect([...(CSS.highlights.get(ALL) ?? [])][0]).not.toBe(range);
  });

  test('a refresh follows what is muted and whether descriptions are wanted', async () => {
    await open(NEWS);
    const range = () => [...(CSS.highlights.get(ALL) ?? [])][0];
    const first = range();
    world.stored.mutes = [{ scope: 'site', actor: 'nato', of: host }];
    await tell({ type: 'refresh' });
    expect([await state(), marks()]).toEqual(['marked', 0]);
    world.stored.mutes = [{ scope: 'site', actor: 'nato', of: 'elsewhere.example' }, 'nonsense'];
    await tell({ type: 'refresh' });
    expect(range()).toBe(first);
    world.stored.descriptions = true;
    await tell({ type: 'refresh' });
    expect(marks()).toBe(1);
    expect(range()).not.toBe(first);
  });

  test.each([
    [10, 'marked', 1],
    [11, 'paused', 0],
  ])('%i at once end where the last one says', async (rounds, expected, count) => {
    await open(NEWS);
    for (let round = 0; round < rounds; round++) {
      world.stored.paused = round % 2 === 0;
      void tell({ type: 'refresh' });
      for (let turn = 0; turn < round % 4; turn++) await Promise.resolve();
    }
    await vi.waitFor(async () => expect([await state(), marks()]).toEqual([expected, count]));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([await state(), marks()]).toEqual([expected, count]);
  });

  test('"mark" marks what is no news, for this address', async () => {
    await open('<p>NATO</p>');
    expect(await tell({ type: 'mark' })).toBeNull();
    expect([await state(), marks()]).toEqual(['marked', 1]);
  });

  test('"page" tells article and cast; "show" and "tour" say whether there is something', async () => {
    await open(NEWS);
    expect(await tell({ type: 'page' })).toMatchObject({
      state: 'marked',
      article: { address: location.href, date: null },
      cast: [{ actor: 'nato', count: 1, first: 0 }],
    });
    expect(await tell({ type: 'show', actor: 'nato' })).toBe(true);
    expect(await tell({ type: 'show', actor: 'kfor' })).toBe(false);
    expect(await tell({ type: 'tour' })).toBe(true);
    expect(await tell({ type: 'tour' })).toBe(false);
  });

  test('strangers, and messages that are none of ours, get no answer', async () => {
    await open(NEWS);
    expect(await tell({ type: 'page' }, { id: 'other' })).toBe('no answer');
    for (const message of [null, 'page', { type: 'pages' }, { type: 'show' }, { type: 'show', actor: 7 }]) {
      expect(await tell(message)).toBe('no answer');
    }
  });

  test('an extension that is gone from under the page ends all, quietly', async () => {
    await open(NEWS);
    world.background.mockImplementation(async () => {
      world.browser.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    await tell({ type: 'show', actor: 'nato' });
    await vi.waitFor(() => expect(world.end.signal.aborted).toBe(true));
    expect([marks(), document.querySelectorAll('html > div').length]).toEqual([0, 0]);
  });
});

describe('what comes late', () => {
  test('a gate that opens at load', async () => {
    await open('<div><p>NATO</p></div>');
    document.querySelector('div')?.setAttribute('itemscope', '');
    document.querySelector('div')?.setAttribute('itemtype', 'https://schema.org/NewsArticle');
    await world.page.ask();
    expect([await state(), marks()]).toEqual(['marked', 1]);
  });

  test('a date that was another page’s: cards are asked for with the new one', async () => {
    await open(NEWS);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<time datetime="2022-12-15"></time>');
    await world.page.ask();
    await tell({ type: 'show', actor: 'nato' });
    await vi.waitFor(() =>
      expect(world.background).toHaveBeenCalledWith(expect.objectContaining({ type: 'card', date: '2022-12-15' })),
    );
  });

  test('a page that turned into no news is left', async () => {
    await open(NEWS);
    document.querySelector('article')?.removeAttribute('itemtype');
    await world.page.ask();
    expect([await state(), marks()]).toEqual(['not-news', 0]);
  });
});
