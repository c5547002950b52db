import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmly, PATIENCE_MS } from './calmly.ts';

interface State {
  is: string;
  of: string;
}

let drawn: string[];
let tell: (is: string, of: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  drawn = [];
  const draw = calmly<State>(
    ({ is, of }) => drawn.push(`${is} ${of}`),
    ({ of }) => of,
  );
  tell = (is, of) => draw({ is, of });
});
afterEach(() => vi.useRealTimers());

const wait = (ms: number) => vi.advanceTimersByTime(ms);

test('what comes soon is drawn alone', () => {
  tell('loading', 'A');
  wait(PATIENCE_MS - 10);
  tell('page', 'A');
  wait(1_000);
  expect(drawn).toEqual(['page A']);
});

test('what takes longer is said to be on its way, once', () => {
  tell('loading', 'A');
  wait(PATIENCE_MS + 300);
  tell('page', 'A');
  expect(drawn).toEqual(['loading A', 'page A']);
});

test('a page stays while it is learnt of anew, and gives way to what is learnt', () => {
  tell('page', 'A');
  tell('loading', 'A');
  wait(5_000);
  tell('page', 'A');
  tell('loading', 'A');
  tell('error', 'A');
  expect(drawn).toEqual(['page A', 'page A', 'error A']);
});

test('a page does not stay for long where another is learnt of, nor does what is no page', () => {
  tell('page', 'A');
  tell('loading', 'B');
  wait(PATIENCE_MS);
  tell('off', 'B');
  tell('loading', 'B');
  wait(PATIENCE_MS);
  expect(drawn).toEqual(['page A', 'loading B', 'off B', 'loading B']);
});

test('patience is not begun anew by each of whom something is to be learnt', () => {
  tell('loading', 'A');
  wait(PATIENCE_MS - 10);
  tell('loading', 'B');
  wait(10);
  expect(drawn).toEqual(['loading B']);
});

test('a page to which the reader comes back before anything was drawn stays', () => {
  tell('page', 'A');
  tell('loading', 'B');
  tell('loading', 'A');
  wait(1_000);
  expect(drawn).toEqual(['page A']);
});
