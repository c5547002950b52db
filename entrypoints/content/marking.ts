/** One page while it is marked: its marks, its card and its tour. Ends with its signal. */
import type { TextFunction } from '../../components/text.tsx';
import type { CardView } from '../../core/card/view.ts';
import type { Dictionary, Script } from '../../core/link/dictionary/dictionary.ts';
import type { Article, CastMember } from '../../core/messages.ts';
import { type CardControl, createCard } from './card/card.tsx';
import { type CardHost, createCardHost } from './card/card-host.ts';
import { listenToPointer } from './card/pointer.ts';
import { createTour, type Tour } from './card/tour.ts';
import { castOf } from './link/linked-page.ts';
import { markAt } from './paint/hit-test.ts';
import { createLiveMarks } from './paint/live-marks.ts';
import type { Mark } from './paint/mark.ts';
import { createPainter } from './paint/painter.ts';
import { isReachable, scrollTo } from './paint/scroll-to.ts';
import type { Reading } from './read/reader.ts';

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
  /** Scrolls to the first mention of an actor and opens its card with focus in it; whether there is one. */
  show(actor: string): boolean;
  tour: Tour;
  /** Reads the whole page again when it is idle. */
  readAgain(): void;
}

/** Resolves when the page is marked for the first time. */
export async function startMarking(parts: MarkingParts): Promise<Marking> {
  const { document, article, signal, text } = parts;
  const painter = createPainter(document);
  const host = createCardHost(document, () => card.send({ type: 'dismiss' }));
  const card = createCard({ ...parts, host, painter, ask: (mark) => parts.askCard(mark, castOf(painter.marks())) });
  const tour = createTour({ card, host, marks: painter.marks, text });
  const live = createLiveMarks({
    ...parts,
    context: { date: article.date, lang: article.lang },
    painter,
    host: host.element,
    onPainted(marks, before) {
      if (actorsOf(marks) !== actorsOf(before)) card.forgetAnswers();
      card.keepUp(marks);
      tour.keepUp(marks);
    },
  });
  signal.addEventListener('abort', () => {
    tour.end();
    card.destroy();
    painter.destroy();
  });
  listenToPointer({
    document,
    card,
    host: host.element,
    markAt: (point) => (painter.marks().length === 0 ? null : markAt(document, point, painter.marksIn, live.roots())),
    onScrolled: painter.follow,
    signal,
  });
  await live.begin(parts.reading);
  return {
    cast: () => castOf(painter.marks()),
    show: (actor) => show(card, host, painter.marks(), actor),
    tour,
    readAgain: live.readAgain,
  };
}

/** The reader asked for this card, so focus enters it: a screen reader says it, and keys reach it. */
function show(card: CardControl, host: CardHost, marks: readonly Mark[], actor: string): boolean {
  const mark = marks.find((mark) => mark.mention.actor === actor && isReachable(mark));
  if (!mark) return false;
  scrollTo(mark);
  card.send({ type: 'show', mark });
  host.focus();
  return true;
}

function actorsOf(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ mention }) => mention.actor))].sort().join(' ');
}
