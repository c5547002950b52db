/**
 * How a page's text stands to a known one.
 *
 * That words are shared is measured as containment (Broder, "On the resemblance and containment of documents", 1997): the part of
 * the known text that the page has, because a page holds menus, teasers and comments too. A reworded copy keeps fewer words, but
 * says the same things of the same names one after another; Clough, Gaizauskas, Piao and Wilks ("METER: MEasuring TExt Reuse", ACL
 * 2002) found no single measure that tells rewritten agency copy from independent reports of one event, hence three together.
 *
 * The thresholds were set on the tuned half of `tests/coverage/texts` and lie between what copies and what other reports of the same
 * event come to there; `docs/coverage.md` has the figures of the other half. Where they are unsure they say nothing: two newsrooms
 * taken for one text would be said to agree.
 */
import { decodeShingles } from './encode.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Measures, measure } from './measure.ts';
import type { ReadText } from './read.ts';
import type { TextRelation } from './relation.ts';

export { type ReadText, readText } from './read.ts';

export interface TextMatch {
  relation: TextRelation;
  /** The part of the known text's shingles that the page has, 0 to 1. */
  share: number;
}

/**
 * `salt`: the one by which the fingerprint was made. `null` where the page neither copies the known text nor shares long passages with
 * it, and for a fingerprint that can't be read.
 */
export function compareText(read: ReadText, { words, shingles, anchors }: Fingerprint, salt: string): TextMatch | null {
  const known = decodeShingles(shingles);
  if (known === null || sharedPart(known, read.placesBy(salt)) < LEAST) return null;
  const measures = measure(read, { words, shingles: known, anchors }, salt);
  const relation = relationOf(measures);
  return relation && { relation, share: measures.share };
}

/** On the whole page, in any order. */
function sharedPart(known: Uint16Array, places: ReadonlyMap<number, unknown>): number {
  return known.filter((shingle) => places.has(shingle)).length / known.length;
}

/** What the measures mean; `null` where they mean nothing sure. */
function relationOf(measures: Measures): TextRelation | null {
  const { known, inOrder, verbatim, own } = measures;
  if (inOrder >= SAME) return 'same';
  const isLong = verbatim * known >= LONG && verbatim >= LEAST;
  if (isLong && own <= LITTLE_OWN && verbatim >= WORD_FOR_WORD * inOrder) return 'cut';
  if (isReworded(measures)) return 'reworded';
  return isLong ? 'passages' : null;
}

/** What an editor's small changes and a cut sentence leave of a text. Copies that were only shortened still have it of the shorter text. */
const SAME = 0.8;

/** Kept shingles in passages, about 70 words: more than a teaser or one quoted paragraph has. */
const LONG = 20;

/** Of a page that is little else than a part of the known text. Tuned cuts come to 0.16 at most, whole pages with one quoted half to 0.5. */
const LITTLE_OWN = 0.35;

/** Of what a cut has in common with the known text, all but the seams stands in passages. */
const WORD_FOR_WORD = 0.75;

/** A smaller part of a text, word for word, is a quotation from it. */
const LEAST = 0.2;

/** Something of nearly every section, in order, and the same names, figures and dates in the same order. */
function isReworded({ known, inOrder, verbatim, followed, anchors, differentAnchors }: Measures): boolean {
  const loosely = (inOrder - verbatim) / (1 - verbatim);
  if (inOrder * known < FEWEST_HITS || loosely < LOOSELY || followed < FOLLOWED) return false;
  // Names that hardly occur prove nothing: then the words alone have to.
  return differentAnchors < FEWEST_ANCHORS ? inOrder >= WORDS_ALONE : inOrder >= REWORDED && anchors() >= ANCHORS;
}

/** Half way between the reworded copies of the tuned half, with 0.25 and more, and other reports of the same event, with 0.18 and less. */
const REWORDED = 0.22;

/** Twice what other reports of the same event come to. */
const WORDS_ALONE = 0.35;

/** Reworded copies come to 0.78 and more, the garbled report of the first pack to 0.7; other reports to 0.64, yet never with so many words. */
const ANCHORS = 0.5;
const FEWEST_ANCHORS = 4;

/** Reworded copies come to 0.83 and more, other reports to 0.5 and, one in a hundred, to 0.86. */
const FOLLOWED = 0.7;

/** Of what isn't word for word from the text; else it is a text of its own with passages in it. */
const LOOSELY = 0.12;

/** In so few shingles a share is chance. */
const FEWEST_HITS = 10;
