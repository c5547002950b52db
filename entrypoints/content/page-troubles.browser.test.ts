/** What goes wrong or comes at the wrong time on a page, and what work it is spared. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WATCH } from '../../core/messages.ts';
import { dictionary, host, marks, NEWS, open, state, tell, world } from './testing/opened-page.ts';

/** Has the storage wait for a word, so that something can happen while the page is being read. */
function holdStorage(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  world.browser.storage.local.get.mockImplementationOnce(() => promise.then(() => world.stored));
  return resolve;
}
const failStorage = () => world.browser.storage.local.get.mockRejectedValueOnce(new Error('the storage fails'));
function spoilDictionary(): void {
  world.stored = {};
  world.background.mockResolvedValueOnce(null);
}
const watchErrors = () => vi.spyOn(console, 'error').mockImplementation(() => {});
/** Longer than the watcher collects what has changed. */
const watcherIsQuiet = () => new Promise((resolve) => setTimeout(resolve, 300));
const dated = (day: string) => `<time datetime="${day}"></time>`;

describe('what comes while the page is being read', () => {
  test('a date is heard of afterwards', async () => {
    const release = holdStorage();
    const opened = open(NEWS);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', dated('2022-12-15'));
    const asked = world.page.ask();
    release();
    await Promise.all([opened, asked]);
    expect(await state()).toBe('marked');
    await tell({ type: 'show', actor: 'nato' });
    await vi.waitFor(() =>
      expect(world.background).toHaveBeenCalledWith(expect.objectContaining({ type: 'card', date: '2022-12-15' })),
    );
  });

  test('a newer start has looked for itself: it is not undone', async () => {
    const release = holdStorage();
    const opened = open(NEWS);
    const asked = world.page.ask();
    await world.page.start();
    const [range] = CSS.highlights.get('newsgloss') ?? [];
    release();
    await Promise.all([opened, asked]);
    expect([await state(), marks()]).toEqual(['marked', 1]);
    expect([...(CSS.highlights.get('newsgloss') ?? [])]).toEqual([range]);
  });

  test('the tour is begun afterwards, whichever start came last', async () => {
    const release = holdStorage();
    void open(NEWS);
    const wanted = tell({ type: 'tour' });
    void world.page.start();
    release();
    expect(await wanted).toBe(true);
    expect(await state()).toBe('marked');
  });

  test.each([
    ['is off', () => Object.assign(world.stored, { sites: { [host]: false } })],
    ['can not be read', failStorage],
  ])('no tour is begun on a page that %s', async (_name, spoil) => {
    watchErrors();
    spoil();
    void open(NEWS);
    expect(await tell({ type: 'tour' })).toBe(false);
  });

  test('text that comes while its script’s part is fetched is marked', async () => {
    const { get } = world.browser.storage.local;
    get.mockImplementationOnce(async () => world.stored);
    get.mockImplementationOnce(async () => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>NATO</p>');
      return world.stored;
    });
    await open(NEWS.replace('NATO', 'НАТО'));
    expect(marks()).toBe(2);
  });
});

