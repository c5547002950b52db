/**
 * Longer names in Russian and Ukrainian beyond what all Slavic languages share: settlements and waters of a country's name
 * (`деревня Россия`, `озеро Китай`), houses and ships (`санаторий Украина`), streets, abbreviated or not (`вул. Белграда`,
 * `вулиця Ради Європи`), parties (`Единая Россия`), organs in one word (`Минобороны Сербии`), women surnamed Косова. Then
 * namesakes elsewhere (`elsewhere.ts`).
 */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import type { NamePlace } from '../name-place.ts';
import { isAbbreviation, mayDescribe, mayOwn, soundOfEnd } from '../slavic/endings.ts';
import { isMinisters } from '../slavic/heads.ts';
import { soundOf } from '../slavic/letters.ts';
import type { Phrase, Sounded } from '../slavic/phrase.ts';
import { isNamesakeElsewhere } from './elsewhere.ts';
import {
  isBosna,
  isCountry,
  isDirection,
  isHero,
  isLand,
  isOutOf,
  isPointing,
  isQueen,
  isRealm,
  isShortOrgan,
  isSmallPlace,
  isSquare,
  isStreet,
  isTale,
  isTradeForm,
  isTradeName,
} from './heads.ts';
import { isInitialled, isWoman } from './women.ts';

export function isInEastSlavicName(place: NamePlace, phrase: Phrase): boolean {
  return isNamed(place, phrase) || isNamesakeElsewhere(place);
}

function isNamed(place: NamePlace, phrase: Phrase): boolean {
  if (hasAbbreviatedHead(place)) return true;
  if (phrase.quoted && phrase.small.length > 0 && phrase.capital && isTale(phrase.capital.sound)) return true;
  const beside = phrase.small.at(-1) ?? phrase.capital;
  if (!beside) return isInitialled(place) || isHyphened(place);
  const earlier = phrase.small.length > 0 ? (phrase.small.at(-2) ?? phrase.capital) : phrase.earlier;
  if (place.kinds.includes('organisation')) return isOnStreet(place, beside, earlier, true);
  if (!place.kinds.includes('place') || place.isKnown(beside)) return false;
  return (
    isWoman(place, beside) ||
    isOfNature(place, beside, earlier) ||
    isOnStreet(place, beside, earlier, isFixed(beside, phrase, earlier)) ||
    isTrade(place, beside, earlier) ||
    isTitled(place, beside, phrase)
  );
}

