/**
 * English names have one form: the possessive ending is parted from the name by its apostrophe. Titles have a plural,
 * which stands before two names (`prime ministers Rama and Kurti`). Source: Quirk et al., A Comprehensive Grammar of the
 * English Language (1985), §§ 5.73–5.103.
 *
 * | singular | plural | |
 * | --- | --- | --- |
 * | consonant + y | -ies | `deputy` |
 * | -s -x -z -ch -sh | -es | `boss` |
 * | -man, -woman | -men, -women | `chairwoman` |
 * | -general, -elect | first part + s | `secretaries-general` |
 * | any other | -s | `president` |
 */
import type { Inflect } from './inflect.ts';

/** Where the head of a title ends (`head of state`, `envoy for the dialogue`). */
const AFTER_HEAD = /(?= (?:of|for|to|in|on|at) )/;

export const english: Inflect = ({ text, kind }) => {
  if (kind !== 'office') return [];
  const [head = ''] = text.split(AFTER_HEAD);
  return [pluralOf(head) + text.slice(head.length)];
};

function pluralOf(head: string): string {
  const [, first, second = ''] = /^(.*\w)([- ](?:general|elect|designate))$/i.exec(head) ?? [];
  if (first) return pluralOf(first) + second;
  if (/man$/.test(head)) return head.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(head)) return head.replace(/y$/, 'ies');
  return head + (/(?:[sxz]|[cs]h)$/.test(head) ? 'es' : 's');
}
