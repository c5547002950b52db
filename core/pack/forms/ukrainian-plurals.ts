/**
 * Ukrainian nouns in the plural (Український правопис, 2019, §§ 75–81, 88–94, 100).
 *
 * | nominative | -и | -ії | -ї | -і | -а |
 * | --- | --- | --- | --- | --- | --- |
 * | genitive | -ів (f. no ending) | -ій | -їв | -ів | no ending |
 * | dative | -ам | -іям | -ям | -ям | -ам |
 * | instrumental | -ами | -іями | -ями | -ями | -ами |
 * | locative | -ах | -іях | -ях | -ях | -ах |
 *
 * Whether a noun in -и has a genitive without an ending depends on its gender in the singular, which the plural does not
 * show: feminines that head names of bodies are listed.
 */
import type { Paradigm } from './paradigm.ts';
import type { UkrainianCase } from './ukrainian-cases.ts';

const FEMININE = /^(?:бригад|груп|палат|рад|рот|сил|служб|структур)и$/i;

export function ukrainianPlural(word: string): Paradigm<UkrainianCase> {
  const stem = word.slice(0, -1);
  const vowel = /[иа]$|[жчшщ]і$/.test(word) ? 'а' : 'я';
  return {
    nominative: [word],
    genitive: [genitive(word, stem)],
    dative: [`${stem}${vowel}м`],
    accusative: [],
    instrumental: [`${stem}${vowel}ми`],
    locative: [`${stem}${vowel}х`],
    vocative: [],
  };
}

function genitive(word: string, stem: string): string {
  if (/ії$/.test(word)) return `${stem}й`;
  if (/а$/.test(word) || FEMININE.test(word)) return stem;
  return stem + (word.endsWith('ї') ? 'їв' : 'ів');
}
