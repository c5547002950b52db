/** What all parts of the decision have before them: the page's text, its names, its evidence, its language. */

import type { BlockScan } from '../scan.ts';
import type { Candidate, PageNames } from './candidates.ts';
import type { Evidence } from './evidence.ts';

export type { Candidate } from './candidates.ts';

export interface Hearing {
  scans: readonly BlockScan[];
  names: PageNames;
  evidence: Evidence;
  /** The page's primary language, or ''. */
  lang: string;
  /** The year of the article, where it is known. */
  year: number | null;
  /** Told of each weak name with evidence that was weighed, marked or not, and by how many cue words it passed or failed: for measuring. */
  onWeighed?: OnWeighed | undefined;
}

export type OnWeighed = (name: Candidate, actor: string, margin: number) => void;
