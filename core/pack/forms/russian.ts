import type { Inflect } from './inflect.ts';
import { type Grammar, phraseForms } from './phrase.ts';
import { russianAdjective, russianAdjectiveForms, russianAdjectiveGender } from './russian-adjectives.ts';
import { RUSSIAN_CASES, type RussianCase } from './russian-cases.ts';
import { russianPersonForms } from './russian-names.ts';
import { russianNoun, russianNounGender } from './russian-nouns.ts';

const GRAMMAR: Grammar<RussianCase> = {
  cases: RUSSIAN_CASES,
  indeclinable: new Set(['радио']),
  conjunctions: new Set(['и']),
  adjectiveGender: (word) => russianAdjectiveGender(word),
  adjective: russianAdjective,
  nounGender: russianNounGender,
  noun: (word, gender, kind) =>
    russianAdjectiveGender(word) === gender && kind === 'office'
      ? russianAdjective(word, gender)
      : russianNoun(word, gender, kind),
};

/** Russian in its six cases. Of a person whose gender is not known only the name itself. */
export const russian: Inflect = (lemma) => {
  if (lemma.kind === 'adjective') return russianAdjectiveForms(lemma.text);
  if (lemma.kind !== 'person') return phraseForms(lemma, GRAMMAR);
  if (lemma.declension === 'masculine') return russianPersonForms(lemma.text, 'male');
  return lemma.declension === 'feminine' ? russianPersonForms(lemma.text, 'female') : [];
};
