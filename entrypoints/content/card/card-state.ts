/**
 * Where the card stands, as a closed set of states and one pure function to the next.
 *
 *            over ┌─────────┐ elapsed                     tap, walk, show (from anywhere)
 *        ┌───────▶│ waiting │───────────┐                            │
 *   ┌────┴───┐ ◀──└─────────┘           ▼                            ▼
 *   │ hidden │    off, dismiss    ┌──────────┐   off, over another  ┌─────────┐
 *   └────────┘                    │   open   │─────────────────────▶│ closing │  (opened by hover only)
 *        ▲  ▲─────────────────────│          │◀─────────────────────│         │
 *        │        dismiss         └──────────┘  over, card;         └────┬────┘
 *        │                                      elapsed on another       │
 *        └───────────────────────────────────────────────────────────────┘ elapsed, dismiss
 *
 * A card opened by tap, tour or popup takes no notice of a pointer that leaves; one that rests on another name turns the card to it.
 * The same object comes back where nothing changes; a new one restarts the delay that `delayOf` gives for it.
 */
import { CLOSE_DELAY_MS, OPEN_DELAY_MS } from './timings.ts';

export type OpenedBy = 'hover' | 'tap' | 'tour' | 'show';

export type CardState<M> =
  | { mode: 'hidden' }
  /** The pointer is on a name and may pass on. */
  | { mode: 'waiting'; mark: M }
  /** `next`: another name on which the pointer now is. */
  | { mode: 'open'; mark: M; by: OpenedBy; next: M | null }
  /** The pointer has left word and card and may come back. */
  | { mode: 'closing'; mark: M; next: M | null };

export type CardEvent<M> =
  /** The pointer is on a name; `moved` further than a trembling hand since it came. */
  | { type: 'over'; mark: M; moved: boolean }
  /** The pointer is on neither name nor card; `toward`: it makes for the card. */
  | { type: 'off'; toward: boolean }
  | { type: 'card' }
  | { type: 'tap'; mark: M | null }
  | { type: 'walk'; mark: M }
  | { type: 'show'; mark: M }
  /** The page has drawn its text anew: what was `from` is `to` now. */
  | { type: 'redrawn'; from: M; to: M }
  /** The delay of the state has run out. */
  | { type: 'elapsed' }
  /** Escape, the close button, scrolling, a press, or a name that is gone. */
  | { type: 'dismiss' };

export const HIDDEN = { mode: 'hidden' } as const;

export function nextState<M>(state: CardState<M>, event: CardEvent<M>): CardState<M> {
  switch (event.type) {
    case 'tap':
      return event.mark === null ? HIDDEN : open(event.mark, 'tap');
    case 'walk':
      return open(event.mark, 'tour');
    case 'show':
      return open(event.mark, 'show');
    case 'dismiss':
      return state.mode === 'hidden' ? state : HIDDEN;
    case 'over':
      return over(state, event.mark, event.moved);
    case 'off':
      return off(state, event.toward);
    case 'card':
      return inCard(state);
    case 'redrawn':
      return redrawn(state, event.from, event.to);
    case 'elapsed':
      return elapsed(state);
  }
}

/** Milliseconds after which the state gets `elapsed`, `null` where it stays until something happens. */
export function delayOf<M>(state: CardState<M>): number | null {
  switch (state.mode) {
    case 'hidden':
      return null;
    case 'waiting':
      return OPEN_DELAY_MS;
    case 'open':
      return state.next === null ? null : OPEN_DELAY_MS;
    case 'closing':
      return CLOSE_DELAY_MS;
  }
}

function open<M>(mark: M, by: OpenedBy): CardState<M> {
  return { mode: 'open', mark, by, next: null };
}

function over<M>(state: CardState<M>, mark: M, moved: boolean): CardState<M> {
  if (state.mode === 'hidden') return { mode: 'waiting', mark };
  if (state.mode === 'waiting') return mark === state.mark && !moved ? state : { mode: 'waiting', mark };
  if (mark === state.mark) {
    if (state.mode === 'closing') return open(state.mark, 'hover');
    return state.next === null ? state : { ...state, next: null };
  }
  if (state.mode === 'open' && state.by === 'hover') return { mode: 'closing', mark: state.mark, next: mark };
  return state.next === mark && !moved ? state : { ...state, next: mark };
}

function off<M>(state: CardState<M>, toward: boolean): CardState<M> {
  if (state.mode === 'hidden') return state;
  if (state.mode === 'waiting') return HIDDEN;
  if (state.mode === 'closing') return toward || state.next !== null ? { ...state, next: null } : state;
  if (state.by === 'hover') return { mode: 'closing', mark: state.mark, next: null };
  return state.next === null ? state : { ...state, next: null };
}

function inCard<M>(state: CardState<M>): CardState<M> {
  if (state.mode === 'closing') return open(state.mark, 'hover');
  return state.mode === 'open' && state.next !== null ? { ...state, next: null } : state;
}

function elapsed<M>(state: CardState<M>): CardState<M> {
  if (state.mode === 'waiting') return open(state.mark, 'hover');
  if (state.mode === 'closing') return state.next === null ? HIDDEN : open(state.next, 'hover');
  return state.mode === 'open' && state.next !== null ? open(state.next, 'hover') : state;
}

function redrawn<M>(state: CardState<M>, from: M, to: M): CardState<M> {
  if (state.mode === 'hidden') return state;
  const mark = state.mark === from ? to : state.mark;
  if (state.mode === 'waiting') return mark === state.mark ? state : { ...state, mark };
  const next = state.next === from ? to : state.next;
  return mark === state.mark && next === state.next ? state : { ...state, mark, next };
}
