/** What all parts of the decision have before them: the page's text, its names, its evidence, its language. */

import type { BlockScan } from '../scan.ts';
import type { PageNames } from './names/candidates.ts';
import type { Evidence } from './cues/evidence.ts';

export type { Candidate } from './names/candidates.ts';

export interface Hearing {
  scans: readonly BlockScan[];
  names: PageNames;
  evidence: Evidence;
  /** The page's primary language, or ''. */
  lang: string;
  /** The year of the article, where it is known. */
  year: number | null;
  onWeighed?: OnWeighed | undefined;
}

/** A name that was weighed for an actor, marked or not: for measuring. Offsets are into its block's text. */
export interface Weighed {
  block: number;
  start: number;
  end: number;
  actor: string;
  strong: boolean;
  /** By how many cue words a weak name's evidence passed what it needs, or failed; 0 for a strong one. */
  margin: number;
  /** The share of the page's names that are somebody else's, 0 to 1. */
  others: number;
}

/** Told of each name that was weighed. */
export type OnWeighed = (weighed: Weighed) => void;
