/** A page as a reader meets it, with a real dictionary and a made-up background. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { englishText } from '../../components/testing/english-text.ts';
import type { CardView } from '../../core/card/view.ts';
import { compileDictionary } from '../../core/link/dictionary/compile.ts';
import { openDictionary } from '../../core/link/dictionary/dictionary.ts';
import { CLOSE_DELAY_MS, OPEN_DELAY_MS } from './card/timings.ts';
import { type Marking, startMarking } from './marking.ts';
import { ALL, CURRENT } from './paint/painter.ts';
import { read } from './read/reader.ts';

const actor = (id: string, ...names: string[]) => ({
  id,
  kind: 'organisation' as const,
  aliases: names.map((text) => ({ text, lang: 'en', strength: 'strong' as const })),
  confusables: [],
  cues: [],
  relations: [],
  roles: [],
});
const parts = compileDictionary([{ actors: [actor('kfor', 'KFOR', 'Kosovo Force'), actor('nato', 'NATO')], blockers: [] }]);
const dictionary = openDictionary([parts.latin]);

const view = (id: string): CardView => ({
  actor: id,
  kind: 'organisation',
  name: { text: id.toUpperCase(), lang: 'en' },
  otherName: null,
  roles: { at: 'unknown', all: [] },
  facts: [],
  question: null,
  links: { wikipedia: null, official: null },
  pack: { name: { text: 'Pack', lang: 'en' }, checked: '2026-11-01' },
});

let end: AbortController;
let askCard: ReturnType<typeof vi.fn<(id: string) => Promise<CardView | null>>>;
/** The host's closed root, as its maker got it. */
let root: ShadowRoot;

beforeEach(() => {
  end = new AbortController();
  askCard = vi.fn(async (id: string) => view(id));
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const made = attachShadow.call(this, init);
    if (init.mode === 'closed') root = made;
    return made;
  });
});
afterEach(async () => {
  end.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
  // The scroll event comes with the next frame, and is not the next test's.
  await sleep(50);
});

async function mark(html: string): Promise<Marking> {
  document.body.innerHTML = html;
  return startMarking({
    document,
    article: { address: 'https://news.example/a', canonical: null, date: '2022-12-15', lang: 'en' },
    dictionary,
    scripts: ['latin'],
    reading: read(document),
    askCard: ({ mention }) => askCard(mention.actor),
    onScriptMissing: () => {},
    text: englishText,
    language: 'en',
    signal: end.signal,
  });
}

const ranges = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map(liveOf).filter((range) => range.startContainer.isConnected);
const marked = (name = ALL) => ranges(name).map(String);
const liveOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
};
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const host = () => root.host as HTMLElement;
const card = () => root.querySelector<HTMLElement>('[role="dialog"]');
const isOpen = () => host().isConnected && card() !== null;

