import { expect, it } from 'vitest';
import type { ActorKind } from '../../../dictionary/actors.ts';
import { placeIn } from '../fixture.ts';
import { english } from './english.ts';

it.each([
  'Diners of the [Kosovo] Grill queued in the rain.',
  'He works for [Kosovo] Customs at the border.',
  'The calendar came from the [Albania] Insurance House.',
  'The [Kosovo] Women’s Network protested.',
  'The Friends of [Serbia] sang.',
  'Her novel, The Ghosts of [Belgrade], came out in May.',
  'The [Albania] Today weekly closed.',
  'He chairs the Football Federation of [Kosovo] in his free time.',
  'They moved to New [Belgrade] in spring.',
  'Maps of Greater [Serbia] hung in the hall.',
  'The steamer [Albania] sank off Malta.',
  'He stoked the tanker [Montenegro] for a year.',
  'Her racehorse [Serbia] won by a neck.',
  'He was born in the village of [Albania], Wiltshire.',
  'The hamlet of [Russia] has six houses.',
])('a longer name: %s', (text) => {
  expect(english(placeIn(text, 'en'))).toBe(true);
});

it.each([
  ['[Kosovo] Prime Minister {Albin Kurti} spoke.', 'place'],
  ['[EU] High Representative {Josep Borrell} spoke.', 'organisation'],
  ['[EU] Member States were told.', 'organisation'],
  ['[Kosovo] Serbs and [Kosovo] Albanians voted.', 'place'],
  ['Many [Kosovo] Catholics left.', 'place'],
  ['The village of [Banjska] mourns.', 'place'],
  ['In the village of [Banjska], Ana Perić baked.', 'place'],
  ['Any village of [Serbia] has one.', 'place'],
  ['The tanker of [Serbia] leaked.', 'place'],
  ['The Prime Minister of [Kosovo] resigned.', 'place'],
  ['The people of [Serbia] voted.', 'place'],
  ['The City of [Belgrade] pays.', 'place'],
  ['Citizens of [Kosovo] may travel.', 'place'],
  ['The North of [Kosovo] was quiet.', 'place'],
  ['The Patriarch of [Serbia] prayed.', 'place'],
  ['In all, Novak Djokovic of [Serbia] won ten.', 'place'],
  ['The Federation of [Bosnia and Herzegovina] has cantons.', 'place'],
  ['New [Kosovo] rules took effect.', 'place'],
  ['In [Kosovo] on Monday nobody spoke.', 'place'],
  ['[Serbia] Signs Deal With Hungary', 'place'],
  ['Fans leave [Kosovo]\nPolice count their shields', 'place'],
] satisfies [string, ActorKind][])('none: %s', (text, kind) => {
  expect(english(placeIn(text, 'en', kind))).toBe(false);
});
