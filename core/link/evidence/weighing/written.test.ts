import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const dictionary = dictionaryOf(
  packOf([
    actor('united-nations', { weak: ['UN'] }),
    actor('united-states', { kind: 'place', weak: ['US'] }),
    actor('european-union', { lang: 'sq', weak: ['BE'], cues: ['Bruksel'] }),
  ]),
);

it.each([
  ['shared by all languages', 'Heute tagt die UN in der Stadt.', 'de'],
  ['in its own language, beside a cue', 'BE në Bruksel hap negociatat.', 'sq'],
])('an abbreviation that others have as a word is known: %s', (_, text, lang) => {
  expect(link([text], dictionary, { date: null, lang }).flat()).toHaveLength(1);
});

it.each([
  ['of another language', 'Der Kanton BE plant ein neues Spital.', 'de'],
  ['of another language, after an article', 'Die BE fährt heute nicht.', 'de'],
  ['of another language, on a page that declares none', 'The canton of BE will build a hospital.', null],
  ['a word in a shouted line', 'TO BE OR NOT', 'en'],
  ['that is a club’s', 'Trafila la US Sassuolo.', 'it'],
])('it is nobody’s: %s', (_, text, lang) => {
  expect(link([text], dictionary, { date: null, lang }).flat()).toEqual([]);
});
