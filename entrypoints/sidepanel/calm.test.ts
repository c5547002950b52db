import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawCalmly, PATIENCE_MS } from './calm.ts';

interface State {
  is: string;
  of?: string;
}

let drawn: string[];
const calm = () => {
  const { show } = drawCalmly<State>((state) => drawn.push([state.is, state.of].filter(Boolean).join(' ')));
  return show;
};

/** Says that it is loading, and after some milliseconds what has come. */
async function* slowly(ms: number, of: string): AsyncGenerator<State> {
  yield { is: 'loading' };
  await new Promise((resolve) => setTimeout(resolve, ms));
  yield { is: 'page', of };
}

beforeEach(() => {
  drawn = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('what comes soon is drawn alone', async () => {
  const show = calm();
  const shown = show(slowly(PATIENCE_MS - 10, 'A'), 'a');
  await vi.runAllTimersAsync();
  await shown;
  expect(drawn).toEqual(['page A']);
});

test('what takes longer is said to be on its way, once', async () => {
  const show = calm();
  const shown = show(slowly(PATIENCE_MS + 300, 'A'), 'a');
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(drawn).toEqual(['loading']);
  await vi.runAllTimersAsync();
  await shown;
  expect(drawn).toEqual(['loading', 'page A']);
});

test('what is drawn stays while the same is learnt anew', async () => {
  const show = calm();
  for (const of of ['A', 'A again']) {
    const shown = show(slowly(PATIENCE_MS - 10, of), 'a');
    await vi.runAllTimersAsync();
    await shown;
  }
  const long = show(slowly(5_000, 'A at last'), 'a');
  await vi.runAllTimersAsync();
  await long;
  expect(drawn).toEqual(['page A', 'page A again', 'page A at last']);
});

test('another subject does not keep the old one for long', async () => {
  const show = calm();
  void show(slowly(1, 'A'), 'a');
  await vi.advanceTimersByTimeAsync(2);
  void show(slowly(400, 'B'), 'b');
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(drawn).toEqual(['page A', 'loading']);
  await vi.runAllTimersAsync();
  expect(drawn.at(-1)).toBe('page B');
});

test('a run that is overtaken draws nothing more', async () => {
  const show = calm();
  void show(slowly(300, 'A'), 'a');
  await vi.advanceTimersByTimeAsync(50);
  void show(slowly(20, 'B'), 'b');
  await vi.runAllTimersAsync();
  expect(drawn).toEqual(['page B']);
});
