/** Who is said to have only the name: a namesake, no relation (`Thaçi, namesake of the president`, `Bislimi je prezimenjak ministra`). */
import { type Neighbour, neighbourAfter } from '../neighbours.ts';
import { isOneOf } from '../words/list.ts';

/** Behind a comma, of one who only has the name (`Тачи, однофамилец подсудимого`). */
const NAMESAKE = /^(?:namesake|namensvetter|imenjak|prezimenjak|имењак|презимењак|однофамил|тезка|тезко|тёзка)/;
/** Nouns of kinship in a denial (`koja nije u srodstvu s političarem`, `не родственник министра`). */
const KINSHIP = /^(?:srodstv|srodni|rodbinsk|сродств|сродни|родбинск|родств|родственн|родич|спорідн)/;
const isNot = isOneOf('nije nisu nema не');
/** Words from a surname to the kinship that is denied. */
const LONGEST_DENIAL = 5;
/** Words between a copula and the namesake. */
const LONGEST_PHRASE = 4;

/** `имењака Слободана Милошевића`, `однофамилец Курти`: who has somebody else's name. */
export const isOfSameName = (word: string): boolean => NAMESAKE.test(word);

/** Who is told behind a comma to have only the name: a namesake, no relation. */
export function isNoRelation(text: string, end: number): boolean {
  let word = neighbourAfter(text, end);
  if (isNamesakeSaid(word, text)) return true;
  if (word?.gap !== ', ') return false;
  if (NAMESAKE.test(word.folded)) return true;
  for (let i = 0, denied = false; word && i < LONGEST_DENIAL; i++) {
    if (i > 0 && word.gap !== ' ') return false;
    if (denied && KINSHIP.test(word.folded)) return true;
    denied ||= isNot(word.folded);
    word = neighbourAfter(text, word.end);
  }
  return false;
}

/** `Bislimi je prezimenjak ministra`, `Kurti ist nur ein Namensvetter`, `Лавров — однофамилец`. */
function isNamesakeSaid(first: Neighbour | null, text: string): boolean {
  let word = first;
  for (let i = 0; word && i < LONGEST_PHRASE; i++) {
    if (NAMESAKE.test(word.folded)) return i > 0 || / [–—-] /.test(word.gap);
    if (word.gap !== ' ' || !(i === 0 ? isCopula(word.folded) : word.end - word.start <= LONGEST_SMALL)) return false;
    word = neighbourAfter(text, word.end);
  }
  return false;
}
const isCopula = isOneOf('is was ist war est etait je bio bila eshte ishte был была це');
/** Articles and the like (`nur ein`, `only a`). */
const LONGEST_SMALL = 4;
