/**
 * German titles of offices, from the masculine. Source: Duden, Die Grammatik (9th edition, 2016), «Flexion der
 * Substantive» and «Movierung».
 *
 * | | weak (`Präsident`) | strong (`Minister`) | -in (`Ministerin`) | from adjectives (`Gesandter`) |
 * | --- | --- | --- | --- | --- |
 * | nominative | -er …, -e … | -er …, -e … | -e … | -er, -e |
 * | genitive | -en … + en | -en … + s | -er …, -en … | -en |
 * | dative, accusative | -em …, -en … + en | -em …, -en … | -er …, -en … | -em, -en |
 * | plural | -en … + en | -en …, dative -en … + n; -or: + en | -en … + nen | -en |
 *
 * Whoever holds an office may be a woman, so that the feminine is given too; one with another stem is a title of its own.
 */
import { leadingAdjectives } from './german-adjectives.ts';

/** A noun with the endings that an adjective before it may have. */
type Row = readonly [endings: readonly string[], noun: string];

const WEAK = /(?:ent|ant|ist|at|oge|graf|fürst)$/;
const FROM_ADJECTIVE = /^(.*(?:gesandt|beauftragt|vorsitzend|abgeordnet|beigeordnet))er$/i;

export function germanOfficeForms(text: string): string[] {
  const words = text.split(' ');
  const { stems } = leadingAdjectives(words);
  const [head = '', ...rest] = words.slice(stems.length);
  return rowsOf(head).flatMap(([endings, noun]) =>
    endings.map((ending) => [...stems.map((stem) => stem + ending), noun, ...rest].join(' ')),
  );
}

function rowsOf(head: string): Row[] {
  const [, stem] = FROM_ADJECTIVE.exec(head) ?? [];
  if (stem) return ['er', 'e', 'en', 'em'].map((ending) => [[ending], stem + ending]);
  if (head.endsWith('in')) return feminine(head);
  return [...masculine(head), ...feminine(`${head}in`)];
}

function masculine(head: string): Row[] {
  if (WEAK.test(head)) {
    return [
      [['er', 'e'], head],
      [['en', 'em'], `${head}en`],
    ];
  }
  const own: Row[] = [
    [['er', 'e', 'en', 'em'], head],
    [['en'], `${head}s`],
  ];
  if (/or$/.test(head)) return [...own, [['en'], `${head}en`]];
  return /e[rl]$/.test(head) ? [...own, [['en'], `${head}n`]] : own;
}

function feminine(head: string): Row[] {
  return [
    [['e', 'en', 'er'], head],
    [['en'], `${head}nen`],
  ];
}
