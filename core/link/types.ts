/** What goes into the linker and what comes out of it. */
import type { PartialDate } from '../partial-date.ts';

/** What is known of a page beyond its text. */
export interface PageContext {
  /** The article's date, `null` where the page gives none. */
  date: PartialDate | null;
  /** The page's language as a BCP 47 tag, `null` where it declares none. */
  lang: string | null;
  /** Whether descriptions are wanted beside names; off unless asked for. */
  descriptions?: boolean;
}

/**
 * One reason for (or, with a negative weight, against) a link. `rule` is a stable code that the interface words;
 * `detail` is the text on the page or in the pack that it speaks of.
 */
export interface Reason {
  rule: ReasonRule;
  detail?: string;
}

export type ReasonRule =
  | 'strong-alias'
  | 'weak-alias'
  | 'full-name-on-page'
  | 'title-beside'
  | 'own-title-beside'
  | 'related-actor'
  | 'cue-word'
  | 'page-language'
  | 'article-date'
  | 'office-at-date';

/** A place in a block that denotes an actor. Offsets are UTF-16 units into the block's text, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  actor: string;
  /** By its name, or by an office that it held on the article's date ("Serbia's president"). */
  kind: 'name' | 'description';
  /** How sure the linker is, 0 to 1: of the mentions given 0.9 or more at least 99 in 100 are right. */
  confidence: number;
  /** Whether the name stood alone (`strong`) or was settled by evidence (`weak`). */
  strength: 'strong' | 'weak';
  why: Reason[];
}
