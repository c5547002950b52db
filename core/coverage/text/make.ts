/** Makes the fingerprint of a text. */
import { anchorsOf } from './anchors.ts';
import type { ArticleText } from './article-text.ts';
import { encodeShingles, storedPart } from './encode.ts';
import type { Fingerprint } from './fingerprint.ts';
import { longestRun, proseRuns } from './prose.ts';
import { shinglesOf, winnow } from './shingles.ts';
import { wordsOf } from './words.ts';

/** Shorter texts are headlines, captions and flashes, which newsrooms word alike without copying. */
export const FEWEST_WORDS = 60;

/**
 * `salt`: of the pack or store that the fingerprint is for. Of a page only the article is taken, so far as that can be told: menus,
 * notices and teasers are the same on all pages of a site. `null` for a text that is too short to be known again.
 */
export function fingerprintOf({ blocks }: Pick<ArticleText, 'blocks'>, salt: string): Fingerprint | null {
  const article = articleOf(blocks);
  const { hashes } = wordsOf(article.map(({ text }) => text));
  if (hashes.length < FEWEST_WORDS) return null;
  const shingles = shinglesOf(hashes, salt);
  return {
    words: hashes.length,
    shingles: encodeShingles(winnow(shingles).map((at) => storedPart(shingles[at] ?? 0))),
    anchors: article.flatMap(anchorsOf),
  };
}

/** The page's longest prose. */
function articleOf(blocks: ArticleText['blocks']): ArticleText['blocks'] {
  const { hashes, starts } = wordsOf(blocks.map(({ text }) => text));
  const extents = blocks.map((block, i) => ({ block, start: starts[i] ?? 0, end: starts[i + 1] ?? hashes.length }));
  return longestRun(proseRuns(extents)).map(({ block }) => block);
}
