import { expect, test } from 'vitest';
import { aFact } from '../fixture.ts';
import type { Fact } from '../schema.ts';
import { linesAfter } from './planted.ts';

type Sensitive = NonNullable<Fact['sensitive']>;

const stage = (is: Sensitive['stage'], date: string, matter?: string, parts: Partial<Fact> = {}) =>
  aFact('She met the council.', date, {
    sensitive: { stage: is, ...(matter && { matter }) },
    reviewBy: '2024-11-01',
    sources: ['gazette-2023-01-10-council', 'herald-2023-01-11-pier'],
    ...parts,
  });

const linesFor = (...facts: Fact[]) => linesAfter(({ actors }) => void Object.assign(actors[0] ?? {}, { facts }));

test.each<[facts: string, Fact[]]>([
  ['several stages of one matter', [stage('suspected', '2020'), stage('charged', '2021'), stage('on-trial', '2022')]],
  ['an end beside another matter', [stage('charged', '2021', 'pier'), stage('dropped', '2022', 'ferry')]],
  ['an older end', [stage('acquitted', '2020'), stage('charged', '2021')]],
  [
    'an older stage that is due earlier',
    [stage('charged', '2021', 'pier', { reviewBy: '2024-10-01' }), stage('on-trial', '2022', 'pier')],
  ],
])('%s are no problem', (_, facts) => {
  expect(linesFor(...facts)).toEqual([]);
});

test('what an end has overtaken is to be removed', () => {
  const remedy =
    'Remedy: remove it, and say in the other fact what there was an accusation of, as far as that is needed to understand it; if it belongs to other proceedings, give each fact the "matter" of its own.';
  expect(linesFor(stage('dropped', '2022'), stage('charged', '2021'), stage('acquitted', '2023', 'ferry'))).toEqual([
    expect.stringContaining('names no "matter"'),
    expect.stringContaining('names no "matter"'),
    `actors/ada-lindqvist.json › facts[1]: no card shows it, because its matter ended later: facts[0] tells that it was dropped. ${remedy}`,
  ]);
});

test('an older stage is not due after the newest', () => {
  const late = { reviewBy: '2024-11-02' };
  expect(linesFor(stage('suspected', '2020'), stage('charged', '2021', undefined, late), stage('on-trial', '2022'))).toEqual([
    'actors/ada-lindqvist.json › facts[1].reviewBy: the day of review (2024-11-02) lies after that of the newest stage of its matter (2024-11-01, facts[2]), which hides it from then on. Remedy: write 2024-11-01 or an earlier day.',
  ]);
});

test('all sensitive facts name their matter, or none', () => {
  const facts = [
    stage('charged', '2020', 'pier'),
    aFact('Met.', '2021'),
    stage('accused', '2021'),
    stage('accused', '2022', 'ferry'),
  ];
  expect(linesFor(...facts)).toEqual([
    'actors/ada-lindqvist.json › facts[2].sensitive: it names no "matter", though other sensitive facts here do (pier, ferry). Remedy: write the "matter" of which it is a stage, or a new one if it is a stage of none of these.',
  ]);
});

test('an accusation defines nobody', () => {
  const what = 'an accusation or a measure does not say what the actor is, and a card does not show it first';
  const remedy = 'Remedy: remove "defining", and set it on the fact that tells what the actor is or does.';
  const lines = linesAfter(({ actors }) => {
    Object.assign(actors[2] ?? {}, { facts: [stage('sanctioned', '2022', undefined, { defining: true })] });
  });
  expect(lines).toEqual([`actors/harbour-council.json › facts[0].defining: ${what}. ${remedy}`]);
});
