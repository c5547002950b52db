/** What opens cards on a page: by pointer, in the tour, from the popup and the menu. A page needs no marks for the last. */
import type { TextFunction } from '../../components/text.tsx';
import type { CandidateView, CardView } from '../../core/card/view.ts';
import type { CastMember } from '../../core/cast-member.ts';
import type { Article } from '../../core/messages.ts';
import type { Opening } from '../../core/settings.ts';
import { hostOf } from '../../core/site/site-rule.ts';
import { type Asked, createAnswers } from './card/answers.ts';
import { createCard } from './card/card.ts';
import { createCardHost } from './card/card-host.ts';
import type { OpenCardParts } from './card/open-card.tsx';
import { listenToPointer } from './card/pointer.ts';
import { selectionOf } from './card/selection.ts';
import { createTour, type Tour } from './card/tour.ts';
import { castOf } from './link/linked-page.ts';
import { markAt } from './paint/hit-test.ts';
import type { Mark } from './paint/mark.ts';
import type { Painter } from './paint/painter.ts';
import { isReachable, scrollTo } from './paint/scroll-to.ts';
import type { Windows } from './windows.ts';

export interface CardsParts {
  document: Document;
  article: Article;
  painter: Painter;
  windows: Windows;
  opening: Opening;
  /** The open shadow roots in which there may be marks. */
  roots(): ShadowRoot[];
  askCard(asked: Asked, cast: readonly CastMember[]): Promise<CardView | null>;
  askWho(text: string, cast: readonly CastMember[]): Promise<readonly CandidateView[]>;
  mute: OpenCardParts['mute'];
  openPanel?: OpenCardParts['openPanel'];
  text: TextFunction;
  language: string;
  /** The extension's own, for a report. */
  version: string;
  signal: AbortSignal;
}

export interface Cards {
  /** The element of ours in the page, while a card is open. */
  readonly host: Element;
  /** Other marks are painted than before. */
  keepUp(marks: readonly Mark[], before: readonly Mark[]): void;
  /** Scrolls to the first mention of an actor and opens its card with focus in it; whether there is one. */
  show(actor: string): boolean;
  /** Opens a card on what the reader has selected, with focus in it. */
  who(text: string): void;
  tour: Tour;
}

export function openCards(parts: CardsParts): Cards {
  const { document, article, painter, windows, opening, text, signal } = parts;
  const cast = () => castOf(painter.marks());
  const host = createCardHost(document, () => card.send({ type: 'dismiss' }));
  const answers = createAnswers((asked) => parts.askCard(asked, cast()));
  const card = createCard({
    ...parts,
    host,
    answers,
    who: (words) => parts.askWho(words, cast()),
    openingDelay: opening.delay,
    origin: { version: parts.version, site: hostOf(article.address) },
  });
  const tour = createTour({ card, host, windows, marks: painter.marks, text });
  listenToPointer({
    document,
    windows,
    card,
    openingKey: opening.key,
    host: host.element,
    markAt: (point) => (painter.marks().length === 0 ? null : markAt(document, point, painter.marksIn, parts.roots())),
    onScrolled: painter.follow,
    signal,
  });
  signal.addEventListener('abort', () => {
    tour.end();
    card.destroy();
  });

  return {
    host: host.element,
    keepUp(marks, before) {
      if (actorsOf(marks) !== actorsOf(before)) card.forgetAnswers();
      card.keepUp(marks);
      tour.keepUp(marks);
    },
    // The reader asked for these cards, so focus enters them: a screen reader says them, and keys reach them.
    show(actor) {
      const mark = painter.marks().find((mark) => mark.mention.actor === actor && isReachable(mark));
      if (!mark) return false;
      scrollTo(mark);
      card.send({ type: 'ask', mark });
      host.focus();
      return true;
    },
    who(words) {
      card.send({ type: 'ask', mark: { text: words, range: selectionOf(words, document) } });
      host.focus();
    },
    tour,
  };
}

function actorsOf(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ mention }) => mention.actor))].sort().join(' ');
}
