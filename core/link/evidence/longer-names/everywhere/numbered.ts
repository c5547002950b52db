/**
 * Names with a number that are roads, models, channels and stations: `U.S. 101`, `ЕС-1045`, `EC 135`, `Россия-24`, `KFOR 103.9`. Years, and the
 * number of a union's members, make no other name (`EU-27`, `NATO 2030`, `Косово-1999`).
 */
import { isAllCapitals } from '../../../text/tokens.ts';
import { isLetters } from '../../names/letters.ts';
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';

/** Of radio in megahertz; not `Serbia 98.4 percent`. */
const FREQUENCY =
  /^ (?:FM )?(?:8[89]|9\d|10[0-8])[.,]\d{1,2}(?! ?(?:%|percent|per cent|points?|million|billion|milli|billi|Prozent|odsto|процент|мил|млрд|млн|міль|євро|euro)|[.,]?\d)/;
const LONGEST_FREQUENCY = 24;
/** Hardly any word does, and the others cost more to ask. */
const BEGINS_NUMBER = /^(?:\d|fm$)/;
const NUMBER = /^\d{1,4}$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Abbreviations with which models are numbered, and agreements are not (`EC 135`). */
const isSeries = isOneOf('ec');
/** What stands behind the number of a highway in America: where it leads, and words of roads. */
const isOfRoad = isOneOf(
  `north south east west northbound southbound eastbound westbound near in at through to from and between is was will remains remained
  highway bridge corridor reopened closed interchange overpass bypass business past outside toward towards across along into`,
);
const isOnRoad = isOneOf('on along off via near from to at and of route highway take between onto where');

export const isNumbered: LongerNameReader = (place) => {
  if (place.kinds.includes('person') || place.kinds.includes('agreement')) return false;
  const number = neighbourAfter(place.text, place.end);
  if (!number || !BEGINS_NUMBER.test(number.folded)) return false;
  if (FREQUENCY.test(place.text.slice(place.end, place.end + LONGEST_FREQUENCY))) return true;
  if (!NUMBER.test(number.folded) || YEAR.test(number.folded)) return false;
  if (number.gap === '-' && place.text.charAt(place.end) !== '–') return isModel(place, number.folded);
  if (number.gap !== ' ') return false;
  const name = place.text.slice(place.start, place.end).replaceAll('.', '').toLowerCase();
  if (isSeries(name)) return number.folded.length === 3 && isAllCapitals(place.text, place);
  return name === 'us' && place.lang === 'en' && isHighway(place, number);
};

/** Of unions two figures count the members; a country of two figures is a channel. */
function isModel({ kinds, sentence, text, start, end }: NamePlace, number: string): boolean {
  if (sentence.capitals) return false;
  if (number.length > 2) return true;
  return (
    kinds.includes('place') &&
    !isLetters(text.slice(start, end)) &&
    !/\d/.test(text.slice(end + 1 + number.length, end + 4 + number.length))
  );
}

/** `U.S. 101 north`, `on US 30.`; not `US 50 billion`. */
function isHighway({ text, start }: NamePlace, number: { end: number; folded: string }): boolean {
  if (number.folded.length > 3) return false;
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, number.end);
  if (after?.gap !== ' ') return before?.gap === ' ' && isOnRoad(before.folded);
  return isOfRoad(after.folded);
}
