import { describe, expect, test } from 'vitest';
import { type CardEvent, type CardState, delayOf, HIDDEN, nextState } from './card-state.ts';
import { CLOSE_DELAY_MS, OPEN_DELAY_MS } from './timings.ts';

type S = CardState<string>;
type E = CardEvent<string>;

const waiting: S = { mode: 'waiting', mark: 'a' };
const hovered: S = { mode: 'open', mark: 'a', by: 'hover', next: null };
const tapped: S = { mode: 'open', mark: 'a', by: 'tap', next: null };
const turning: S = { mode: 'open', mark: 'a', by: 'tap', next: 'b' };
const closing: S = { mode: 'closing', mark: 'a', next: null };
const passing: S = { mode: 'closing', mark: 'a', next: 'b' };

const over = (mark: string, moved = false): E => ({ type: 'over', mark, moved });
const off = (toward = false): E => ({ type: 'off', toward });
const open = (mark: string, by: 'hover' | 'tap' | 'tour' | 'show'): S => ({ mode: 'open', mark, by, next: null });
const SAME = 'same';

/** From, event, to; `SAME` is the very same object, so that no delay begins anew. */
const EDGES: [S, E, S | typeof SAME][] = [
  [HIDDEN, over('a'), waiting],
  [HIDDEN, off(), SAME],
  [HIDDEN, { type: 'card' }, SAME],
  [HIDDEN, { type: 'elapsed' }, SAME],
  [HIDDEN, { type: 'dismiss' }, SAME],
  [HIDDEN, { type: 'tap', mark: null }, HIDDEN],
  [waiting, over('a'), SAME],
  [waiting, over('a', true), waiting],
  [waiting, over('b'), { mode: 'waiting', mark: 'b' }],
  [waiting, off(), HIDDEN],
  [waiting, { type: 'card' }, SAME],
  [waiting, { type: 'elapsed' }, hovered],
  [waiting, { type: 'dismiss' }, HIDDEN],
  [hovered, over('a'), SAME],
  [hovered, over('b'), passing],
  [hovered, off(), closing],
  [hovered, { type: 'card' }, SAME],
  [hovered, { type: 'elapsed' }, SAME],
  [hovered, { type: 'dismiss' }, HIDDEN],
  [closing, over('a'), hovered],
  [closing, over('b'), passing],
  [closing, off(), SAME],
  [closing, off(true), closing],
  [closing, { type: 'card' }, hovered],
  [closing, { type: 'elapsed' }, HIDDEN],
  [closing, { type: 'dismiss' }, HIDDEN],
  [passing, over('b'), SAME],
  [passing, over('b', true), passing],
  [passing, off(), closing],
  [passing, { type: 'card' }, hovered],
  [passing, { type: 'elapsed' }, open('b', 'hover')],
  [tapped, over('a'), SAME],
  [tapped, over('b'), turning],
  [tapped, off(), SAME],
  [tapped, { type: 'card' }, SAME],
  [tapped, { type: 'elapsed' }, SAME],
  [tapped, { type: 'dismiss' }, HIDDEN],
  [turning, over('b'), SAME],
  [turning, over('a'), tapped],
  [turning, off(), tapped],
  [turning, { type: 'card' }, tapped],
  [HIDDEN, { type: 'redrawn', from: 'a', to: 'c' }, SAME],
  [waiting, { type: 'redrawn', from: 'a', to: 'c' }, { mode: 'waiting', mark: 'c' }],
  [hovered, { type: 'redrawn', from: 'x', to: 'c' }, SAME],
  [tapped, { type: 'redrawn', from: 'a', to: 'c' }, open('c', 'tap')],
  [passing, { type: 'redrawn', from: 'b', to: 'c' }, { mode: 'closing', mark: 'a', next: 'c' }],
  [turning, { type: 'elapsed' }, open('b', 'hover')],
];

test.each(EDGES)('%j on %j', (from, event, to) => {
  const next = nextState(from, event);
  if (to === SAME) expect(next).toBe(from);
  else expect(next).toEqual(to);
});

describe.each([HIDDEN, waiting, hovered, tapped, turning, closing, passing])('from %j', (from) => {
  test('a tap, the tour and the popup open at once, a tap elsewhere closes', () => {
    expect(nextState(from, { type: 'tap', mark: 'c' })).toEqual(open('c', 'tap'));
    expect(nextState(from, { type: 'walk', mark: 'c' })).toEqual(open('c', 'tour'));
    expect(nextState(from, { type: 'show', mark: 'c' })).toEqual(open('c', 'show'));
    expect(nextState<string>(from, { type: 'tap', mark: null })).toEqual(HIDDEN);
  });
});

test('a delay that begins anew gets a new state', () => {
  expect(nextState(waiting, over('a', true))).not.toBe(waiting);
  expect(nextState(closing, off(true))).not.toBe(closing);
});

test.each([
  [HIDDEN, null],
  [waiting, OPEN_DELAY_MS],
  [hovered, null],
  [turning, OPEN_DELAY_MS],
  [closing, CLOSE_DELAY_MS],
] as const)('the delay of %j is %j', (state, delay) => {
  expect(delayOf<string>(state)).toBe(delay);
});