function centreOf(text: string): { x: number; y: number } {
  const range = ranges(ALL).find((range) => String(range) === text);
  const rect = range?.getClientRects()[0];
  if (!rect) throw new Error(`"${text}" is not marked`);
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

function pointer(type: string, { x, y }: { x: number; y: number }, more: PointerEventInit = {}): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  target.dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      pointerId: 1,
      isPrimary: true,
      pointerType: 'mouse',
      bubbles: true,
      composed: true,
      ...more,
    }),
  );
}
const hover = (text: string) => pointer('pointermove', centreOf(text));
function tap(text: string): void {
  pointer('pointerdown', centreOf(text), { pointerType: 'touch', buttons: 1 });
  pointer('pointerup', centreOf(text), { pointerType: 'touch' });
}
function key(name: string, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

describe('the page', () => {
  test('is byte for byte as it was: before, marked, after a card, after a tour and after the end', async () => {
    const page = mark('<article><p>NATO leads\n <b>KF</b>OR.</p></article>');
    const before = document.documentElement.outerHTML;
    const marking = await page;
    expect(marked()).toEqual(['NATO', 'KFOR']);
    expect(document.documentElement.outerHTML).toBe(before);
    marking.show('kfor');
    expect(isOpen()).toBe(true);
    key('Escape');
    expect(isOpen()).toBe(false);
    marking.tour.toggle();
    marking.tour.toggle();
    expect(document.documentElement.outerHTML).toBe(before);
    end.abort();
    expect([CSS.highlights.has(ALL), CSS.highlights.has(CURRENT), document.adoptedStyleSheets.length]).toEqual([false, false, 0]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('tells its cast in order of first mention', async () => {
    const marking = await mark('<p>NATO and KFOR and NATO</p>');
    expect(marking.cast()).toEqual([
      { actor: 'nato', count: 2, first: 0 },
      { actor: 'kfor', count: 1, first: 1 },
    ]);
    expect(marking.show('nobody')).toBe(false);
  });
});

describe('changes', () => {
  const within = (ms: number, check: () => void) => vi.waitFor(check, { timeout: ms, interval: 10 });
  /** As promised; the machine that tests may be busy, so the page's own time is what counts: two timers and an idle moment. */
  const SOON_MS = 500;

  test.each<[string, string, () => void, string[]]>([
    [
      'a new paragraph',
      '<article><p>NATO</p></article>',
      () => document.querySelector('article')?.append(element('p', 'KFOR')),
      ['NATO', 'KFOR'],
    ],
    [
      'a new paragraph before others',
      '<article><p>NATO</p></article>',
      () => document.querySelector('article')?.prepend(element('p', 'KFOR')),
      ['KFOR', 'NATO'],
    ],
    ['changed text', '<p>NATO</p>', () => ((document.querySelector('p')?.firstChild as Text).data = 'KFOR'), ['KFOR']],
    [
      'a new inline element',
      '<p>Kosovo </p>',
      () => document.querySelector('p')?.append(element('b', 'Force')),
      ['Kosovo Force'],
    ],
    ['a removed paragraph', '<div><p>NATO</p><p>KFOR</p></div>', () => document.querySelector('p')?.remove(), ['KFOR']],
    ['all text taken out of a block', '<p>NATO</p><p>KFOR</p>', () => document.querySelector('p')?.replaceChildren(), ['KFOR']],
    [
      'what was hidden shows',
      '<p hidden>NATO</p><p>KFOR</p>',
      () => document.querySelector('p')?.removeAttribute('hidden'),
      ['NATO', 'KFOR'],
    ],
    [
      'very many changes',
      '<article></article>',
      () => document.querySelector('article')?.append(...Array.from({ length: 700 }, () => element('p', 'NATO'))),
      Array(700).fill('NATO'),
    ],
  ])('%s: marked within half a second', async (_name, html, change, expected) => {
    await mark(html);
    change();
    await within(SOON_MS, () => expect(marked().sort()).toEqual([...expected].sort()));
  });

  test('marks stay in the order of the page', async () => {
    const marking = await mark('<article><p>NATO</p></article>');
    document.querySelector('article')?.prepend(element('p', 'KFOR'));
    await within(SOON_MS, () => expect(marking.cast().map(({ actor }) => actor)).toEqual(['kfor', 'nato']));
  });

  test('text in a shadow root that was entered', async () => {
    const page = mark('<div id="s"></div>');
    const shadow = document.querySelector('#s')?.attachShadow({ mode: 'open' });
    const marking = await page;
    marking.readAgain();
    await sleep(SOON_MS);
    shadow?.append(element('p', 'NATO'));
    await within(SOON_MS, () => expect(marked()).toEqual(['NATO']));
    expect(shadow?.adoptedStyleSheets).toHaveLength(1);
  });

  test('an editor in which the reader types is never read', async () => {
    await mark('<div contenteditable><p>x</p></div><p>KFOR</p>');
    document.querySelector('[contenteditable]')?.append(element('p', 'NATO'));
    await sleep(SOON_MS);
    expect(marked()).toEqual(['KFOR']);
  });

  test('our own host coming and going is no change', async () => {
    const marking = await mark('<p>KFOR</p>');
    await sleep(SOON_MS);
    const idle = vi.spyOn(window, 'requestIdleCallback');
    marking.show('kfor');
    key('Escape');
    await sleep(200);
    expect(idle).not.toHaveBeenCalled();
  });

  test('an article drawn anew ten times a second keeps its pace, its marks and its open card', async () => {
    const marking = await mark('<article></article>');
    const article = document.querySelector('article') as HTMLElement;
    let rounds = 0;
    const draw = () => {
      article.replaceChildren(element('h1', 'A title'), element('p', `NATO leads KFOR.`));
      rounds++;
    };
    draw();
    await within(SOON_MS, () => expect(marked().sort()).toEqual(['KFOR', 'NATO']));
    marking.show('kfor');
    await vi.waitFor(() => expect(card()?.textContent).toContain('KFOR'));
    const timer = setInterval(draw, 100);
    await sleep(1_500);
    clearInterval(timer);
    expect(rounds).toBeGreaterThan(10);
    await within(SOON_MS, () => expect(marked().sort()).toEqual(['KFOR', 'NATO']));
    expect(isOpen()).toBe(true);
  });

  test('after the end nothing is heard any more', async () => {
    await mark('<article><p>NATO</p></article>');
    end.abort();
    document.querySelector('article')?.append(element('p', 'KFOR'));
    await sleep(SOON_MS);
    expect(marked()).toEqual([]);
  });
});

describe('the pointer', () => {
  const opens = () => vi.waitFor(() => expect(isOpen()).toBe(true), { timeout: OPEN_DELAY_MS + 700 });

  test('a rest on a name opens its card, not before the delay; leaving closes it after the grace', async () => {
    await mark('<p>Here is NATO.</p><p style="margin-top:800px">far away</p>');
    hover('NATO');
    await sleep(OPEN_DELAY_MS / 2);
    expect(isOpen()).toBe(false);
    await opens();
    expect(marked(CURRENT)).toEqual(['NATO']);
    pointer('pointermove', { x: 5, y: innerHeight - 5 });
    await sleep(CLOSE_DELAY_MS / 2);
    expect(isOpen()).toBe(true);
    await vi.waitFor(() => expect(isOpen()).toBe(false), { timeout: CLOSE_DELAY_MS + 700 });
    expect(marked(CURRENT)).toEqual([]);
  });

  test('a pointer that only passes asks nothing and opens nothing', async () => {
    await mark('<p>Here is NATO.</p>');
    hover('NATO');
    await sleep(60);
    pointer('pointermove', { x: 5, y: innerHeight - 5 });
    await sleep(OPEN_DELAY_MS * 2);
    expect(isOpen()).toBe(false);
    expect(askCard).not.toHaveBeenCalled();
  });

  test.each<[string, PointerEventInit, () => void]>([
    ['while a button is down', { buttons: 1 }, () => {}],
    ['while text is selected', {}, () => document.getSelection()?.selectAllChildren(document.body)],
    ['for a finger that moves', { pointerType: 'touch' }, () => {}],
  ])('nothing opens %s', async (_name, init, prepare) => {
    await mark('<p>Here is NATO.</p>');
    prepare();
    pointer('pointermove', centreOf('NATO'), init);
    await sleep(OPEN_DELAY_MS * 2);
    expect(isOpen()).toBe(false);
    document.getSelection()?.removeAllRanges();
  });

  test('nothing opens because a page scrolled a name under the pointer', async () => {
    await mark('<p style="height:300px">Here</p><p>NATO</p><p style="height:3000px"></p>');
    const { x, y } = centreOf('NATO');
    pointer('pointermove', { x, y: y - 200 });
    window.scrollTo(0, 200);
    await sleep(60);
    pointer('pointermove', { x, y: y - 200 });
    await sleep(OPEN_DELAY_MS * 2);
    expect(isOpen()).toBe(false);
  });

  test('the card can be entered: over it, it stays', async () => {
    await mark('<p>Here is NATO.</p>');
    hover('NATO');
    await opens();
    await sleep(200);
    const rect = host().getBoundingClientRect();
    host().dispatchEvent(
      new PointerEvent('pointermove', { clientX: rect.left + 20, clientY: rect.top + 20, bubbles: true, composed: true }),
    );
    await sleep(CLOSE_DELAY_MS * 2);
    expect(isOpen()).toBe(true);
  });

  test('a tap opens at once, a tap elsewhere closes; in a link a tap is the link’s', async () => {
    await mark('<p><a href="#x">KFOR</a></p><p>Here is NATO.</p>');
    tap('NATO');
    expect(isOpen()).toBe(true);
    await sleep(50);
    tap('KFOR');
    expect(isOpen()).toBe(false);
    pointer('pointerdown', centreOf('NATO'), { pointerType: 'touch' });
    pointer('pointerup', { ...centreOf('NATO'), y: centreOf('NATO').y + 40 }, { pointerType: 'touch' });
    expect(isOpen()).toBe(false);
    tap('NATO');
    pointer('pointerdown', { x: 5, y: innerHeight - 5 }, { pointerType: 'touch' });
    pointer('pointerup', { x: 5, y: innerHeight - 5 }, { pointerType: 'touch' });
    expect(isOpen()).toBe(false);
  });

  test('in a link a rest opens the card', async () => {
    await mark('<p><a href="#x">KFOR</a></p>');
    hover('KFOR');
    await opens();
  });

  test('the card goes when its word scrolls away, and when it is taken away', async () => {
    const marking = await mark('<p>NATO</p><p>KFOR</p><p style="height:3000px"></p>');
    marking.show('nato');
    await sleep(100);
    window.scrollTo(0, 1_500);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    window.scrollTo(0, 0);
    marking.show('kfor');
    document.querySelectorAll('p')[1]?.remove();
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });
});

describe('what the card says', () => {
  test('an answer that comes after the card has turned to another name is dropped', async () => {
    const marking = await mark('<p>NATO and KFOR</p>');
    let answer = (_: CardView) => {};
    askCard.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    marking.show('nato');
    marking.show('kfor');
    await vi.waitFor(() => expect(card()?.textContent).toContain('KFOR'));
    answer(view('nato'));
    await sleep(50);
    expect(root.querySelector('h2')?.textContent).toBe('KFOR');
  });

  test('a failure shows, and is asked again the next time', async () => {
    const marking = await mark('<p>NATO</p>');
    askCard.mockRejectedValueOnce(new Error('asleep'));
    marking.show('nato');
    await vi.waitFor(() => expect(card()?.classList.contains('card-error')).toBe(true));
    key('Escape');
    marking.show('nato');
    await vi.waitFor(() => expect(card()?.classList.contains('card-ready')).toBe(true));
    expect(askCard).toHaveBeenCalledTimes(2);
  });
});

describe('the tour', () => {
  test('plain keys walk, open and end it; without it they are the page’s', async () => {
    const marking = await mark('<p>NATO</p><p>KFOR</p><p style="height:2000px"></p><p>NATO again</p>');
    expect(key('n').defaultPrevented).toBe(false);
    expect(marking.tour.toggle()).toBe(true);
    expect(marked(CURRENT)).toEqual(['NATO']);
    expect(root.querySelector('[role="status"]')?.textContent).toBe(englishText('tour_position', ['NATO', '1', '3']));
    expect(key('n').defaultPrevented).toBe(true);
    expect(marked(CURRENT)).toEqual(['KFOR']);
    key('ArrowDown');
    expect(window.scrollY).toBeGreaterThan(0);
    key('ArrowRight');
    expect(root.querySelector('[role="status"]')?.textContent).toBe(englishText('tour_position', ['NATO', '1', '3']));
    key('p');
    key('ArrowUp');
    expect(marked(CURRENT)).toEqual(['KFOR']);
    key('Enter');
    expect(isOpen()).toBe(true);
    expect(document.activeElement).toBe(document.body);
    key('Enter');
    expect(document.activeElement).toBe(host());
    key('Escape', card() ?? document.body);
    expect(isOpen()).toBe(false);
    expect(host().isConnected).toBe(true);
    key('Escape');
    expect(host().isConnected).toBe(false);
    expect(marked(CURRENT)).toEqual([]);
    expect(key('n').defaultPrevented).toBe(false);
  });

  test('a field takes its own keys', async () => {
    const marking = await mark('<p>NATO and KFOR</p><input><div contenteditable>x</div>');
    marking.tour.toggle();
    for (const field of document.querySelectorAll('input, [contenteditable]'))
      expect(key('n', field).defaultPrevented).toBe(false);
    expect(marked(CURRENT)).toEqual(['NATO']);
  });

  test('there is none on a page without marks', async () => {
    const marking = await mark('<p>nobody</p>');
    expect(marking.tour.toggle()).toBe(false);
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });
});

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
