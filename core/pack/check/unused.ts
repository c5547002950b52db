/** What is in a pack for nothing: a source of no statement, a publisher of nothing, an actor of whom a card says nothing. */

import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import { baseName } from '../read/folder.ts';
import { type Reference, referencesOf, unknownReferences } from '../references.ts';

/** What nothing names may be named where a file is broken or an id misspelt, so this is asked only where there is neither. */
export function unusedProblems(draft: Draft): Problem[] {
  if (draft.problems.length > 0 || unknownReferences(draft).length > 0) return [];
  const references = referencesOf(draft);
  return [...unusedSources(draft, references), ...unusedPublishers(draft, references), ...silentActors(draft, references)];
}

function unusedSources({ sources }: Draft, references: readonly Reference[]): Problem[] {
  const remedy = 'name it where it is the source, or remove it';
  return unnamed(sources, references, 'source').map(({ file, place, value }) => ({
    file,
    place,
    what: `no statement names "${value.id}"`,
    remedy,
  }));
}

function unusedPublishers({ publishers }: Draft, references: readonly Reference[]): Problem[] {
  return unnamed(publishers, references, 'publisher').map(({ file, place, value }) => ({
    file,
    place,
    what: `no source and no report names the publisher "${value.id}"`,
    remedy: 'name it where it published something, or remove it',
  }));
}

/** A card without a role, a fact, an event, a question or a report only repeats the name that the reader sees already. */
function silentActors({ actors }: Draft, references: readonly Reference[]): Problem[] {
  const inLists = references.filter(({ file }) => !file.startsWith('actors/') && !NOT_ON_CARDS.includes(file));
  return (
    unnamed(actors, inLists, 'actor')
      .filter(({ value: { roles, facts } }) => roles.length === 0 && facts.length === 0)
      // An id that is not its file's is told as such.
      .filter(({ file, value: { id } }) => id === baseName(file))
      .map(({ file, place, value }) => ({
        file,
        place,
        what: `the card of "${value.id}" says nothing: there is no role, fact, event, question or report of it`,
        remedy: 'add one of them with its source, or remove the file',
      }))
  );
}

/** What names actors without saying anything of them. */
const NOT_ON_CARDS: readonly string[] = ['offices.json', 'fingerprints.json'];

function unnamed<T extends { id: string }>(
  entries: readonly Placed<T>[],
  references: readonly Reference[],
  to: Reference['to'],
): Placed<T>[] {
  const named = new Set(references.filter((reference) => reference.to === to).map(({ id }) => id));
  return entries.filter(({ value }) => !named.has(value.id));
}
