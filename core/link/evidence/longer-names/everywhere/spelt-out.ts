/**
 * Letters that are spelt out as somebody else's: `NATO, the National Association of Theatre Owners`, `the SOC is the Scottish
 * Ornithologists' Club`, `СДК (сельский дом культуры)`, `Ohio Society of Court Experts (OSCE)`. Told by the initials of the
 * words, in all languages: nothing but an expansion has the same ones in a row.
 */
import { isAllCapitals } from '../../../text/tokens.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { beginsWithOneOf, isOneOf, list } from '../../words/list.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';

/** Words with which an expansion is given, small. */
const isGiving = isOneOf(
  'or is was are means meant stands short stood for the a an abbreviation called это то есть або тобто це ist heisst bedeutet steht est signifie',
);
/** Small words, which letters stand for or not (`Police and Criminal Evidence`, `Association of Theatre Owners`). */
const LINKS = new Set(
  list('of the and in on for at to by with de du des der die das und et la le les i e a te dhe и по в на для при і та з у'),
);
/** Words of our bodies' own long names, in whatever form the pack does not know (`Organisation on Security …`). */
const isOurs = beginsWithOneOf(
  `europ evrop atlant secur sicherh bezbed kosov serb srps sprsk yugosl jugosl tribunal united nation kombe vereint liberation
  demokratik democratic special radio liberty европ євро атлант безоп безпек безбед косов серб югосл объедин організац
  организац наци свобод`,
);
/** Two letters are the initials of many words: they are read only of two in brackets (`RT (Ramsay Timber)`). */
const PAIR = /^ \(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\)/u;
const LONGEST_PAIR = 40;
/** Fewer letters are the initials of any two words. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 6;
/** Words between the letters and their expansion (`PACE to me means the Police …`). */
const LONGEST_WAY = 6;
/** An expansion in small letters has no shorter words: `SNS, so no …` is none. */
const SHORTEST_SMALL_WORD = 3;

export const isSpeltOut: LongerNameReader = (place) => {
  const { text, start, end, sentence, kinds } = place;
  if (end - start > 2 * MOST_LETTERS || kinds.includes('person') || !isAllCapitals(text, place)) return false;
  const letters = text.slice(start, end).replaceAll('.', '').toLowerCase();
  if (letters.length > MOST_LETTERS) return false;
  if (letters.length < FEWEST_LETTERS && !(text.startsWith(' (', end) && PAIR.test(text.slice(end, end + LONGEST_PAIR))))
    return false;
  if (sentence.capitals) return false;
  return isSpeltBefore(place, letters) || isSpeltBehind(place, letters);
};

/** `Ohio Society of Court Experts (OSCE)` */
function isSpeltBefore(place: NamePlace, letters: string): boolean {
  const { text, start, isKnown } = place;
  const last = neighbourBefore(text, start);
  if (last?.gap !== ' (' && last?.gap !== ' ("') return false;
  const words: Neighbour[] = [];
  for (let word: Neighbour | null = last; word && words.length < 2 * MOST_LETTERS; word = neighbourBefore(text, word.start)) {
    if (isKnown(word) || (words.length > 0 && !/^[ '’-]$|^['’] $/.test(word.gap))) break;
    words.push(word);
  }
  return words.some((_, i) => {
    const run = words.slice(0, i + 1).reverse();
    return run[0]?.capital === true && hasInitials(run, letters, false);
  });
}

function isSpeltBehind({ text, end, sentence, isKnown }: NamePlace, letters: string): boolean {
  let earlier: Neighbour | null = null;
  for (let i = 0; i < LONGEST_WAY; i++) {
    const word = neighbourAfter(text, earlier?.end ?? end);
    if (!word || word.start >= sentence.end) return false;
    const isGiven = earlier ? isGiving(earlier.folded) : givesAtOnce(word);
    if (isGiven && !isKnown(word) && hasInitials(wordsFrom(text, word, letters, isKnown), letters, true)) return true;
    if (isKnown(word) || /[.;]/.test(word.gap)) return false;
    earlier = word;
  }
  return false;
}

/** Behind a comma small words may be anything (`KFOR, known for our …`). */
function givesAtOnce({ gap, capital }: Neighbour): boolean {
  return gap.length > 1 && (capital ? /[(,:=-]/ : /[(:=-]/).test(gap);
}

function wordsFrom(text: string, first: Neighbour, letters: string, isKnown: NamePlace['isKnown']): Neighbour[] {
  const words = [first];
  while (words.length < 2 * letters.length) {
    const next = neighbourAfter(text, words.at(-1)?.end ?? 0);
    if (!next || !/^[ -]$|^['’] ?$/.test(next.gap) || isKnown(next)) break;
    words.push(next);
  }
  return words;
}

/** Whether the words begin with the letters, one each, but for links; `open` where more words may follow. */
function hasInitials(words: readonly Neighbour[], letters: string, open: boolean): boolean {
  const [word, ...rest] = words;
  if (letters === '') return open || word === undefined;
  if (!word) return false;
  if (isOurs(word.folded)) return false;
  const isLink = LINKS.has(word.folded) || word.folded === 's';
  // `Об'єднання` is one word.
  if ((isLink || word.gap === "'") && hasInitials(rest, letters, open)) return true;
  if (!isLink && !word.capital && word.folded.length < SHORTEST_SMALL_WORD) return false;
  return word.folded.startsWith(letters.charAt(0)) && hasInitials(rest, letters.slice(1), open);
}
