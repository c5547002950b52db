/** Whether the clause of a name, between commas and dashes, speaks of public life. */

import type { Candidate } from '../names/candidates.ts';
import { isAmongNeighbours } from '../neighbours.ts';
import { isOfPublicLife } from '../words/public-life.ts';

/** Words that are looked at on either side. */
const LONGEST_WAY = 10;
/** Between the words of one clause. */
const WITHIN = /^[ '"-]$/;

export function isPublicClause(name: Candidate, text: string): boolean {
  return isAmongNeighbours(name, text, LONGEST_WAY, isOfPublicLife, WITHIN);
}
