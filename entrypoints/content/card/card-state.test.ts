import { describe, expect, test } from 'vitest';
import { type CardEvent, type CardState, delayOf, HIDDEN, nextState, openOn, waitingOn } from './card-state.ts';
import { CLOSE_DELAY_MS } from './timings.ts';

type S = CardState<string>;
type E = CardEvent<string>;

const waiting: S = { is: 'waiting', mark: 'a' };
const hovered: S = { is: 'hovered', mark: 'a' };
const closing: S = { is: 'closing', mark: 'a', next: null };
const passing: S = { is: 'closing', mark: 'a', next: 'b' };
const touched: S = { is: 'touched', mark: 'a', next: null };
const asked: S = { is: 'asked', mark: 'a', next: null };
const toured: S = { is: 'toured', mark: 'a', next: null };
const turning: S = { is: 'toured', mark: 'a', next: 'b' };
const pinned: S = { is: 'pinned', mark: 'a' };
const ALL: S[] = [HIDDEN, waiting, hovered, closing, passing, touched, asked, toured, turning, pinned];
const SAME = 'same';

/** What becomes of each state of `ALL`, in that order; `SAME` is the very same object, so that no delay begins anew. */
const EDGES: [string, E, (S | typeof SAME)[]][] = [
  [
    'over its own name',
    { type: 'over', mark: 'a', moved: false },
    [waiting, SAME, SAME, hovered, hovered, SAME, SAME, SAME, toured, SAME],
  ],
  [
    'over its own name, moving',
    { type: 'over', mark: 'a', moved: true },
    [waiting, waiting, SAME, hovered, hovered, SAME, SAME, SAME, toured, SAME],
  ],
  [
    'over another name',
    { type: 'over', mark: 'b', moved: false },
    [
      { is: 'waiting', mark: 'b' },
      { is: 'waiting', mark: 'b' },
      passing,
      passing,
      SAME,
      { ...touched, next: 'b' },
      { ...asked, next: 'b' },
      turning,
      SAME,
      SAME,
    ],
  ],
  [
    'over another name, moving',
    { type: 'over', mark: 'b', moved: true },
    [
      { is: 'waiting', mark: 'b' },
      { is: 'waiting', mark: 'b' },
      passing,
      passing,
      passing,
      { ...touched, next: 'b' },
      { ...asked, next: 'b' },
      turning,
      turning,
      SAME,
    ],
  ],
  ['off', { type: 'off', toward: false }, [SAME, HIDDEN, closing, SAME, closing, SAME, SAME, SAME, toured, SAME]],
  [
    'off, on the way to the card',
    { type: 'off', toward: true },
    [SAME, HIDDEN, closing, closing, closing, SAME, SAME, SAME, toured, SAME],
  ],
  ['in the card', { type: 'card' }, [SAME, SAME, SAME, hovered, hovered, SAME, SAME, SAME, toured, SAME]],
  ['a press elsewhere', { type: 'press' }, [SAME, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, SAME]],
  ['a click on its own name', { type: 'click', mark: 'a' }, [...Array(9).fill(pinned), hovered]],
  ['a click on another name', { type: 'click', mark: 'c' }, Array(10).fill({ is: 'pinned', mark: 'c' })],
  [
    'a tap on its own name',
    { type: 'tap', mark: 'a' },
    [touched, touched, pinned, pinned, pinned, pinned, pinned, pinned, pinned, HIDDEN],
  ],
  ['a tap on another name', { type: 'tap', mark: 'c' }, Array(10).fill({ is: 'touched', mark: 'c', next: null })],
  ['a tap elsewhere', { type: 'tap', mark: null }, [SAME, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, SAME]],
  ['the pin', { type: 'pin', pinned: true }, [SAME, SAME, pinned, pinned, pinned, pinned, pinned, pinned, pinned, SAME]],
  ['the pin, taken out', { type: 'pin', pinned: false }, [...Array(9).fill(SAME), asked]],
  ['the tour', { type: 'walk', mark: 'c' }, Array(10).fill({ is: 'toured', mark: 'c', next: null })],
  ['popup and menu', { type: 'ask', mark: 'c' }, Array(10).fill({ is: 'asked', mark: 'c', next: null })],
  ['its word scrolls away', { type: 'lost' }, [SAME, HIDDEN, HIDDEN, HIDDEN, HIDDEN, SAME, SAME, SAME, SAME, SAME]],
  [
    'time',
    { type: 'elapsed' },
    [SAME, hovered, SAME, HIDDEN, { is: 'hovered', mark: 'b' }, SAME, SAME, SAME, { is: 'hovered', mark: 'b' }, SAME],
  ],
  ['Escape', { type: 'dismiss' }, [SAME, ...Array(9).fill(HIDDEN)]],
  [
    'its text drawn anew',
    { type: 'redrawn', from: 'a', to: 'c' },
    [SAME, ...ALL.slice(1).map((state) => ({ ...state, mark: 'c' }) as S)],
  ],
  [
    'the next one’s text drawn anew',
    { type: 'redrawn', from: 'b', to: 'c' },
    [SAME, SAME, SAME, SAME, { ...passing, next: 'c' } as S, SAME, SAME, SAME, { ...turning, next: 'c' } as S, SAME],
  ],
];

describe.each(EDGES)('%s', (_name, event, ends) => {
  test.each(ALL.map((from, index) => [from, ends[index]] as const))('from %j to %j', (from, to) => {
    const next = nextState(from, event);
    if (to === SAME) expect(next).toBe(from);
    else expect(next).toEqual(to);
  });
});

test('a delay that begins anew gets a new state', () => {
  expect(nextState(waiting, { type: 'over', mark: 'a', moved: true })).not.toBe(waiting);
  expect(nextState(passing, { type: 'over', mark: 'b', moved: true })).not.toBe(passing);
  expect(nextState(closing, { type: 'off', toward: true })).not.toBe(closing);
});

const OPENING = 2 * CLOSE_DELAY_MS;

test.each([
  [HIDDEN, null],
  [waiting, OPENING],
  [hovered, null],
  [closing, CLOSE_DELAY_MS],
  [passing, OPENING],
  [asked, null],
  [turning, OPENING],
  [pinned, null],
] as const)('the delay of %j is %j', (state, delay) => {
  expect(delayOf<string>(state, OPENING)).toBe(delay);
});

test('a reader who wants cards at once still has time to come back to the one that is open', () => {
  expect(delayOf(passing, 0)).toBe(CLOSE_DELAY_MS);
  expect(delayOf(waiting, 0)).toBe(0);
});

test('what a card is open on, and for what the pointer waits', () => {
  expect(ALL.map(openOn)).toEqual([null, null, 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a']);
  expect(ALL.map(waitingOn)).toEqual([null, 'a', null, null, 'b', null, null, null, 'b', null]);
});
