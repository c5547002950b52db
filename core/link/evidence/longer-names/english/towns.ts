/**
 * Small places, schools and parishes in English-speaking countries that bear a place's name: `China Grove`, `Belgrade
 * Lakes`, `Russia Local Schools`, `Albania Baptist Church`. Told by the words behind, of which no headline makes a sentence,
 * so that they hold in headlines too.
 */
import { neighbourAfter } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import { isOnOneLine } from '../lines.ts';
import type { NamePlace } from '../name-place.ts';

/** With which the names of settlements and natural features end; no verbs and no seasons (`Springs`, not `Spring` nor `Falls`). */
const isSettlementEnd = isOneOf(
  `grove lakes springs township heights creek hollow ridge corners mills junction lake prairie bluff bluffs meadows meadow furnace
  crossroads village borough parish acres gardens woods park bayou ferry hamlet plantation orchards pines`,
);
/** With which the names of schools and parishes go on … */
const isQualifier = isOneOf(
  `local community elementary middle high junior senior missionary baptist methodist lutheran presbyterian pentecostal adventist episcopal
  memorial volunteer public city county town independent unified area central regional christian united free`,
);
/** … until one of these. */
const isInstitution = isOneOf(
  `school schools church library hospital pta chapel cemetery elementary high academy parish mission ministries fire district museum
  auditorium gymnasium clinic nursery pharmacy`,
);
const LONGEST = 4;
/** Streets of two words, whose first may be somebody's name (`China Hill Road`). */
const isStreet = isOneOf('road street lane avenue boulevard highway pike turnpike parkway trail');
/** Whom local news tell of by their town (`Macedonia Man Pleads Guilty`) … */
const isTownsman = isOneOf(
  'man woman teen teenager couple boy girl mom dad grandmother grandfather farmer resident residents native',
);
/** … and not by a country that has an adjective, as those in -ia have. Kosovo and capitals stand before such words themselves. */
const COUNTRY_WITH_ADJECTIVE = /(?:ia|china|germany|ukraine)$/i;

export function isTownThing({ text, start, end, sentence, kinds, isKnown }: NamePlace): boolean {
  if (!kinds.includes('place') || sentence.capitals) return false;
  const next = neighbourAfter(text, end);
  if (next?.gap === ' ' && next.capital && isTownsman(next.folded)) return COUNTRY_WITH_ADJECTIVE.test(text.slice(start, end));
  if (next?.gap === ' ' && next.capital && isOnStreet(text, next.end)) return true;
  let at = end;
  for (let i = 0; i < LONGEST; i++) {
    const word = neighbourAfter(text, at);
    if (!word?.capital || word.start >= sentence.end || !isOnOneLine(text, at, word.start) || isKnown(word)) return false;
    if (i === 0 && isSettlementEnd(word.folded)) return true;
    if (i > 0 && isInstitution(word.folded)) return true;
    if (!isQualifier(word.folded)) return false;
    at = word.end;
  }
  return false;
}

function isOnStreet(text: string, end: number): boolean {
  const street = neighbourAfter(text, end);
  return street?.gap === ' ' && street.capital && isStreet(street.folded);
}
