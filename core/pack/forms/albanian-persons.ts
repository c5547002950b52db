/**
 * Albanian names of persons: the last word declines, a woman's given name in -a may do so instead (Newmark, Hubbard,
 * Prifti, Standard Albanian, on proper names). Surnames in a consonant stand in the nominative with or without their
 * article: Escobar, Escobari.
 */
import type { Case } from './albanian-nouns.ts';

type Name = Readonly<Record<Case, readonly string[]>>;
type Row = readonly [name: RegExp, nominative: string, accusative: string, genitive: string];

/** What follows the name, or takes the place of its ending; several parted by a stroke. The first that fits counts. */
const ROWS: readonly Row[] = [
  [/(?<=[eio])a$/, 'a', 'an', 'as'], // Ristuccia
  [/[aë]$/, 'a/ë', 'ën', 'ës'], // Rama, Rugova
  [/(?<=[iuy])$/, '', 'n', 't'], // Kurti, Bunjaku
  [/(?<=[eéo])$/, '', 'n', 's'], // Rutte, Harçenko
  [/(?<=[aeou]j)$/, '', 'n/in', 't/it'], // Haradinaj
  [/(?<=[kg]|(?<![stdzx])h)$/, '/u', 'un', 'ut'], // Bek, Stoltenberg
];
/** All others: Vuçiq, Ulutash. */
const IN_CONSONANT: Row = [/$/, '/i', 'in', 'it'];

export function personForms(text: string, gender: 'masculine' | 'feminine' | undefined): string[] {
  const words = text.split(' ');
  const last = nameOf(words.at(-1) ?? '');
  const before = words.slice(0, -1).join(' ');
  if (before === '') return allOf(last);
  const given = words[0] ?? '';
  if (gender !== 'feminine' || !/[^ei]a$/.test(given)) return allOf(last).map((form) => `${before} ${form}`);
  const rest = words
    .slice(1, -1)
    .map((word) => ` ${word}`)
    .join('');
  const { nominative, accusative, genitive } = nameOf(given);
  const declinedAlone = [...accusative, ...genitive].map((form) => `${form}${rest} ${words.at(-1)}`);
  return [...nominative.flatMap((form) => allOf(last).map((surname) => `${form}${rest} ${surname}`)), ...declinedAlone];
}

function nameOf(name: string): Name {
  const [pattern, ...cells] = ROWS.find(([fits]) => fits.test(name)) ?? IN_CONSONANT;
  const [nominative = [], accusative = [], genitive = []] = cells.map((cell) =>
    cell.split('/').map((ending) => name.replace(pattern, ending)),
  );
  return { nominative, accusative, genitive };
}

function allOf({ nominative, accusative, genitive }: Name): string[] {
  return [...nominative, ...accusative, ...genitive];
}
