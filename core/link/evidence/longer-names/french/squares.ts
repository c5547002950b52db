/**
 * French squares with an article (`place de l'Ukraine`), which are written as a country's place in the world is (`la place
 * de l'Ukraine en Europe`). Streets beside them in the sentence tell, or a way that leads there (`jusqu'à la place de …`).
 */
import { foldedWord, wordAfter } from '../../../text/tokens.ts';
import { type Neighbour, neighbourBefore } from '../../neighbours.ts';

import { isOneOf } from '../../words/list.ts';
import type { LongerNameReader } from '../name-place.ts';
import { isArticle, isDe } from './joints.ts';

/** Units on either side in which a street is looked for. */
const LONGEST_LOOK = 120;

const isStreetWord = isOneOf(
  'rue rues avenue boulevard quai carrefour tram tramway metro arret riverains trottoir trottoirs stationnement parking giratoire ruelle impasse chaussee',
);
/** Before `la place` they tell a way, not a standing. */
const isWay = isOneOf('depuis vers jusque entre angle');

export const isOnFrenchSquare: LongerNameReader = ({ text, start, end, sentence, kinds }) => {
  if (kinds.includes('person')) return false;
  let word = neighbourBefore(text, start);
  if (word && isArticle(word.folded)) word = neighbourBefore(text, word.start);
  if (!word || !isDe(word.folded)) return false;
  const head = neighbourBefore(text, word.start);
  if (head?.gap !== ' ') return false;
  if (head.folded === 'point' && isRound(text, head)) return true;
  if (!kinds.includes('place') || head.folded !== 'place' || head.start < sentence.start) return false;
  return (
    isOnTheWay(text, head) ||
    hasStreet(text, Math.max(sentence.start, start - LONGEST_LOOK), head.start) ||
    hasStreet(text, end, Math.min(sentence.end, end + LONGEST_LOOK))
  );
};

/** `le rond-point de l'Albanie` */
function isRound(text: string, point: Neighbour): boolean {
  const before = neighbourBefore(text, point.start);
  return before?.gap === '-' && before.folded === 'rond';
}

/** `jusqu'à la place de l'Ukraine`, `entre la place de l'Ukraine et le pont` */
function isOnTheWay(text: string, head: Neighbour): boolean {
  const article = neighbourBefore(text, head.start);
  if (article?.folded !== 'la') return false;
  const before = neighbourBefore(text, article.start);
  if (before?.folded !== 'a') return before !== null && isWay(before.folded);
  return neighbourBefore(text, before.start)?.folded === 'jusqu';
}

function hasStreet(text: string, from: number, to: number): boolean {
  for (let word = wordAfter(text, from); word && word.end <= to; word = wordAfter(text, word.end)) {
    if (isStreetWord(foldedWord(text, word))) return true;
  }
  return false;
}
