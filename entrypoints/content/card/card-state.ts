/**
 * Where the card stands, as a closed set of states and one pure function to the next.
 *
 *                 over                elapsed                off, over another
 *   ┌────────┐ ─────────▶ ┌─────────┐ ─────────▶ ┌─────────┐ ─────────────────▶ ┌─────────┐
 *   │ hidden │            │ waiting │            │ hovered │                    │ closing │
 *   └────────┘ ◀───────── └─────────┘            └─────────┘ ◀───────────────── └─────────┘
 *        ▲      off, press                        ▲     │  ▲  over, card;              │
 *        │                                  elapsed     │  │  elapsed on another        │
 *        │                                on another    │  └──────────────┐             │ elapsed
 *        │                                        │     │ click, pin      │             ▼
 *   from anywhere:                          ┌─────┴───┐ ▼            click,│unpin    (hidden)
 *     tap       ────────────────────────▶   │ touched │ ── tap ──▶ ┌───────┴┐
 *     ask       ────────────────────────▶   │ asked   │ ── pin ──▶ │ pinned │ ◀── click, from anywhere
 *     walk      ────────────────────────▶   │ toured  │            └────────┘
 *                                           └─────────┘
 *   dismiss leads to hidden from everywhere; a press or a tap elsewhere, and a word that has scrolled away, do so but where
 *   the reader has asked for more: a pinned card heeds none of them, one opened on purpose stays when its word has scrolled away.
 *
 * A card opened on purpose takes no notice of a pointer that leaves; one that rests on another name turns the card to it, unless it is
 * pinned. The same object comes back where nothing changes; a new one restarts the delay that `delayOf` gives for it.
 */
import { CLOSE_DELAY_MS } from './timings.ts';

/** `M` is what a card hangs on: a mark, or a text that the reader has selected. */
export type CardState<M> =
  | { is: 'hidden' }
  /** The pointer is on a name and may pass on. */
  | { is: 'waiting'; mark: M }
  | { is: 'hovered'; mark: M }
  | Leaving<M>
  | { is: 'pinned'; mark: M };

/** A card that may give way to that of another name, `next`, on which the pointer now is. */
interface Leaving<M> {
  is:
    | 'closing' // The pointer has left word and card and may come back.
    | 'touched' // Opened by a finger,
    | 'asked' // from the popup or the menu,
    | 'toured'; // or in the tour.
  mark: M;
  next: M | null;
}

export type CardEvent<M> =
  /** The pointer is on a name; `moved` further than a trembling hand since it came. */
  | { type: 'over'; mark: M; moved: boolean }
  /** The pointer is on neither name nor card; `toward`: it makes for the card. */
  | { type: 'off'; toward: boolean }
  | { type: 'card' }
  /** A button has gone down beside word and card. */
  | { type: 'press' }
  /** A name was clicked. */
  | { type: 'click'; mark: M }
  /** A finger or pen has tapped a name, or beside all of them. */
  | { type: 'tap'; mark: M | null }
  /** The card's own button. */
  | { type: 'pin'; pinned: boolean }
  | { type: 'walk'; mark: M }
  | { type: 'ask'; mark: M }
  /** The page has drawn its text anew: what was `from` is `to` now. */
  | { type: 'redrawn'; from: M; to: M }
  /** The word has scrolled out of sight. */
  | { type: 'lost' }
  /** The delay of the state has run out. */
  | { type: 'elapsed' }
  /** Escape, the close button, or a name that is gone. */
  | { type: 'dismiss' };

export const HIDDEN = { is: 'hidden' } as const;

export function nextState<M>(state: CardState<M>, event: CardEvent<M>): CardState<M> {
  switch (event.type) {
    case 'over':
      return over(state, event.mark, event.moved);
    case 'off':
      return off(state, event.toward);
    case 'card':
      return inCard(state);
    case 'press':
      return state.is === 'pinned' ? state : hidden(state);
    case 'click':
      return click(state, event.mark);
    case 'tap':
      return tap(state, event.mark);
    case 'pin':
      return pin(state, event.pinned);
    case 'walk':
      return { is: 'toured', mark: event.mark, next: null };
    case 'ask':
      return { is: 'asked', mark: event.mark, next: null };
    case 'redrawn':
      return redrawn(state, event.from, event.to);
    case 'lost':
      return isByPointer(state) ? hidden(state) : state;
    case 'elapsed':
      return elapsed(state);
    case 'dismiss':
      return hidden(state);
  }
}

