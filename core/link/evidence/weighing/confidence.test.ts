import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';

const WEAK = { strong: false, margin: 2, others: 0.15, alone: false, far: false };

it.each([
  ['a strong name', { ...WEAK, strong: true }, WEAK],
  ['more evidence', { ...WEAK, margin: 3 }, WEAK],
  ['fewer strangers', { ...WEAK, others: 0.05 }, WEAK],
  ['company', WEAK, { ...WEAK, alone: true }],
  ['an introduction near by', { ...WEAK, alone: true }, { ...WEAK, alone: true, far: true }],
])('%s makes surer', (_, surer, other) => {
  expect(confidenceOf(surer)).toBeGreaterThan(confidenceOf(other));
});

it('asks where a name stands among strangers alone', () => {
  const lonely = { ...WEAK, others: 0, alone: true, far: true };
  expect(confidenceOf(lonely)).toBe(confidenceOf({ ...WEAK, others: 0 }));
  expect(confidenceOf({ ...lonely, margin: 0 })).toBeGreaterThan(LEAST_CONFIDENCE);
});

const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
    actor('serbia', { kind: 'place', strong: ['Serbia'] }),
    actor('nato', { strong: ['NATO'] }),
    actor('kurti', { kind: 'person', strong: ['Albin Kurti'], weak: ['Kurti'], cues: ['Kosovo', 'Serbia', 'dialogue'] }),
    actor('rama', { kind: 'person', strong: ['Edi Rama'], weak: ['Rama'], cues: ['Albania'] }),
  ]),
);
const SUBJECT = 'NATO welcomed the dialogue.';
const STRANGERS = 'Arta Rama and Besa Rama sing.';

/** Whether Kurti is marked in the last block, by his surname. */
function isMarked(...page: string[]): boolean {
  const own = link(page, dictionary, { date: null, lang: 'en' }).at(-1) ?? [];
  return own.some((mention) => mention.actor === 'kurti');
}

it.each([
  ['a place in the sentence, among strangers', [SUBJECT, STRANGERS, 'In Serbia, Kurti shut the shops.'], false],
  ['the same with nobody else', [SUBJECT, 'In Serbia, Kurti shut the shops.'], true],
  ['the subject in the sentence beside', [SUBJECT, STRANGERS, 'The dialogue goes on. In Serbia, Kurti shut the shops.'], true],
  ['a place, and the full name far above', ['Albin Kurti spoke.', STRANGERS, 'In Serbia, Kurti shut the shops.'], false],
  ['a place, and the full name right above', [STRANGERS, 'Albin Kurti spoke.', 'In Serbia, Kurti shut the shops.'], true],
])('%s', (_, page, marked) => {
  expect(isMarked(...page)).toBe(marked);
});
