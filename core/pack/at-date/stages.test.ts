import { describe, expect, test } from 'vitest';
import { aFact } from '../fixture.ts';
import { endsMatter, mattersOf, newestStage, newestStages, type Stage } from './stages.ts';

type Name = Stage['sensitive']['stage'];

const aStage = (stage: Name, date: string | null, matter?: string): Stage => ({
  ...aFact(`${stage} ${date}`, date),
  sensitive: { stage, ...(matter && { matter }) },
});

describe('the newest stage', () => {
  test.each<[newest: [Name, string | null], others: [Name, string | null][]]>([
    [['suspected', '2024'], [['acquitted', '2023-12-31']]],
    // Dates that overlap: how far on it is.
    [['acquitted', '2023-09-01'], [['charged', '2023']]],
    [['acquitted', '2023'], [['charged', '2023-09-01']]],
    [['dropped', '2023'], [['on-trial', '2023-09-01']]],
    [['convicted', '2023-02'], [['on-trial', '2023']]],
    [
      ['on-trial', '2023-09-01'],
      [
        ['charged', '2023-09-01'],
        ['arrested', '2023-09-01'],
      ],
    ],
    [
      ['charged', '2023-09'],
      [
        ['arrested', '2023'],
        ['suspected', '2023'],
      ],
    ],
    [
      ['arrested', '2023'],
      [
        ['accused', '2023'],
        ['sanctioned', '2023'],
      ],
    ],
    // One that another surely follows is out, however far on.
    [
      ['charged', '2023'],
      [
        ['on-trial', '2023-02'],
        ['arrested', '2023-05'],
      ],
    ],
    // Without a date it may be as new as any.
    [['acquitted', null], [['charged', '2023']]],
    [['charged', '2023'], [['accused', null]]],
  ])('is %j, not %j', (newest, others) => {
    const [is, ...not] = [newest, ...others].map(([stage, date]) => aStage(stage, date));
    if (!is) throw new Error('A stage is missing.');
    expect(newestStage([is, ...not])).toBe(is);
    expect(newestStage([...not, is])).toBe(is);
  });

  test('of equal ones is the last as written', () => {
    const [accused, suspected] = [aStage('accused', '2023'), aStage('suspected', '2023')];
    expect(newestStage([accused, suspected])).toBe(suspected);
    expect(newestStage([suspected, accused])).toBe(accused);
  });
});

test('matters are told apart by name; stages without one are of one matter', () => {
  const pier = [aStage('charged', '2023', 'pier'), aStage('on-trial', '2024', 'pier')];
  const ferry = [aStage('acquitted', '2025', 'ferry')];
  const bare = [aStage('accused', '2020'), aStage('arrested', '2021')];
  const facts = [...pier, aFact('Met.', '2022'), ...ferry, ...bare];
  expect(mattersOf(facts)).toEqual([pier, ferry, bare]);
  expect([...newestStages(facts).values()]).toEqual([pier[1], pier[1], ferry[0], bare[1], bare[1]]);
});

test.each<[Name, boolean]>([
  ['acquitted', true],
  ['dropped', true],
  ['convicted', false],
  ['on-trial', false],
])('whether %s ends a matter: %s', (stage, ends) => {
  expect(endsMatter(aStage(stage, '2023'))).toBe(ends);
});
