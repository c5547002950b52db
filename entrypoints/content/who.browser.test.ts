/** "Who is this?" on a page as a reader meets it, with a made-up background: its answers are what the page gets. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { moveMouse, press } from './testing/input.ts';
import { card, heading, isOpen, host as ourHost, sleep, view } from './testing/marked-page.ts';
import { marks, NEWS, open, host as site, state, tell, world } from './testing/opened-page.ts';

const candidate = (actor: string) => ({
  actor,
  kind: 'organisation',
  name: { text: actor.toUpperCase(), lang: 'en' },
  role: null,
});

/** What the background knows of a text, and of an actor. */
let who: ReturnType<typeof vi.fn<(request: { text: string; date: string | null; cast: string[] }) => Promise<unknown>>>;

beforeEach(() => {
  who = vi.fn(async () => [candidate('nato')]);
  world.background.mockImplementation(async (message) => {
    const request = message as { type: string; actor: string; text: string; date: string | null; cast: string[] };
    if (request.type === 'who') return who(request);
    if (request.type === 'card') return view(request.actor);
    return undefined;
  });
});

afterEach(() => {
  // Registered after the page's own end, and so run before it.
  world.end.abort();
  expect(document.querySelectorAll('html > div')).toHaveLength(0);
});

const select = (text: string, within: Node = document.body) => {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(text);
    if (at >= 0) return window.getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
  }
  throw new Error(`no text "${text}"`);
};
const ask = async (text: string) => {
  select(text);
  expect(await tell({ type: 'who-is', text })).toBeNull();
};
const isDrawn = (state: string) => vi.waitFor(() => expect(card()?.classList.contains(`card-${state}`)).toBe(true));
const buttons = () => [...(card()?.querySelectorAll('button') ?? [])];

describe('the card', () => {
  test('of the one whom the text means opens at once, with focus, and gives it back', async () => {
    await open('<p>The Alliance said so.</p><button>page</button>');
    document.querySelector('button')?.focus();
    await ask('Alliance');
    await isDrawn('ready');
    expect([heading(), document.activeElement]).toEqual(['NATO', ourHost()]);
    expect(who).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: 'Alliance', cast: [] }));
    await press('{Escape}');
    expect([isOpen(), document.activeElement?.textContent]).toEqual([false, 'page']);
  });

  test('of several lets the reader choose, and go back', async () => {
    who.mockResolvedValue([candidate('nato'), candidate('kfor')]);
    await open('<p>The Alliance said so.</p>');
    await ask('Alliance');
    await isDrawn('choice');
    const kfor = buttons().find(({ textContent }) => textContent.includes('KFOR'));
    kfor?.click();
    await isDrawn('ready');
    expect(heading()).toBe('KFOR');
    const back = buttons().find((button) => (button.ariaLabel ?? button.textContent).includes('Alliance'));
    back?.click();
    await isDrawn('choice');
    expect(who).toHaveBeenCalled();
  });

  test('of nobody says so', async () => {
    who.mockResolvedValue([]);
    await open('<p>The Alliance said so.</p>');
    await ask('Alliance');
    await isDrawn('nobody');
    expect(card()?.textContent).toContain('Alliance');
  });

  test.each([
    ['rejects', () => who.mockRejectedValue(new Error('asleep'))],
    ['fails', () => who.mockResolvedValue({ failed: 'disk' })],
    ['is silent', () => who.mockResolvedValue(undefined)],
  ])('says that something went wrong where the background %s, and asks again the next time', async (_name, spoil) => {
    spoil();
    await open('<p>The Alliance said so.</p>');
    await ask('Alliance');
    await isDrawn('error');
    who.mockResolvedValue([candidate('nato')]);
    await ask('Alliance');
    await isDrawn('ready');
  });

  test('turns to another text when that is asked about', async () => {
    await open('<p>The Alliance said so, and KFOR.</p>');
    await ask('Alliance');
    await isDrawn('ready');
    who.mockResolvedValue([candidate('kfor')]);
    await ask('KFOR');
    await vi.waitFor(() => expect(heading()).toBe('KFOR'));
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });
});

