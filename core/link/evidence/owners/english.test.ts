import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const CUES = ['judges', 'veto', 'spokesman', 'ballots'];
const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo'], lang: 'en' }),
    actor('serbia', { kind: 'place', strong: ['Serbia'], lang: 'en' }),
    actor('nations', { strong: ['United Nations'], lang: 'en' }),
    actor('blinken', { kind: 'person', strong: ['Antony Blinken'], lang: 'en' }),
    actor('court', { weak: ['Constitutional Court'], lang: 'en', related: ['kosovo'], cues: CUES }),
    actor('council', { weak: ['Security Council'], lang: 'en', related: ['nations'], cues: CUES }),
    actor('department', { weak: ['State Department'], lang: 'en', related: ['kosovo'], cues: CUES }),
    actor('defence', { weak: ['Civil Defence'], lang: 'en', related: ['kosovo'], cues: CUES }),
  ]),
);
const marks = (text: string, id: string) =>
  link([`Kosovo, United Nations, judges, veto, spokesman, ballots. ${text}`], dictionary, { date: null, lang: 'en' })
    .flat()
    .some(({ actor }) => actor === id);

it.each([
  ['Moldova’s Constitutional Court ruled.', 'court'],
  ["Serbia's Constitutional Court ruled.", 'court'],
  ['The Serbian Constitutional Court ruled.', 'court'],
  ['A Turkish Constitutional Court judge retired.', 'court'],
  ["Armenia's Security Council met.", 'council'],
  ["The country's Security Council met.", 'council'],
  ["Kosovo's Security Council met.", 'council'],
  ['The Pennsylvania State Department closed.', 'department'],
  ['The New York State Department of Health closed it.', 'department'],
  ['The North Carolina State Department replied.', 'department'],
  ["Estonia's Civil Defence drilled.", 'defence'],
])('of others: %s', (text, id) => {
  expect(marks(text, id)).toBe(false);
});

it.each([
  ["Kosovo's Constitutional Court ruled.", 'court'],
  ['The Kosovar Constitutional Court ruled.', 'court'],
  ['On Monday the Constitutional Court ruled.', 'court'],
  ["The country's Constitutional Court ruled.", 'court'],
  ["Monday's Security Council session was short.", 'council'],
  ["The United Nations' Security Council met.", 'council'],
  ['The full Security Council met.', 'council'],
  ["Antony Blinken's State Department spoke.", 'department'],
  ["Biden's State Department spoke.", 'department'],
  ['The American State Department spoke.', 'department'],
])('ours: %s', (text, id) => {
  expect(marks(text, id)).toBe(true);
});
