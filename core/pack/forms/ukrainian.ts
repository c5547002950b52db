import type { Inflect } from './inflect.ts';
import { type Grammar, phraseForms } from './phrase.ts';
import { ukrainianAdjective, ukrainianAdjectiveForms, ukrainianAdjectiveGender } from './ukrainian-adjectives.ts';
import { UKRAINIAN_CASES, type UkrainianCase } from './ukrainian-cases.ts';
import { ukrainianPersonForms } from './ukrainian-names.ts';
import { ukrainianNoun, ukrainianNounGender } from './ukrainian-nouns.ts';

const GRAMMAR: Grammar<UkrainianCase> = {
  cases: UKRAINIAN_CASES,
  indeclinable: new Set(['радіо']),
  conjunctions: new Set(['і', 'й', 'та']),
  adjectiveGender: ukrainianAdjectiveGender,
  adjective: ukrainianAdjective,
  nounGender: ukrainianNounGender,
  noun: (word, gender, kind) => {
    const noun = ukrainianNoun(word, gender, kind);
    // Nobody addresses a body or an agreement.
    return kind === 'organisation' || kind === 'agreement' ? { ...noun, vocative: [] } : noun;
  },
};

/** Ukrainian in its seven cases. Of a person whose gender is not known only the name itself. */
export const ukrainian: Inflect = (lemma) => {
  const { kind, text, declension } = lemma;
  if (kind === 'adjective') return ukrainianAdjectiveForms(text);
  if (kind !== 'person') return phraseForms(lemma, GRAMMAR);
  return declension === 'masculine' || declension === 'feminine' ? ukrainianPersonForms(text, declension) : [];
};
