/** JSON as an author writes it: where it breaks and how to mend it. */

import type { Problem } from '../problem.ts';
import { firstFault } from './json-fault.ts';

export type Parsed = { value: unknown } | { problem: Problem };

/** The value of a JSON file, or one problem with line and column. A name that stands twice in one object is a problem too. */
export function parseJson(file: string, text: string): Parsed {
  const fault = firstFault(text);
  return fault === null
    ? { value: JSON.parse(text) }
    : { problem: { file, place: placeOf(text, fault.offset), what: fault.what, remedy: fault.remedy } };
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
