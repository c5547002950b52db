import { expect, test } from 'vitest';
import { latest } from './latest.ts';

test('the last run draws, even where one before it answers later', async () => {
  const drawn: string[] = [];
  const runs = [Promise.withResolvers<string>(), Promise.withResolvers<string>()] as const;
  let begun = 0;
  const refresh = latest(
    async function* () {
      const run = ++begun;
      yield `${run} begins`;
      yield await (run === 1 ? runs[0] : runs[1]).promise;
    },
    (state) => drawn.push(state),
  );
  const overtaken = refresh();
  const last = refresh();
  runs[1].resolve('new');
  await last;
  runs[0].resolve('old');
  await overtaken;
  expect(drawn.at(-1)).toBe('new');
  expect(drawn).not.toContain('old');
});
