/** From the files of a folder to the one file that the extension carries. */

import { withForms } from './forms/forms.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { problemLine } from './problem.ts';
import { type Draft, type Placed, readDraft } from './read/draft.ts';
import type { PackFiles } from './read/folder.ts';
import type { Pack } from './schema.ts';

/**
 * The whole pack with all forms of its names, those that are one of the `words` too told, in an order that depends on nothing but its content: entries by id, lists inside them as written
 * (an author puts the best source first).
 * Throws an error that lists the problems where a file is missing or its shape is broken; `checkPack` finds the rest.
 */
export function buildPack(files: PackFiles, words: OrdinaryWords): Pack {
  const draft = readDraft(files);
  const pack = packOf(draft);
  if (pack === null || draft.problems.length > 0) throw new Error(draft.problems.map(problemLine).join('\n'));
  return withForms(pack, words);
}

/** The pack as far as its folder could be read, in the same order; `null` without a pack.json that can be read. */
export function packOf(draft: Draft): Pack | null {
  if (draft.head === null) return null;
  const { $schema: _head, ...head } = draft.head.value;
  return {
    ...head,
    actors: byId(draft.actors).map(({ $schema: _actor, ...actor }) => actor),
    publishers: byId(draft.publishers),
    sources: byId(draft.sources),
    coverage: byId(draft.coverage),
    events: byId(draft.events),
    claims: byId(draft.claims),
    questions: byId(draft.questions),
    offices: byId(draft.offices),
    fingerprints: byId(draft.fingerprints),
  };
}

/** The pack as text, the same to the byte for the same content. */
export function packText(pack: Pack): string {
  return `${JSON.stringify(sortedKeys(pack))}\n`;
}

function byId<T extends { id: string }>(entries: readonly Placed<T>[]): T[] {
  return entries.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sortedKeys(each)]));
}
