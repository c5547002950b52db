import { expect, test } from 'vitest';
import { latest } from './latest.ts';

async function* saying(begin: string, answer: Promise<string>): AsyncGenerator<string> {
  yield begin;
  yield await answer;
}

test('the last run draws, even where one before it answers later', async () => {
  const drawn: string[] = [];
  const [first, second] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const follow = latest<string>((state) => drawn.push(state));
  const overtaken = follow(saying('1 begins', first.promise));
  const last = follow(saying('2 begins', second.promise));
  second.resolve('new');
  await last;
  first.resolve('old');
  await overtaken;
  expect(drawn.at(-1)).toBe('new');
  expect(drawn).not.toContain('old');
});
