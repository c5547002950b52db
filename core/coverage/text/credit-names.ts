/** How publishers are written where they are credited. */
import { foldWord } from '../../link/text/fold.ts';
import { wordAfter } from '../../link/text/tokens.ts';
import { toLatin } from '../../link/text/transliterate.ts';
import type { Publisher } from '../../pack/schema.ts';
import { AGENCY_NAMES } from './agencies.ts';

export interface Names {
  /** A publisher's id by the key of each way to write it; none by a way that two share. */
  all: ReadonlyMap<string, string>;
  /** Those of agencies alone: a line may consist of one, while "Politika" is a heading. */
  agencies: ReadonlyMap<string, string>;
  /** By the host of its site. */
  sites: ReadonlyMap<string, string>;
}

const known = new WeakMap<readonly Publisher[], Names>();

/** Made once for a pack's publishers. */
export function namesOf(publishers: readonly Publisher[]): Names {
  const names = known.get(publishers) ?? makeNames(publishers);
  known.set(publishers, names);
  return names;
}

/** Case, diacritics, script and what stands between words don't tell names apart. */
export function keyOfName(name: string): string {
  const latin = toLatin(name) ?? name;
  const words: string[] = [];
  for (let word = wordAfter(latin, 0); word; word = wordAfter(latin, word.end)) {
    words.push(foldWord(latin.slice(word.start, word.end)));
  }
  return words.join(' ').replace(/^the /, '');
}

function makeNames(publishers: readonly Publisher[]): Names {
  const agencies = unshared(publishers.flatMap(({ id, domain }) => keyed(id, AGENCY_NAMES[domain ?? ''] ?? [])));
  const own = unshared(publishers.flatMap(({ id, name, domain }) => keyed(id, domain === undefined ? [name] : [name, domain])));
  const sites = new Map(publishers.flatMap(({ id, domain }) => (domain === undefined ? [] : [[domain, id] as const])));
  return { all: new Map([...own, ...agencies]), agencies, sites };
}

function keyed(id: string, names: readonly string[]): [key: string, id: string][] {
  return names.map((name) => [keyOfName(name), id]);
}

function unshared(entries: readonly [key: string, id: string][]): Map<string, string> {
  const byKey = Map.groupBy(entries, ([key]) => key);
  byKey.delete('');
  const lone = [...byKey.values()].filter((all) => new Set(all.map(([, id]) => id)).size === 1);
  return new Map(lone.flatMap((all) => all.slice(0, 1)));
}