describe('the place', () => {
  const boxes = () => {
    const { top, bottom } = ourHost().getBoundingClientRect();
    return { top, bottom };
  };
  const selectionBox = () => window.getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
  /** The card has been laid out with its content. */
  const placed = async () => {
    await isDrawn('ready');
    await sleep(50);
  };

  test('is below the text, and over two paragraphs below both', async () => {
    await open('<p style="margin: 40px">said the Alliance</p><p>of the North</p>');
    const [first, second] = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
    window.getSelection()?.setBaseAndExtent(first as Text, 9, second as Text, 12);
    await tell({ type: 'who-is', text: 'Alliance of the North' });
    await placed();
    expect(boxes().top).toBeGreaterThanOrEqual(selectionBox().bottom);
    expect(boxes().top).toBeLessThan(selectionBox().bottom + 30);
  });

  test('is beside text in an open shadow root, of which nobody has told', async () => {
    await open('<p style="height: 200px"></p><x-text></x-text>');
    const root = (document.querySelector('x-text') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>said the Alliance</p>';
    await (async () => {
      select('Alliance', root);
      await tell({ type: 'who-is', text: 'Alliance' });
    })();
    await placed();
    const line = (root.querySelector('p') as Element).getBoundingClientRect();
    expect(boxes().top).toBeGreaterThanOrEqual(line.bottom - 2);
    expect(boxes().top).toBeLessThan(line.bottom + 30);
  });

  test('is beside the field whose text is selected', async () => {
    await open('<p style="height: 200px"></p><textarea>the Alliance</textarea>');
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(4, 12);
    await tell({ type: 'who-is', text: 'Alliance' });
    await placed();
    expect(boxes().top).toBeGreaterThanOrEqual(field.getBoundingClientRect().bottom);
  });

  test('is the top of the window where the text is nowhere', async () => {
    await open('<p style="height: 200px"></p><p>the Alliance</p>');
    await tell({ type: 'who-is', text: 'Alliance' });
    await placed();
    expect(boxes().top).toBeGreaterThanOrEqual(0);
    expect(boxes().top).toBeLessThan(20);
  });
});

describe('the page', () => {
  test('that is no news opens the card, gets no mark for it, and nothing stays', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await open('<p>NATO said so.</p>');
    await ask('NATO');
    await isDrawn('ready');
    expect([await state(), marks(), document.adoptedStyleSheets.length]).toEqual(['not-news', 0, 0]);
    expect(world.browser.storage.local.get).not.toHaveBeenCalled();
    await press('{Escape}');
    await moveMouse({ x: 20, y: 20 });
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
    // Of the page, the host alone is watched, and only while it is there.
    expect(observe.mock.calls.every(([node]) => node === document.documentElement || node === document)).toBe(true);
  });

  test('on a site that is switched off opens it as well', async () => {
    world.stored.sites = { [site]: false };
    await open(NEWS);
    await ask('NATO');
    await isDrawn('ready');
    expect([await state(), marks()]).toEqual(['off', 0]);
  });

  test('on which a name is marked says who else is on it', async () => {
    await open(NEWS);
    await ask('said so');
    await isDrawn('ready');
    expect(who).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: 'said so', cast: ['nato'] }));
  });

  test('that is still being read opens it when that is done, in the marked page', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    world.browser.storage.local.get.mockImplementationOnce(() => promise.then(() => world.stored));
    const opened = open(NEWS);
    select('said so');
    const told = tell({ type: 'who-is', text: 'said so' });
    await sleep(50);
    expect(who).not.toHaveBeenCalled();
    resolve();
    await Promise.all([opened, told]);
    await isDrawn('ready');
    expect(who).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ cast: ['nato'] }));
    expect(marks()).toBe(1);
  });

  test('that starts anew in the meantime opens one card, in what it has become', async () => {
    const opened = open(NEWS);
    const told = tell({ type: 'who-is', text: 'said so' });
    const again = world.page.start();
    await Promise.all([opened, told, again]);
    await isDrawn('ready');
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
    expect(who).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ cast: ['nato'] }));
  });

  test('that could not be read opens it all the same', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    world.browser.storage.local.get.mockRejectedValueOnce(new Error('the storage fails'));
    await open(NEWS);
    expect(await state()).toBe('failed');
    await ask('NATO');
    await isDrawn('ready');
  });

  test('that is marked later has its own cards then, and the one that was asked for is closed', async () => {
    await open('<p>NATO said so.</p>');
    await ask('NATO');
    await isDrawn('ready');
    await tell({ type: 'mark' });
    expect([await state(), marks(), isOpen()]).toEqual(['marked', 1, false]);
  });

  test('from under which the extension has gone shows nothing', async () => {
    await open('<p>NATO said so.</p>');
    const told = tell({ type: 'who-is', text: 'NATO' });
    world.end.abort();
    await told;
    await sleep(50);
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });
});