/** `ул. Ибрагима Руговы`, `просп. Украины`, `школа им. Тито`, `с. Косово`, `оз. Китай`; г. and м. stand before towns themselves. */
const STREET = /(?:^|[\s(«"])(?:ул|вул|пл|просп|пр-т|пр-кт|бул|бульв|б-р|пер|пров|наб|им|ім)\.?\s?$/i;
const SMALL_PLACE = /(?:^|[\p{L},]\s+|[(«"])(?:с|д|дер|х|хут|пос|п|смт|пгт|оз|о-в|р|ст)\.\s?$/u;
/** Units before the name in which its abbreviated head stands. */
const LONGEST_HEAD = 9;

function hasAbbreviatedHead(place: NamePlace): boolean {
  const { text, start, kinds } = place;
  const near = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  if (!/[.тр]\s?$/.test(near)) return false;
  if (STREET.test(near)) return true;
  return kinds.includes('place') && SMALL_PLACE.test(near) && isCountry(soundOfEnd(place)) && !ownsPlainly(place);
}

/** `річка Киргиж-Китай`: a water or village with a name of two parts. */
function isHyphened({ text, start, kinds }: NamePlace): boolean {
  const first = neighbourBefore(text, start);
  if (first?.gap !== '-' || !first.capital || !kinds.includes('place')) return false;
  const head = neighbourBefore(text, first.start);
  if (head?.gap !== ' ') return false;
  const sound = soundOf(head.folded);
  return isLand(sound) || isSmallPlace(sound);
}

/** Whether a name is a genitive beyond doubt: Косово stays as it is in Russian, so that its case is not known. */
function ownsPlainly(place: NamePlace): boolean {
  return mayOwn(place) && !soundOfEnd(place).endsWith('o');
}

/** `деревня Россия`, `над рекой Босна`, `из села Косово`; not `сёла Косово`, `реки Сербии`. */
function isOfNature(place: NamePlace, { sound, folded }: Sounded, earlier: Neighbour | null): boolean {
  const [land, village] = [isLand(sound), isSmallPlace(sound)];
  if ((!land && !village) || folded === 'сел') return false;
  if (land && isBosna(place.text.slice(place.start, place.end).toLowerCase())) return true;
  const name = soundOfEnd(place);
  if (!isCountry(name) || isPointed(earlier)) return false;
  if (!mayOwn(place) || (place.lang === 'uk' && name === 'kosovi')) return true;
  if (!name.endsWith('o')) return false;
  return GENITIVE_OR_MANY.test(sound) ? earlier !== null && isOutOf(earlier.folded) : !isPlural(sound);
}

const GENITIVE_OR_MANY = /(?:sela|derevni|reki|gori|ozera)$/;

/** `проспект Украины`, `вулиця Ради Європи`; a town's own streets are common nouns, but where they have a capital. */
function isOnStreet(place: NamePlace, { sound }: Sounded, earlier: Neighbour | null, fixed: boolean): boolean {
  if (!mayOwn(place)) return false;
  if (fixed) return isStreet(sound) || isSquare(sound);
  if (!isStreet(sound) || !isCountry(soundOfEnd(place)) || isTown(place)) return false;
  // `на проспекті` is one; `на вулиці` may be many.
  return !isPlural(sound) || (/[^c]i$/.test(sound) && earlier !== null && /^(?:na|po|u|v)$/.test(soundOf(earlier.folded)));
}

function isTown(place: NamePlace): boolean {
  return /^(?:belgrad|pristin)/.test(soundOfEnd(place));
}

/** Whether the word for a street or square begins a name: a capital inside a sentence (`Дом на Площади Белграда`). */
function isFixed({ capital }: Sounded, { small, earlier }: Phrase, before: Neighbour | null): boolean {
  return capital && small.length === 0 && earlier !== null && before !== null;
}

/** `санаторий Украина`, `ТРЦ Белград`, `Королевство Сербия`; not `завод Украина построила`. */
function isTrade(place: NamePlace, { sound, folded, capital }: Sounded, earlier: Neighbour | null): boolean {
  if (ownsPlainly(place) || isPointed(earlier)) return false;
  if (isTradeForm(folded) || (capital && isRealm(sound))) return true;
  return !mayOwn(place) && isTradeName(sound) && !isPlural(sound) && !hasDeed(place, sound);
}

/** Whether the country does something to the thing: the verb goes with the one, not with the other (`завод Украина построила`). */
function hasDeed({ text, end, ...place }: NamePlace, sound: string): boolean {
  const after = neighbourAfter(text, end);
  return after?.gap === ' ' && /ла$/.test(after.folded) && !/a$/.test(sound) && soundOfEnd({ text, end, ...place }).endsWith('a');
}

/** `Минобороны Сербии`, `Мисс Косово`, `звание Героя Украины`, `депутат Единой России`, «Сильная Украина». */
function isTitled(place: NamePlace, beside: Sounded, { small, earlier, quoted }: Phrase): boolean {
  if (!beside.capital || small.length > 0) return false;
  const owner = mayOwn(place);
  if (owner && (isShortOrgan(beside.sound) || isMinisters(beside.sound))) return true;
  if (isQueen(beside.folded)) return true;
  if (!quoted && (!earlier || earlier.capital || place.sentence.capitals)) return false;
  if (owner && isHero(beside.sound)) return true;
  if (isAbbreviation(place.text.slice(place.start, place.end)) || isDirection(beside.sound)) return false;
  // A short adjective looks like a noun, but where nothing else is in the quotation.
  if (quoted && !owner && /[dklmnrstvz]i?a$/.test(beside.sound)) return true;
  return mayDescribe(beside.sound, soundOfEnd(place));
}

function isPointed(earlier: Neighbour | null): boolean {
  return earlier !== null && isPointing(soundOf(earlier.folded));
}

/** Of nouns; a singular in -ии is taken for one, so that nothing is made of it. */
function isPlural(sound: string): boolean {
  return /(?:[^aeoui]i|ami|ah|am|iah|iami|iv)$/.test(sound);
}
