/** Whether the capital word before a surname is somebody's first name, or has its capital from elsewhere. */
import { type Word, wordAfter } from '../../text/tokens.ts';
import { type Candidate, isKnown } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isCourtesy, isLocative, isTime } from '../words/beside.ts';
import { isCommonFirstName } from '../words/first-names.ts';
import { isOneOf } from '../words/list.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether a capital word before a surname can only be a first name. */
export function isFirstName(before: Neighbour, name: Candidate, { names, lang }: Surroundings): boolean {
  if (!before.capital || before.allCapitals || before.end - before.start < 2) return false;
  if (name.sentence.capitals || name.sentence.titleCase) return false;
  if (isCourtesy(before.folded) || isTime(before.folded) || isKnown(before, name, names)) return false;
  return lang !== 'de' || !isGermanNoun(before.folded);
}

/**
 * At the start of a sentence any word has a capital. A common first name tells its bearer all the same, and so does an
 * age behind the surname (`Ardit Kurti, 19,`).
 */
export function isSureFirstName(before: Neighbour, name: Candidate, text: string): boolean {
  if (isCommonFirstName(before.folded)) return true;
  return hasAge(name.end, text);
}

/** A surname ahead of its first name, as in lists (`Escobar, Ramón, 81,`). */
export function isReversed(name: Candidate, text: string): boolean {
  const after = neighbourAfter(text, name.end);
  if (after?.gap !== ', ' || !after.capital || after.allCapitals || after.start >= name.sentence.end) return false;
  return hasAge(after.end, text);
}

function hasAge(end: number, text: string): boolean {
  const after = neighbourAfter(text, end);
  return (after?.gap === ', ' || after?.gap === ' (') && /^[1-9]\d$/.test(after.folded);
}

/** Whether the word is the first of its sentence, quotation or list item. */
export function opensSentence(word: Word, name: Candidate, text: string): boolean {
  const first = wordAfter(text, name.sentence.start);
  if (first && first.start === word.start) return true;
  return /[":•(!?.]/.test(neighbourBefore(text, word.start)?.gap ?? '"');
}

/** A sentence that begins with where: `In Prague Kurti …`, `U Briselu Vučić …`. */
export function isPlaceAtStart(word: Word, name: Candidate, text: string): boolean {
  const earlier = neighbourBefore(text, word.start);
  return earlier?.gap === ' ' && isLocative(earlier.folded) && opensSentence(earlier, name, text);
}

/**
 * Words at the start of a sentence that are no first names, by their ends: infinitives, adverbs, nouns of actions and
 * qualities (`Рисовать Рама не бросил`, `Обвинувачення Тачі відкидає`).
 */
const NO_NAMES: Readonly<Record<string, RegExp>> = {
  ru: /...(?:ть|ться|ость|ство|[ае]ние|[ак]ция|[ак]цию|(?:ль|ич|в|н|д)но|[ое]м|ыи|ою?и|ью|[ая]ми|[аяиы]х|[оеи]го|[оеы]му)$/,
  uk: /...(?:ти|тися|ість|ство|[аеі]ння|ття|[ак]ція|[ак]цію|(?:ль|ич|в|н|д)но|[ое]м|[^іа]ии|[оеє]ю|[ая]ми|[аяиі]х|[оь]го|[оь]му)$/,
  sr: /...(?:ost|stvo|[ae]nje|[ak]cij[au]|(?:al|ic|ov)no|ости|ство|[ае]ње|[ак]циј[ау]|(?:ал|ич|ов)но)$/,
  sq: /...(?:imin|imet|esine|isht|[^aeiouy]oi)$/,
  fr: /...(?:ellement|[rv]ement|amment|emment)$/,
  en: /...(?:[cnu]ally|ently|antly|edly|ately|ously)$/,
};

/** Verbs, behind which their subject often stands (`Выступили Вучич и Курти`, `Заявив Курті`, `Считает Лавров`, `Stigao Lajčak`). */
const VERBS: Readonly<Record<string, RegExp>> = {
  ru: /..(?:[аеуыя]л|[^аеиуы]ил|[аиы]ла|[аеиуыя]ли|л(?:ся|ась|ось|ись)|[аяу]ет)$/,
  uk: /..(?:[^л]ав|[^с]лав|ив|[^к]ів|ув|[аиіу]ла|[аиіу]ли|вся|л(?:ася|ося|ися)|[аяу]є)$/,
  sr: /..(?:[au]o|[ai]la|[aiu]li|[ау]о|[аи]ла|[аиу]ли)$/,
};
/** Those that are first names of some nation. */
const isNameOfSome = isOneOf(
  'kamila camila ludmila ljudmila jarmila ali emili natali rozali magali камила людмила ярмила мила каміла людмила али эмили натали магали емілі наталі',
);

export function isNoFirstName(word: string, lang: string): boolean {
  return NO_NAMES[lang]?.test(word) || (VERBS[lang]?.test(word) && !isNameOfSome(word)) || false;
}

/** In German every noun has a capital; these ends are no first name's. */
function isGermanNoun(word: string): boolean {
  return /(?:ung|heit|keit|schaft|tion|ist|mann|frau|kollege|gegner|rivale|freund|nachfolger|vorganger|regierung|land)$/.test(
    word,
  );
}
