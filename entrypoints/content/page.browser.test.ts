import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { englishText } from '../../components/testing/english-text.ts';
import type { MessageKey } from '../../components/text.tsx';
import { compileDictionary } from '../../core/link/dictionary/compile.ts';
import type { MessageListener, PageBrowser } from './browser.ts';
import { answer } from './messaging.ts';
import { openPage, type Page } from './page.ts';
import { ALL } from './paint/painter.ts';

const aliases = [
  { text: 'NATO', lang: 'en', strength: 'strong' as const },
  { text: 'НАТО', lang: 'sr-Cyrl', strength: 'strong' as const },
];
const nato = { id: 'nato', kind: 'organisation' as const, aliases, confusables: [], cues: [], relations: [], roles: [] };
const parts = compileDictionary([{ actors: [nato], blockers: [] }]);
const dictionary = (version: string) => ({
  dictionary: { version },
  ...Object.fromEntries(Object.entries(parts).map(([script, bytes]) => [`dictionary.${script}`, bytes.toBase64()])),
});

let end: AbortController;
let stored: Record<string, unknown>;
let listener: MessageListener | null;
let browser: PageBrowser & { storage: { local: { get: ReturnType<typeof vi.fn> } } };
let background: ReturnType<typeof vi.fn<(message: unknown) => Promise<unknown>>>;
let page: Page;

beforeEach(() => {
  end = new AbortController();
  stored = dictionary('1');
  listener = null;
  background = vi.fn(async () => undefined);
  browser = {
    runtime: {
      id: 'own',
      sendMessage: background,
      onMessage: {
        addListener: (added) => {
          listener = added;
        },
        removeListener: () => {
          listener = null;
        },
      },
    },
    storage: {
      local: {
        get: vi.fn(async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])),
        ),
      },
    },
    i18n: { getMessage: (key, values) => englishText(key as MessageKey, values), getUILanguage: () => 'en' },
    extension: { inIncognitoContext: false },
  };
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

async function open(html: string): Promise<void> {
  document.body.innerHTML = html;
  page = openPage({ document, browser, signal: end.signal, onGone: () => end.abort() });
  answer(browser, page.answers, end.signal);
  await page.start();
}
/** What the popup gets for a message. */
function tell(message: unknown, sender = { id: 'own' }): Promise<unknown> {
  return new Promise((resolve) => {
    const later = listener?.(message, sender, resolve);
    if (!later) setTimeout(() => resolve('no answer'));
  });
}
const state = async () => ((await tell({ type: 'page' })) as { state: string }).state;
const marks = () => CSS.highlights.get(ALL)?.size ?? 0;
const host = location.hostname;

const NEWS = '<article itemscope itemtype="https://schema.org/NewsArticle"><p>NATO said so.</p></article>';

describe('what becomes of a page', () => {
  test('news on a site that is on: marked, from one read of the storage', async () => {
    await open(NEWS);
    expect([await state(), marks()]).toEqual(['marked', 1]);
    expect(browser.storage.local.get).toHaveBeenCalledOnce();
    expect(background).not.toHaveBeenCalled();
  });

  test('no news: nothing is read, nothing is watched', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await open('<p>NATO</p>');
    expect([await state(), marks()]).toEqual(['not-news', 0]);
    expect(browser.storage.local.get).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
  });

  test.each([
    ['off', { sites: { [host]: false } }],
    ['paused', { paused: true }],
  ])('%s: no mark, no observer', async (expected, settings) => {
    Object.assign(stored, settings);
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await open(NEWS);
    expect([await state(), marks()]).toEqual([expected, 0]);
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
  });

  test('in a private window the background says how the switch stands', async () => {
    browser.extension.inIncognitoContext = true;
    background.mockResolvedValue({ host, on: false, paused: false, rule: host });
    await open(NEWS);
    expect(await state()).toBe('off');
    expect(background).toHaveBeenCalledWith({ type: 'site', address: location.href, private: true });
  });

  test('text in another script fetches its part', async () => {
    await open(NEWS.replace('NATO', 'НАТО'));
    expect(marks()).toBe(1);
    expect(browser.storage.local.get).toHaveBeenCalledTimes(2);
  });

  test('text in another script that comes later fetches its part then', async () => {
    await open(NEWS);
    document.querySelector('p')?.append(' НАТО');
    await vi.waitFor(() => expect(marks()).toBe(2));
  });

  test.each([
    ['without a dictionary', () => (stored = {})],
    ['with bytes that it can’t open', () => (stored['dictionary.latin'] = btoa('nonsense'))],
  ])('%s it asks the background to make one', async (_name, spoil) => {
    spoil();
    background.mockImplementation(async () => {
      stored = dictionary('2');
      return null;
    });
    await open(NEWS);
    expect(background).toHaveBeenCalledWith({ type: 'dictionary' });
    expect([await state(), marks()]).toEqual(['marked', 1]);
  });
});

describe('messages', () => {
  test('a refresh follows the switch, and leaves alone what has not changed', async () => {
    await open(NEWS);
    const range = [...(CSS.highlights.get(ALL) ?? [])][0];
    expect(await tell({ type: 'refresh' })).toBeNull();
    expect([...(CSS.highlights.get(ALL) ?? [])][0]).toBe(range);
    stored.sites = { [host]: false };
    await tell({ type: 'refresh' });
    expect([await state(), marks(), document.adoptedStyleSheets.length]).toEqual(['off', 0, 0]);
    stored.sites = {};
    await tell({ type: 'refresh' });
    expect([await state(), marks()]).toEqual(['marked', 1]);
    Object.assign(stored, dictionary('2'));
    await tell({ type: 'refresh' });
    expect([...(CSS.highlights.get(ALL) ?? [])][0]).not.toBe(range);
  });

  test.each([
    [10, 'marked', 1],
    [11, 'paused', 0],
  ])('%i at once end where the last one says', async (rounds, expected, count) => {
    await open(NEWS);
    for (let round = 0; round < rounds; round++) {
      stored.paused = round % 2 === 0;
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
    background.mockImplementation(async () => {
      browser.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    await tell({ type: 'show', actor: 'nato' });
    await vi.waitFor(() => expect(end.signal.aborted).toBe(true));
    expect([marks(), document.querySelectorAll('html > div').length]).toEqual([0, 0]);
  });
});

describe('what comes late', () => {
  test('a gate that opens at load', async () => {
    await open('<div><p>NATO</p></div>');
    document.querySelector('div')?.setAttribute('itemscope', '');
    document.querySelector('div')?.setAttribute('itemtype', 'https://schema.org/NewsArticle');
    await page.ask();
    expect([await state(), marks()]).toEqual(['marked', 1]);
  });

  test('a date that was another page’s: cards are asked for with the new one', async () => {
    await open(NEWS);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<time datetime="2022-12-15"></time>');
    await page.ask();
    await tell({ type: 'show', actor: 'nato' });
    await vi.waitFor(() =>
      expect(background).toHaveBeenCalledWith(expect.objectContaining({ type: 'card', date: '2022-12-15' })),
    );
  });

  test('a page that turned into no news is left', async () => {
    await open(NEWS);
    document.querySelector('article')?.removeAttribute('itemtype');
    await page.ask();
    expect([await state(), marks()]).toEqual(['not-news', 0]);
  });
});
