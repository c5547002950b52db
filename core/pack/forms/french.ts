/**
 * French, which has no cases: articles and elisions stand outside a name, so that persons, places and bodies have one
 * form. Adjectives and titles have a feminine and plurals. Source: Grevisse and Goosse, Le bon usage (16th edition,
 * 2016), «Le féminin des adjectifs», «Le féminin des noms», «Le pluriel des noms»; the French Academy's report of
 * February 2019 on feminine titles.
 *
 * | masculine | feminine | plural | |
 * | --- | --- | --- | --- |
 * | -e | -e | -es | `serbe`, `ministre` |
 * | -er, -ier | -ère, -ière | -ers | `premier`, `chancelier` |
 * | -teur | -trice | -teurs | `directeur` |
 * | -en | -enne | -ens | `européen` |
 * | -al | -ale | -aux | `général` |
 * | -f | -ve, titles -fe | -fs | `chef`, `cheffe` |
 * | -x, -s | -se | stays | `français` |
 * | any other | + e | + s | `président`, `kosovar` |
 */
import type { Inflect, Lemma } from './inflect.ts';

/** Where the head of a title ends (`ministre des Affaires étrangères`, `chef de l'État`). */
const AFTER_HEAD = /(?= (?:de|du|des|en|à|au|aux|pour|d['’]\S*)(?: |$)| d['’])/;

const FEMININES: readonly [ending: RegExp, feminine: string][] = [
  [/e$/, 'e'],
  [/er$/, 'ère'],
  [/ambassadeur$/, 'ambassadrice'],
  [/teur$/, 'trice'],
  [/en$/, 'enne'],
  [/x$/, 'se'],
];

export const french: Inflect = ({ text, kind }) => {
  if (kind !== 'adjective' && kind !== 'office') return [];
  const [head = ''] = text.split(AFTER_HEAD);
  const rest = text.slice(head.length);
  const words = head.split(' ');
  const feminine = words.map((word) => feminineOf(word, kind));
  return [words.map(pluralOf), feminine, feminine.map(pluralOf)].map((forms) => forms.join(' ') + rest);
};

function feminineOf(word: string, kind: Lemma['kind']): string {
  if (word.endsWith('f')) return kind === 'office' ? `${word}fe` : word.replace(/f$/, 've');
  const [ending, feminine] = FEMININES.find(([each]) => each.test(word)) ?? [/$/, 'e'];
  return word.replace(ending, feminine);
}

function pluralOf(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  return /al$/.test(word) ? word.replace(/al$/, 'aux') : `${word}s`;
}
