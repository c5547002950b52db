/** What a surname is read in by those who tell its bearer. */
import type { BlockScan } from '../../scan.ts';
import type { Candidate, PageNames } from '../names/candidates.ts';

export interface Surroundings {
  scan: BlockScan;
  names: PageNames;
  /** The page's primary language. */
  lang: string;
  /** The offices that the actor holds or held, by their numbers. */
  offices: readonly number[];
  /** Whether a text is a name of the actor. */
  isNameOf(text: string, actor: number): boolean;
  /** Whether a full name stands in the report of a match and next to nothing on the page speaks for the actor. */
  isInMatch(name: Candidate, actor: number): boolean;
}
