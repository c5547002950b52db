/** One page while it is marked: reads, links, paints, keeps up with changes, and has card and tour. Ends with its signal. */
import type { TextFunction } from '../../components/text.tsx';
import type { CardView } from '../../core/card/view.ts';
import type { Dictionary, Script } from '../../core/link/dictionary.ts';
import type { Article, CastMember } from '../../core/messages.ts';
import { type CardControl, createCard } from './card.tsx';
import { createCardHost } from './card-host.ts';
import { readChanges } from './changed-readings.ts';
import { scriptsOfTexts } from './dictionary-store.ts';
import { markAt } from './hit-test.ts';
import { castOf, createLinkedPage, type LinkedBlock } from './linked-page.ts';
import type { Mark } from './mark.ts';
import { createPainter } from './painter.ts';
import { listenToPointer } from './pointer.ts';
import { type Reading, read } from './reader.ts';
import type { ReadBlock } from './run.ts';
import { isReachable, scrollTo } from './scroll-to.ts';
import { inSlices } from './slices.ts';
import { createTour, type Tour } from './tour.ts';
import { type Change, watch } from './watcher.ts';

/** Blocks with which a page is first marked: most articles, with all that stands around them, have fewer. */
const FIRST_BLOCKS = 500;

export interface MarkingParts {
  document: Document;
  article: Article;
  dictionary: Dictionary;
  /** The parts that the dictionary has. */
  scripts: readonly Script[];
  reading: Reading;
  askCard(mark: Mark, cast: readonly CastMember[]): Promise<CardView | null>;
  /** The page has got text in a script whose part is missing. */
  onScriptMissing(): void;
  text: TextFunction;
  language: string;
  signal: AbortSignal;
}

export interface Marking {
  cast(): CastMember[];
  /** Scrolls to the first mention of an actor and opens its card; whether there is one. */
  show(actor: string): boolean;
  tour: Tour;
  /** Reads the whole page again when it is idle. */
  readAgain(): void;
}

export async function startMarking(parts: MarkingParts): Promise<Marking> {
  const { document, article, dictionary, scripts, reading, signal } = parts;
  const linked = createLinkedPage(dictionary, { date: article.date, lang: article.lang }, signal);
  const painter = createPainter(document);
  const host = createCardHost(document, () => card.send({ type: 'dismiss' }));
  const card = createCard({ ...parts, host, painter, ask: (mark) => parts.askCard(mark, castOf(painter.marks())) });
  const tour = createTour({ card, host, marks: painter.marks, text: parts.text });
  const roots = new Set<ShadowRoot>();

  const attend = ({ roots: entered, hidden }: Reading) => {
    for (const element of hidden) watcher.awaitShowing(element);
    for (const root of entered) {
      if (roots.has(root)) continue;
      roots.add(root);
      watcher.enter(root);
    }
  };
  const link = async (blocks: readonly ReadBlock[]) => {
    const done: LinkedBlock[] = [];
    await inSlices(blocks, (block) => done.push(linked.link(block)), signal);
    return done;
  };
  const paint = async () => {
    const marks = await linked.marks();
    if (signal.aborted || marks === painter.marks()) return;
    if (castKey(marks) !== castKey(painter.marks())) card.forgetAnswers();
    painter.paint(marks);
    card.keepUp(marks);
    tour.keepUp(marks);
  };
  const begin = async () => {
    for (const blocks of beginnings(reading.blocks)) {
      const done = await link(blocks);
      if (signal.aborted) return;
      linked.replaceAll(done);
      await paint();
    }
  };
  const update = async (change: Change) => {
    // What changed in the meantime is read when the page is marked as it was.
    await begun;
    const { readings, emptied } = change === 'all' ? { readings: [read(document)], emptied: [] } : readChanges(change);
    const blocks = readings.flatMap((reading) => reading.blocks);
    if (scriptsOfTexts(blocks.map(({ text }) => text)).some((script) => !scripts.includes(script)))
      return parts.onScriptMissing();
    const done = await link(blocks);
    if (signal.aborted) return;
    for (const reading of readings) attend(reading);
    if (change === 'all') linked.replaceAll(done);
    else {
      linked.dropGone();
      for (const container of emptied) linked.drop(container);
      linked.put(done);
    }
    await paint();
  };
  const watcher = watch(document, host.element, update, signal);
  const begun = begin();

  signal.addEventListener('abort', () => {
    tour.end();
    card.destroy();
    painter.destroy();
  });
  listenToPointer({
    document,
    card,
    host: host.element,
    markAt: (point) => (painter.marks().length === 0 ? null : markAt(document, point, painter.marksIn, [...roots])),
    onScrolled: painter.follow,
    signal,
  });

  attend(reading);
  await begun;
  return {
    cast: () => castOf(painter.marks()),
    show: (actor) => show(card, painter.marks(), actor),
    tour,
    readAgain: watcher.askForAll,
  };
}

/** A very long page is marked at its beginning first, where the reader is; then whole. */
function beginnings(blocks: readonly ReadBlock[]): (readonly ReadBlock[])[] {
  return blocks.length <= FIRST_BLOCKS ? [blocks] : [blocks.slice(0, FIRST_BLOCKS), blocks];
}

function show(card: CardControl, marks: readonly Mark[], actor: string): boolean {
  const mark = marks.find((mark) => mark.mention.actor === actor && isReachable(mark));
  if (!mark) return false;
  scrollTo(mark);
  card.send({ type: 'show', mark });
  return true;
}

function castKey(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ mention }) => mention.actor))].sort().join(' ');
}
