/**
 * The hearing: from what a page's blocks hold to whom each name denotes. `../resolve.ts` opens it, in this order:
 *
 * 1. `names/`: the candidates, each in its sentence. What lies in an address, in a blocker, in letters spelt out as somebody
 *    else's or in a longer name (`longer-names/`, a room for each language) is dead and goes no further.
 * 2. `cues/`: what the page says for and against each actor that is named on it.
 * 3. `strangers/`: who bears a surname, by the words beside it.
 * 4. `record/`: who stands on the page by a full name, who was introduced where.
 * 5. `weighing/`: the judge weighs each name for each actor, and leaves out what it is not sure of; bodies that are another
 *    state's are told in `owners/`.
 *
 * `neighbours.ts` reads the words beside a place for all of them, `words/` has the lists of words that they share.
 *
 * This file: what all parts of the decision have before them.
 */

import type { BlockScan } from '../scan.ts';
import type { Evidence } from './cues/evidence.ts';
import type { PageNames } from './names/candidates.ts';
import type { Grounds } from './weighing/grounds.ts';
import type { Matters } from './weighing/matters.ts';

export type { Candidate } from './names/candidates.ts';

export interface Hearing {
  scans: readonly BlockScan[];
  names: PageNames;
  evidence: Evidence;
  matters: Matters;
  /** The page's primary language, or ''. */
  lang: string;
  /** The year of the article, where it is known. */
  year: number | null;
  onWeighed?: OnWeighed | undefined;
}

/** A name that stands for an actor by itself or by its evidence, marked or too unsure for that: for measuring. Offsets are into its block's text. */
export interface Weighed {
  block: number;
  start: number;
  end: number;
  actor: string;
  grounds: Grounds;
}

/** Told of each name that was weighed. */
export type OnWeighed = (weighed: Weighed) => void;
