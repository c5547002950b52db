/** One page while it is marked: its marks, its card and its tour. Ends with its signal. */
import type { TextFunction } from '../../components/text.tsx';
import type { CardView } from '../../core/card/view.ts';
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import type { PartName } from '../../core/link/dictionary/parts.ts';
import type { Article, CastMember } from '../../core/messages.ts';
import type { Mute } from '../../core/mutes/mute.ts';
import { hostOf } from '../../core/site/site-rule.ts';
import { type CardControl, createCard } from './card/card.tsx';
import { type CardHost, createCardHost } from './card/card-host.ts';
import { listenToPointer } from './card/pointer.ts';
import { createTour, type Tour } from './card/tour.ts';
import { castOf } from './link/linked-page.ts';
import { createMuting, type MutingParts } from './muting.ts';
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
  parts: readonly PartName[];
  reading: Reading;
  /** Descriptions are marked as well as names. */
  descriptions: boolean;
  mutes: readonly Mute[];
  saveMute: MutingParts['save'];
  askCard(mark: Mark, cast: readonly CastMember[]): Promise<CardView | null>;
  /** The page has got text for which a part is missing. */
  onPartMissing(): void;
  text: TextFunction;
  language: string;
  /** The extension's own, for a report. */
  version: string;
  signal: AbortSignal;
}

export interface Marking {
  cast(): CastMember[];
  /** What is muted here. */
  muted(): Mute[];
  /** The reader has muted something, or unmuted it, here or elsewhere. */
  setMutes(mutes: readonly Mute[]): Promise<void>;
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
  const muting = createMuting({
    mutes: parts.mutes,
    address: article.address,
    save: parts.saveMute,
    onChange: () => live.paintAgain(),
  });
  const host = createCardHost(document, () => card.send({ type: 'dismiss' }));
  const card = createCard({
    ...parts,
    host,
    painter,
    ask: (mark) => parts.askCard(mark, castOf(painter.marks())),
    mute: muting.change,
    site: hostOf(article.address),
  });
  const tour = createTour({ card, host, marks: painter.marks, text });
  const live = createLiveMarks({
    ...parts,
    context: { date: article.date, lang: article.lang, descriptions: parts.descriptions },
    painter,
    unmuted: muting.unmuted,
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
    muted: muting.holding,
    setMutes: muting.set,
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
