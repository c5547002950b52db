/** Carries out what the card's state asks for: delays, questions ahead of time, opening and closing. */

import { elementOf, homeOf, liveRange, type Mark, successorOf } from '../paint/mark.ts';
import type { Painter } from '../paint/painter.ts';
import type { Point } from '../paint/places.ts';
import type { Windows } from '../windows.ts';
import type { CardHost } from './card-host.ts';
import { follow, makeRoom } from './card-place.ts';
import { type CardEvent, type CardState, delayOf, HIDDEN, nextState, openOn, waitingOn } from './card-state.ts';
import { type OpenCard, type OpenCardParts, openCard } from './open-card.tsx';
import { isMark, type Subject } from './subject.ts';
import { ASK_DELAY_MS } from './timings.ts';

/**
 * How much earlier a card begins to open than its delay ends, in milliseconds; half a frame of most screens. A card takes as long to be laid
 * out, and the usual delays, begun with a frame, end with one: what begins only then has missed it.
 */
const HEAD_START_MS = 8;

export interface CardControl {
  send(event: CardEvent<Subject>, at?: Point): void;
  state(): CardState<Subject>;
  /** The mark that is set off while no card is open: the tour's. */
  setResting(mark: Mark | null): void;
  /** The page's cast has changed, and what cards say depends on it. */
  forgetAnswers(): void;
  /** Marks have changed: a card on one that was drawn anew goes with it, one on a mark that is gone closes. */
  keepUp(marks: readonly Mark[]): void;
  destroy(): void;
}

export interface CardParts extends OpenCardParts {
  host: CardHost;
  painter: Painter;
  windows: Windows;
  /** How long a pointer rests on a name before its card opens, in milliseconds. */
  openingDelay: number;
}

export function createCard(parts: CardParts): CardControl {
  const { host, painter, windows, answers, openingDelay } = parts;
  let state: CardState<Subject> = HIDDEN;
  let resting: Mark | null = null;
  let at: Point | null = null;
  let delay: ReturnType<typeof setTimeout> | undefined;
  /** Ends what listens while a card is shown. */
  let endings: (() => void)[] = [];
  /** The card of the name on which the pointer waits, drawn while nobody sees it. */
  let ahead: Drawn | null = null;
  let shown: (Drawn & { endFollowing(): void }) | null = null;

  const close = () => {
    shown?.card.end();
    shown?.endFollowing();
    shown = null;
  };
  const draw = (subject: Subject): Drawn => ({
    subject,
    card: openCard(subject, parts, {
      onClose: () => send({ type: 'dismiss' }),
      onPin: (pinned) => send({ type: 'pin', pinned }),
      // It changes its size under the pointer, and must not close for that.
      onMuting: () => state.is !== 'pinned' && send({ type: 'ask', mark: subject }),
      onMuted() {
        keepUp(painter.marks());
        paintCurrent();
      },
    }),
  });
  const open = (subject: Subject) => {
    close();
    const drawn = ahead?.subject === subject ? ahead : draw(subject);
    if (drawn !== ahead) ahead?.card.end();
    ahead = null;
    // Its first question may find that the extension is gone, and end all.
    if (openOn(state) !== subject) return drawn.card.end();
    makeRoom(subject, host.element, at);
    host.show(elementOf(subject) ?? document.documentElement);
    shown = { ...drawn, endFollowing: follow(subject, host.element, at, () => send({ type: 'lost' })) };
  };
  const onEscape = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    // The page's dialog, or its own use of the key, is not meant.
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ type: 'dismiss' });
  };
  /** A frame goes, and with it the word: what follows it ends while the frame can still be touched. */
  const onPageHide = ({ target }: Event) => {
    if (shown && target !== document && homeOf(shown.subject) === target) send({ type: 'dismiss' });
  };
  /** One timer at a time, for each name that the pointer crosses sets it anew: first till the card is asked for, then till it opens. */
  const beginDelays = () => {
    if (delay !== undefined) clearTimeout(delay);
    delay = undefined;
    const wait = delayOf(state, openingDelay);
    if (wait === null) return;
    const end = performance.now() + wait - HEAD_START_MS;
    const elapse = () => send({ type: 'elapsed' });
    const coming = waitingOn(state);
    if (!coming || !isMark(coming) || wait <= ASK_DELAY_MS) delay = setTimeout(elapse, wait);
    else
      delay = setTimeout(() => {
        delay = setTimeout(elapse, end - performance.now());
        drawAhead(coming);
      }, ASK_DELAY_MS);
  };
  /** What waits while a card or the tour is there has its answer ahead; else the whole card is drawn, and only needs to be shown. */
  const drawAhead = (coming: Mark) => {
    if (host.element.isConnected) answers.prepare(coming.mention);
    else ahead = draw(coming);
  };
  const forgetAhead = () => {
    ahead?.card.end();
    if (ahead && !host.element.isConnected) host.draw(null);
    ahead = null;
  };
  const paintCurrent = () => {
    const subject = shown && !shown.card.isMuted() ? shown.subject : null;
    painter.setCurrent(subject && isMark(subject) ? subject : resting);
  };
  const drawState = () => {
    const subject = openOn(state);
    if (subject && subject !== shown?.subject) open(subject);
    else if (!subject && shown) {
      close();
      host.hide();
    }
    if (ahead && ahead.subject !== waitingOn(state)) forgetAhead();
    shown?.card.setPinned(state.is === 'pinned');
    if (!shown) for (const end of endings.splice(0)) end();
    else if (endings.length === 0) endings = [windows.listen('keydown', onEscape), windows.listen('pagehide', onPageHide)];
    paintCurrent();
  };
  const send = (event: CardEvent<Subject>, point?: Point) => {
    if (point) at = point;
    else if (event.type === 'walk' || event.type === 'ask') at = null;
    const next = nextState(state, event);
    if (next === state) return;
    state = next;
    // A page that draws its text anew ten times a second would else never let a delay run out.
    if (event.type !== 'redrawn') beginDelays();
    drawState();
  };
  const keepUp = (marks: readonly Mark[]) => {
    const present = new Set<Subject>(marks);
    for (const subject of subjectsOf(state)) {
      if (!isMark(subject) || present.has(subject)) continue;
      if (shown?.subject === subject && shown.card.isMuted() && liveRange(subject)) continue;
      const successor = successorOf(subject, marks);
      send(successor ? { type: 'redrawn', from: subject, to: successor } : { type: 'dismiss' });
    }
  };

  return {
    send,
    state: () => state,
    setResting(mark) {
      resting = mark;
      paintCurrent();
    },
    forgetAnswers: answers.forget,
    keepUp,
    destroy() {
      send({ type: 'dismiss' });
      host.destroy();
    },
  };
}

interface Drawn {
  subject: Subject;
  card: OpenCard;
}

function subjectsOf(state: CardState<Subject>): Subject[] {
  return [openOn(state), waitingOn(state)].filter((subject) => subject !== null);
}