/** Milliseconds after which the state gets `elapsed`, `null` where it stays until something happens. `opening`: how long a pointer rests. */
export function delayOf<M>(state: CardState<M>, opening: number): number | null {
  if (state.is === 'waiting') return opening;
  if (state.is === 'closing') return state.next === null ? CLOSE_DELAY_MS : Math.max(CLOSE_DELAY_MS, opening);
  return 'next' in state && state.next !== null ? opening : null;
}

/** What the open card hangs on; `null` where none is open. */
export function openOn<M>(state: CardState<M>): M | null {
  return state.is === 'hidden' || state.is === 'waiting' ? null : state.mark;
}

/** The name on which the pointer waits for its card, where it does. */
export function waitingOn<M>(state: CardState<M>): M | null {
  if (state.is === 'waiting') return state.mark;
  return 'next' in state ? state.next : null;
}

function hidden<M>(state: CardState<M>): CardState<M> {
  return state.is === 'hidden' ? state : HIDDEN;
}

function isByPointer<M>(state: CardState<M>): boolean {
  return state.is === 'waiting' || state.is === 'hovered' || state.is === 'closing';
}

function over<M>(state: CardState<M>, mark: M, moved: boolean): CardState<M> {
  if (state.is === 'pinned') return state;
  if (state.is === 'hidden') return { is: 'waiting', mark };
  if (state.is === 'waiting') return mark === state.mark && !moved ? state : { is: 'waiting', mark };
  if (state.is === 'hovered') return mark === state.mark ? state : { is: 'closing', mark: state.mark, next: mark };
  if (mark === state.mark) return state.is === 'closing' ? { is: 'hovered', mark } : withNext(state, null);
  return state.next === mark && moved ? { ...state } : withNext(state, mark);
}

function off<M>(state: CardState<M>, toward: boolean): CardState<M> {
  if (state.is === 'hidden' || state.is === 'pinned') return state;
  if (state.is === 'waiting') return HIDDEN;
  if (state.is === 'hovered') return { is: 'closing', mark: state.mark, next: null };
  // A pointer on its way to the card has all the time that it needs.
  return state.is === 'closing' && toward ? { ...state, next: null } : withNext(state, null);
}

function inCard<M>(state: CardState<M>): CardState<M> {
  if (state.is === 'closing') return { is: 'hovered', mark: state.mark };
  return 'next' in state ? withNext(state, null) : state;
}

function click<M>(state: CardState<M>, mark: M): CardState<M> {
  return state.is === 'pinned' && state.mark === mark ? { is: 'hovered', mark } : { is: 'pinned', mark };
}

function tap<M>(state: CardState<M>, mark: M | null): CardState<M> {
  if (mark === null) return state.is === 'pinned' ? state : hidden(state);
  if (openOn(state) !== mark) return { is: 'touched', mark, next: null };
  return state.is === 'pinned' ? HIDDEN : { is: 'pinned', mark };
}

function pin<M>(state: CardState<M>, pinned: boolean): CardState<M> {
  const mark = openOn(state);
  if (mark === null || pinned === (state.is === 'pinned')) return state;
  return pinned ? { is: 'pinned', mark } : { is: 'asked', mark, next: null };
}

function elapsed<M>(state: CardState<M>): CardState<M> {
  if (state.is === 'waiting') return { is: 'hovered', mark: state.mark };
  if (!('next' in state)) return state;
  if (state.next !== null) return { is: 'hovered', mark: state.next };
  return state.is === 'closing' ? HIDDEN : state;
}

function redrawn<M>(state: CardState<M>, from: M, to: M): CardState<M> {
  if (state.is === 'hidden') return state;
  const mark = state.mark === from ? to : state.mark;
  if (!('next' in state)) return mark === state.mark ? state : { ...state, mark };
  const next = state.next === from ? to : state.next;
  return mark === state.mark && next === state.next ? state : { ...state, mark, next };
}

function withNext<M>(state: Leaving<M>, next: M | null): Leaving<M> {
  return state.next === next ? state : { ...state, next };
}
