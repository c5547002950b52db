/** The lists of ordinary words beside this file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrdinaryWords } from '../../core/pack/ordinary-words.ts';

export const LISTS = join(import.meta.dirname, 'lists');

let read: OrdinaryWords | undefined;

/** All of them, read once. */
export function ordinaryWords(): OrdinaryWords {
  read ??= new Map(
    readdirSync(LISTS)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => [file.slice(0, -'.txt'.length), new Set(readFileSync(join(LISTS, file), 'utf8').trimEnd().split('\n'))]),
  );
  return read;
}
