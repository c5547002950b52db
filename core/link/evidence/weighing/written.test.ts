import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const dictionary = dictionaryOf(
  packOf([
    actor('united-nations', { weak: ['UN'] }),
    actor('united-states', { kind: 'place', weak: ['US'] }),
    actor('sad', { kind: 'place', lang: 'sr', weak: ['SAD', 'САД'] }),
    actor('european-union', { lang: 'sq', weak: ['BE'], cues: ['Bruksel'] }),
    actor('union-europeenne', { lang: 'fr', weak: ['UE'] }),
    actor('nato', { weak: ['Nato'] }),
    actor('kfor', { weak: ['KFOR'], confusables: [['KFOR', ['Oklahoma']]] }),
    actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
  ]),
);

/** The texts marked in one block, names of places left out. */
const marked = (text: string, lang: string | null) =>
  link([text], dictionary, { date: null, lang })
    .flat()
    .filter(({ actor }) => actor !== 'kosovo')
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['shared by all languages', 'Heute tagt die UN in der Stadt.', 'de', 'UN'],
  ['in its own language, beside a cue', 'BE në Bruksel hap negociatat.', 'sq', 'BE'],
  ['in capitals, where no article could stand', 'Cene nafte u SAD porasle su.', 'sr', 'SAD'],
  ['the same in Cyrillic', 'Цене нафте у САД порасле су.', 'sr-Cyrl', 'САД'],
  ['behind an article', 'Hier, l’UE a répondu.', 'fr', 'UE'],
  ['written as a word where it is none', 'Schweden ist der Nato beigetreten.', 'de', 'Nato'],
  ['the same in English', 'Sweden has joined Nato.', 'en', 'Nato'],
  ['in a sentence with an actor of its matters', 'Patrols of KFOR were seen in Kosovo.', 'en', 'KFOR'],
])('an abbreviation is known: %s', (_, text, lang, name) => {
  expect(marked(text, lang)).toEqual([name]);
});

it.each([
  ['of another language', 'Der Kanton BE plant ein neues Spital.', 'de'],
  ['of another language, after an article', 'Die BE fährt heute nicht.', 'de'],
  ['of another language, on a page that declares none', 'The canton of BE will build a hospital.', null],
  ['a word in a shouted line', 'TO BE OR NOT', 'en'],
  ['a word in a shouted line of a language without articles', 'SVE NA PRODAJU SAD ODMAH', 'sr'],
  ['a word of the language', 'Nato a Milano nel 1950.', 'it'],
  ['a course', 'Inscription à l’UE 203 en septembre.', 'fr'],
  ['that is a club’s', 'Trafila la US Sassuolo.', 'it'],
  ['another’s, whose cue is there', 'KFOR of Oklahoma sent a reporter to Kosovo.', 'en'],
  ['in no company', 'KFOR plays the hits.', 'en'],
])('it is nobody’s: %s', (_, text, lang) => {
  expect(marked(text, lang)).toEqual([]);
});
