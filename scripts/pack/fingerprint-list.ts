/** `fingerprints.json` as `pack fingerprint` reads and writes it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { problemLine } from '../../core/pack/problem.ts';
import { parseJson } from '../../core/pack/read/json.ts';
import type { KnownText } from '../../core/pack/schema.ts';

export const LIST = 'fingerprints.json';

/** Entries are kept as they are, sound or not: the check tells of those. */
const List = v.object({ $schema: v.optional(v.string()), fingerprints: v.array(v.looseObject({ id: v.string() })) });
type List = v.InferOutput<typeof List>;

/** Throws an error in plain words where the file holds something else. */
export function readList(file: string): List {
  if (!existsSync(file)) return { fingerprints: [] };
  const parsed = parseJson(file, readFileSync(file, 'utf8'));
  if ('problem' in parsed) throw new Error(problemLine(parsed.problem));
  const list = v.safeParse(List, parsed.value);
  if (list.success) return list.output;
  throw new Error(`${file} holds no list of fingerprints. Write { "fingerprints": [] } into it, and try again.`);
}

/** Adds the entry, or puts it in the place of the one with its id; in order of their ids. */
export function writeEntry(file: string, { $schema, fingerprints }: List, entry: KnownText): void {
  const entries = [...fingerprints.filter(({ id }) => id !== entry.id), entry].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const list = { ...($schema === undefined ? {} : { $schema }), fingerprints: entries };
  writeFileSync(file, `${formatted(list)}\n`);
}

/** As the project's formatter would write it: a list that fits stands on one line. */
function formatted(value: object): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*"\w+": )\[\s*("[^[\]]*")\s*\]/gm, (whole, key: string, list: string) => {
    const line = `${key}[${list.replace(/,\s+/g, ', ')}]`;
    return line.length < MOST_COLUMNS ? line : whole;
  });
}

const MOST_COLUMNS = 130;
