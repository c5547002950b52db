/**
 * Places in a spelling that is not German (`Serbia`, `Beograd`). German has its own names of these, so that a foreign one
 * beside a capital, before it or behind, is part of a name that nobody translates (`Serbia Zijin Copper`, `Museum of
 * Contemporary Art Belgrade`, `Radio Beograd`).
 */
import { foldWord } from '../../../text/fold.ts';
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isPlainCourtesy, isTime } from '../../words/beside.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { isOneOf } from '../../words/list.ts';
import { isOpener } from '../../words/openers.ts';
import { isOnOneLine } from '../lines.ts';
import type { LongerNameReader } from '../name-place.ts';

/** Names of countries and capitals of ours that German writes otherwise, in English, French and the languages spoken there. */
const isForeign = isOneOf(
  'serbia srbija srbije serbie russia rossija russie albania shqiperia shqiperi shqiperise albanie germany allemagne bosnia bosnie',
  'kosova kosove kosoves belgrade beograd beogradu beograda macedonia makedonija maqedonia yugoslavia jugoslavija yougoslavie chine kina ukraina',
);

export const isForeignName: LongerNameReader = ({ text, start, end, sentence, kinds, isKnown }) => {
  if (!kinds.includes('place') || sentence.capitals || !isForeign(foldWord(text.slice(start, end)))) return false;
  return [neighbourBefore(text, start), neighbourAfter(text, end)].some(
    (word) =>
      word?.capital &&
      word.gap === ' ' &&
      word.start >= sentence.start &&
      word.start < sentence.end &&
      isOnOneLine(text, Math.min(word.end, end), Math.max(word.start, start)) &&
      !isKnown(word) &&
      ![isOffice, isTime, isOpener, isPlainCourtesy].some((says) => says(word.folded)),
  );
};
