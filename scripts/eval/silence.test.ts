import { expect, it } from 'vitest';
import { NO_GROUNDS } from './fixture.ts';
import type { Observation } from './observe.ts';
import { weighSilence } from './silence.ts';

/** Twenty texts that are alike: in each ten sure names, and four among strangers of which one is right. */
const TEXTS = Array.from({ length: 20 }, (_, i): Observation[] => [
  ...Array.from({ length: 10 }, () => ({ text: `t${i}`, grounds: { ...NO_GROUNDS, alone: 1 }, right: true })),
  ...Array.from({ length: 4 }, (_, j) => ({ text: `t${i}`, grounds: { ...NO_GROUNDS, strangers: 1 }, right: j === 0 })),
]).flat();

it('tells how many right and wrong names a level takes, and what is left', () => {
  const levels = weighSilence(TEXTS);
  expect(levels.map(({ below }) => below)).toEqual([...levels.map(({ below }) => below)].sort());
  expect(levels.find(({ below }) => below === 0.5)).toEqual({ below: 0.5, right: 20, wrong: 60, precision: 1 });
});

it('takes more, the higher the level', () => {
  const silent = weighSilence(TEXTS).map(({ right, wrong }) => right + wrong);
  expect(silent).toEqual([...silent].sort((a, b) => a - b));
});
