/** A page as a reader meets it, with a real dictionary and a made-up background. */
import { afterEach, beforeEach, vi } from 'vitest';
import { englishText } from '../../../components/testing/english-text.ts';
import type { CandidateView, CardView } from '../../../core/card/view.ts';
import { compileDictionary } from '../../../core/link/dictionary/compile.ts';
import { openDictionary } from '../../../core/link/dictionary/dictionary.ts';
import type { Opening } from '../../../core/settings.ts';
import { type Marking, startMarking } from '../marking.ts';
import type { MutingParts } from '../muting.ts';
import { ALL } from '../paint/painter.ts';
import { read } from '../read/reader.ts';
import { moveMouse, type Point } from './input.ts';

const actor = (id: string, ...names: string[]) => ({
  id,
  kind: 'organisation' as const,
  aliases: names.map((text) => ({ text, lang: 'en', strength: 'strong' as const })),
  confusables: [],
  cues: [],
  relations: [],
  roles: [],
});
const parts = compileDictionary([
  { actors: [actor('kfor', 'KFOR', 'Kosovo Force'), actor('nato', 'NATO')], blockers: [], offices: [] },
]);
const dictionary = openDictionary([parts.base]);

export const view = (id: string): CardView => ({
  actor: id,
  kind: 'organisation',
  name: { text: id.toUpperCase(), lang: 'en' },
  otherName: null,
  roles: { at: 'unknown', all: [] },
  story: null,
  facts: [],
  question: null,
  relations: [],
  links: { wikipedia: null, official: null },
  pack: {
    id: 'pack',
    name: { text: 'Pack', lang: 'en' },
    version: '1.0.0',
    checked: '2026-11-01',
    contact: 'https://pack.example/contact',
  },
});

let end: AbortController;
/** The host's closed root, as its maker got it. */
let root: ShadowRoot;

/** Where a mute is stored. */
export const saveMute = vi.fn<MutingParts['save']>();
export const askCard = vi.fn<(id: string) => Promise<CardView | null>>();
export const askWho = vi.fn<(text: string) => Promise<CandidateView[]>>();
/** How cards open on the next page. */
export const opening: Opening = { delay: 300, key: null };

beforeEach(() => {
  end = new AbortController();
  saveMute.mockReset();
  saveMute.mockResolvedValue(null);
  Object.assign(opening, { delay: 300, key: null });
  askWho.mockReset();
  askWho.mockResolvedValue([]);
  askCard.mockReset();
  askCard.mockImplementation(async (id) => view(id));
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
  await moveMouse(AWAY());
  // The scroll event comes with the next frame, and is not the next test's.
  await sleep(50);
});

/** The lower left corner of the window, where no test has a name. */
export const AWAY = (): Point => ({ x: 5, y: window.innerHeight - 5 });

/** `prepare` changes the page before it is read. */
export async function mark(html: string, prepare = () => {}): Promise<Marking> {
  document.body.innerHTML = html;
  prepare();
  return markAsItIs();
}

/** Marks what is in the page already. */
export function markAsItIs(): Promise<Marking> {
  return startMarking({
    document,
    article: { address: 'https://news.example/a', canonical: null, date: '2022-12-15', lang: 'en' },
    dictionary,
    parts: ['base'],
    reading: read(document),
    descriptions: false,
    mutes: [],
    saveMute,
    opening,
    askCard: ({ actor }) => askCard(actor),
    askWho: (words) => askWho(words),
    onPartMissing: () => {},
    onPainted: () => {},
    text: englishText,
    language: 'en',
    version: '1.0.0',
    signal: end.signal,
  });
}

/** Ends the marking, as the extension's going does. */
export const endMarking = () => end.abort();

const ranges = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map(liveOf).filter((range) => range.startContainer.isConnected);
export const marked = (name = ALL) => ranges(name).map(String);
const liveOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
};
export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const host = () => root.host as HTMLElement;
export const card = () => root.querySelector<HTMLElement>('[role="dialog"]');
export const isOpen = () => host().isConnected && card() !== null;

export const liveRegion = () => root.querySelector('[role="status"]') as HTMLElement;
export const said = () => liveRegion().textContent;
export const heading = () => root.querySelector('h2')?.textContent;

export function rectsOfMarked(text: string): DOMRect[] {
  const range = ranges(ALL).find((range) => String(range) === text);
  return [...(range?.getClientRects() ?? [])];
}

export function centreOf(text: string): Point {
  const [rect] = rectsOfMarked(text);
  if (!rect) throw new Error(`"${text}" is not marked`);
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

export function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
