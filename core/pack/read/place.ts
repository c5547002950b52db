/** How a place in a pack is written for its author: an entry of a list by its number and, so that it can be searched for, its id. */
import * as v from 'valibot';
import { ID } from '../fields.ts';

const HasId = v.object({ id: ID });

/** The id of an entry, where it is one: nobody is told to write a broken one. */
export function idOf(entry: unknown): string | null {
  return v.is(HasId, entry) ? entry.id : null;
}

/** `[0] (pier-request-2023)`, or `[0]` for what has no id. */
export function inList(index: number, entry: unknown): string {
  const id = idOf(entry);
  return id === null ? `[${index}]` : `[${index}] (${id})`;
}
