/** How many bytes the dictionary takes, and how many of them a page loads. */

import { PARTS, type PartName } from '../../core/link/dictionary/parts.ts';
import { neededBy } from './needed.ts';

export type Parts = Readonly<Record<PartName, Uint8Array>>;

export interface Sizes {
  parts: { name: PartName; bytes: number }[];
  total: number;
  /** Bytes of the names' JSON: for each actor the list of its names in all forms, each once. */
  names: number;
  /** The same of the titles of offices and of adjectives, which the dictionary holds too. */
  terms: number;
  loads: { lang: string; bytes: number; share: number }[];
}

/** One for each way to load; other languages load as one of these does. */
const LANGUAGES = ['en', 'sr-Latn', 'ru'];

interface Forms {
  text: string;
  forms?: readonly string[] | undefined;
}

/** What is read of a pack. */
interface Named {
  actors: readonly { aliases: readonly Forms[]; adjectives?: readonly Forms[] | undefined }[];
  offices: readonly { titles: readonly Forms[] }[];
}

export function sizesOf(parts: Parts, pack: Named): Sizes {
  const total = bytesOf(parts, PARTS);
  const forms = (terms: readonly Forms[]) => [...new Set(terms.flatMap(({ text, forms = [] }) => [text, ...forms]))];
  return {
    parts: PARTS.map((name) => ({ name, bytes: parts[name].length })),
    total,
    names: jsonBytes(pack.actors.map(({ aliases }) => forms(aliases))),
    terms: jsonBytes([
      ...pack.offices.map(({ titles }) => forms(titles)),
      ...pack.actors.map(({ adjectives = [] }) => forms(adjectives)),
    ]),
    loads: LANGUAGES.map((lang) => {
      const bytes = bytesOf(parts, neededBy(lang, []));
      return { lang, bytes, share: bytes / total };
    }),
  };
}

function bytesOf(parts: Parts, names: readonly PartName[]): number {
  return names.reduce((sum, name) => sum + parts[name].length, 0);
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
