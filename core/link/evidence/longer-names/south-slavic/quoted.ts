/** Names of papers, firms and works in quotation marks that no word introduces (`„Glas Srbije“`, `„Srbija Ziđin koper“`). */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isOffice } from '../../words/callings/offices.ts';
import type { NamePlace } from '../name-place.ts';
import { type Quotation, quotationAround } from '../quoted/quotation.ts';
import { mayBeAttribute, mayOwn } from '../slavic/endings.ts';
import { isPlainNoun } from '../slavic/heads.ts';
import { soundOf } from '../slavic/letters.ts';

/** Words beside ours in such a name. */
const LONGEST = 4;
/** Verbs and the like with which slogans begin, and which have a genitive behind them (`Nema Kosova`, `Dosta Srbije`). */
const SLOGAN =
  /^(?:nema|nece|hocemo|necemo|dosta|vise|ne|za|protiv|bez|do|od|iz|kod|preko|oko|pored|zbog|radi|osim|umesto|nasred|svi|cela|cele)$/;

/** A company's form right behind the quotation (`„Kosovo produkt“ d.o.o.`). */
const COMPANY = /^,? (?:d\.\s?o\.\s?o|a\.\s?d|д\.\s?о\.\s?о|а\.\s?д)\./i;
const LONGEST_FORM = 12;

export function isQuotedName(place: NamePlace): boolean {
  const { text, start, end, kinds } = place;
  if (kinds.includes('person')) return false;
  const quotation = quotationAround(text, start, end);
  if (quotation && COMPANY.test(text.slice(quotation.end + 1, quotation.end + LONGEST_FORM))) return true;
  if (!quotation || isSaid(text, quotation)) return false;
  if (text.slice(end, quotation.end).trim() === '') return mayOwn(place) && isHeaded(place, quotation);
  return text.slice(quotation.start, start).trim() === '' && isBegun(place, quotation);
}

/** Whether it is a sentence, or somebody says it (`„…“, kaže`, `rekao je: „…“`). */
function isSaid(text: string, { start, end }: Quotation): boolean {
  const before = neighbourBefore(text, start - 1);
  const after = neighbourAfter(text, end + 1);
  if (before !== null && !/^[\s,(]*$/.test(before.gap)) return true;
  return /[.,!?…;:]\s*$/.test(text.slice(start, end)) || (after !== null && !after.capital && /^,\s|[–-]/.test(after.gap));
}

/** A noun with a capital and small genitives, to which ours is one more. */
function isHeaded(place: NamePlace, { start }: Quotation): boolean {
  const words = wordsBetween(place.text, start, place.start);
  const [head, ...rest] = words;
  // Alone on its line a quotation is a slogan.
  if (neighbourBefore(place.text, start - 1) === null) return false;
  if (!head?.capital || words.length > LONGEST || words.some((word) => place.isKnown(word) || isOffice(word.folded)))
    return false;
  const sound = soundOf(head.folded);
  if (SLOGAN.test(sound) || isPlainNoun(sound)) return false;
  return rest.every(({ folded, capital }) => capital || mayBeAttribute(soundOf(folded), place.lang));
}

/** Ours, one more word with a capital, and no sentence behind it. */
function isBegun(place: NamePlace, { end }: Quotation): boolean {
  const [next, ...rest] = wordsBetween(place.text, place.end, end);
  if (!next?.capital || next.gap !== ' ' || place.isKnown(next) || isOffice(next.folded)) return false;
  return rest.length < LONGEST && rest.every(({ gap }) => gap === ' ' || gap === '-');
}

function wordsBetween(text: string, from: number, to: number): Neighbour[] {
  const words: Neighbour[] = [];
  for (let word = neighbourAfter(text, from); word && word.end <= to; word = neighbourAfter(text, word.end)) {
    words.push(word);
    if (words.length > LONGEST + 1) break;
  }
  return words;
}