describe('what fails', () => {
  test.each([
    ['the storage', failStorage],
    ['the background, without a dictionary', () => (world.stored = {})],
    ['a dictionary that does not open when it is made anew', spoilDictionary],
    ['the painting', () => vi.spyOn(CSS.highlights, 'set').mockImplementationOnce(() => raise('no paint'))],
  ])('%s: said once, nothing is left half alive, and it can be tried again', async (_name, spoil) => {
    const errors = watchErrors();
    spoil();
    await open(NEWS);
    expect([await state(), marks(), document.querySelectorAll('html > div').length]).toEqual(['failed', 0, 0]);
    expect(errors).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Newsgloss'), expect.any(Error));
    world.stored = dictionary('1');
    await world.page.ask();
    expect([await state(), marks()]).toEqual(['marked', 1]);
  });

  test('a start for a script that came later', async () => {
    const errors = watchErrors();
    await open(NEWS);
    failStorage();
    document.querySelector('p')?.append(' НАТО');
    await vi.waitFor(() => expect(errors).toHaveBeenCalledWith(expect.stringContaining('Newsgloss'), expect.any(Error)));
    expect(await state()).toBe('failed');
  });

  test.each(['start', 'ask', 'refresh'] as const)(
    '%s on a page whose extension is gone: all ends, and nothing is said',
    async (way) => {
      const errors = watchErrors();
      await open(NEWS);
      world.browser.runtime.id = undefined;
      world.browser.storage.local.get.mockRejectedValue(new Error('Extension context invalidated.'));
      await world.page[way]();
      expect([world.end.signal.aborted, marks()]).toEqual([true, 0]);
      expect(errors).not.toHaveBeenCalled();
    },
  );

  test('an extension that goes while the page is being read', async () => {
    const errors = watchErrors();
    world.browser.storage.local.get.mockImplementation(() => {
      world.browser.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    await open(NEWS);
    expect(world.end.signal.aborted).toBe(true);
    expect(errors).not.toHaveBeenCalled();
  });
});

describe('"mark anyway"', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  test('holds as the reader goes about the page, and not on another', async () => {
    await open('<p>NATO</p>');
    await tell({ type: 'mark' });
    history.replaceState(null, '', '#part');
    await world.page.start();
    expect(await state()).toBe('marked');
    history.replaceState(null, '', '?other');
    await world.page.start();
    expect(await state()).toBe('not-news');
  });
});

describe('work that is not done', () => {
  test.each([
    ['off', { sites: { [host]: false } }],
    ['paused', { paused: true }],
  ])('%s: the text is not walked, and nothing is asked at load', async (_name, settings) => {
    Object.assign(world.stored, settings);
    const walked = vi.spyOn(Element.prototype, 'checkVisibility');
    await open(NEWS);
    const looked = vi.spyOn(document, 'querySelectorAll');
    await world.page.ask();
    expect([walked.mock.calls.length, looked.mock.calls.length]).toEqual([0, 0]);
  });

  test.each([
    ['marked', NEWS],
    ['no news', '<p>NATO</p>'],
    ['marked with another date', NEWS, dated('2022-12-15')],
  ])('a page that is %s: its data are read once at load', async (_name, html, more = '') => {
    await open(html);
    document.body.insertAdjacentHTML('beforeend', more);
    const looked = vi.spyOn(document, 'querySelectorAll');
    await world.page.ask();
    expect(looked.mock.calls.filter(([selector]) => selector.includes('ld+json'))).toHaveLength(1);
  });

  test('a page that is still no news is left as it is: a card that the reader has asked for stays, and nobody is told', async () => {
    await open('<p>NATO</p>');
    const postMessage = vi.fn();
    const port = { name: WATCH, sender: { id: 'own' }, postMessage, disconnect() {}, onDisconnect: { addListener() {} } };
    world.connect?.(port);
    world.background.mockResolvedValue([]);
    await tell({ type: 'who-is', text: 'Alliance' });
    await vi.waitFor(() => expect(document.querySelector('html > div')).not.toBeNull());
    postMessage.mockClear();
    await world.page.ask();
    expect(document.querySelector('html > div')).not.toBeNull();
    await watcherIsQuiet();
    expect(postMessage).not.toHaveBeenCalled();
  });

  test('a page that has not changed is not read again at load; a shadow root attached since is', async () => {
    await open(`${NEWS}<div id="late"></div>`);
    await watcherIsQuiet();
    const idle = vi.spyOn(window, 'requestIdleCallback');
    await world.page.ask();
    await watcherIsQuiet();
    expect(idle).not.toHaveBeenCalled();
    const root = document.querySelector('#late')?.attachShadow({ mode: 'open' });
    root?.append('NATO');
    await world.page.ask();
    await vi.waitFor(() => expect(marks()).toBe(2));
  });

  test('a style sheet that has arrived may show other blocks: the page is read again', async () => {
    await open(`${NEWS}<p>NATO<span class="apart">s</span></p>`);
    expect(marks()).toBe(1);
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '.apart { display: block }';
    await world.page.ask();
    await vi.waitFor(() => expect(marks()).toBe(2));
    sheet.remove();
  });
});

function raise(message: string): never {
  throw new Error(message);
}
