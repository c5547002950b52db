/**
 * Whether a description stands for its holder by itself. Not where a word makes it another office or another time
 * (`former`, `deputy`, `the first`), where it is nobody in particular (`no president of Serbia`), and where it tells what
 * somebody becomes rather than who somebody is (`elected president of Serbia`). That nobody is named beside it is asked in
 * `named-beside.ts`.
 */
import { type Neighbour, neighbourBefore } from '../evidence/neighbours.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/places.ts';
import { type Around, gapWithin } from './around.ts';
import { grammarOf } from './grammar.ts';
import type { Owner } from './owners.ts';
import { isAnd, type TitleWords, titleWords } from './words.ts';

/** `lang` is the title's primary language. */
export function standsForHolder(owner: Owner, lang: string, { block: { text }, offices }: Around): boolean {
  const { whole } = owner;
  const words = titleWords(lang);
  const before = wordsBefore(text, whole.start, words);
  const [first] = before;
  if (first && (first.gap === '-' || isAbbreviated(text, first))) return false;
  const beside = first && /^[ ']$/.test(first.gap) ? first : undefined;
  if (grammarOf(lang)?.needsArticle(owner.gap) && first && lacksArticle(first)) return false;
  if (beside && lang === 'de' && isPluralGerman(text, beside, owner)) return false;
  if (
    beside &&
    before.some((word) => words.isOther(word.folded) || words.isIndefinite(word.folded) || takes(text, word, words))
  ) {
    return false;
  }
  if (first && isOtherThroughout(text, offices, first, words)) return false;
  const article = before.findLast(({ folded }) => words.isArticle(folded));
  return !isQuoted(text, beside ? (article ?? whole) : whole, whole) && !OTHER_TIME_BEHIND.test(foldedBehind(text, whole.end));
}

/** Behind a comma the Russian and Ukrainian "as" compares or begins a clause: `упертий, як президент Сербії`. */
function takes(text: string, { folded, start }: Neighbour, { takesOffice }: TitleWords): boolean {
  return takesOffice(folded) && !(/^(?:як|как)$/.test(folded) && neighbourBefore(text, start)?.gap !== ' ');
}

/** `bivši premijer i predsednik Kosova`: a word before two titles holds for both. */
function isOtherThroughout(text: string, offices: Around['offices'], joint: Neighbour, { isOther }: TitleWords): boolean {
  if (joint.gap !== ' ' || !isAnd(joint.folded)) return false;
  const earlier = offices(joint).filter(({ end }) => gapWithin(text, end, joint.start) === ' ');
  return earlier.some(({ start }) => {
    const word = neighbourBefore(text, start);
    return word?.gap === ' ' && isOther(word.folded);
  });
}

/** The words before a description, nearest first: articles, and the first one that is none. */
function wordsBefore(text: string, start: number, { isArticle }: TitleWords): Neighbour[] {
  const found: Neighbour[] = [];
  for (let at = start; found.length < MOST_ARTICLES; ) {
    const word = neighbourBefore(text, at);
    if (!word || (found.length > 0 && word.gap !== ' ' && word.gap !== "'")) break;
    found.push(word);
    if (!isArticle(word.folded)) break;
    at = word.start;
  }
  return found;
}

/** `of the`, `de l'`, and the word before them. */
const MOST_ARTICLES = 3;

/** `v. d. predsednika`, `и. о. президента`, `u.d. e presidentit`: who acts for a holder. */
function isAbbreviated(text: string, { gap, start, folded }: Neighbour): boolean {
  return /^\. ?$/.test(gap) && /^[doдо]$/.test(folded) && /\.\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Neither behind a definite article nor at the beginning of a line or sentence. */
function lacksArticle({ folded, gap }: Neighbour): boolean {
  return gap.startsWith(',') || (/^[ ']$/.test(gap) && !/^(?:the|le|la|l|du|au|ce|cet|cette)$/.test(folded));
}

/** `die Präsidenten`: the plural of a man is not told by its form alone. */
function isPluralGerman(text: string, { folded }: Neighbour, { marked }: Owner): boolean {
  return folded === 'die' && /en$/.test(text.slice(marked.start, marked.end));
}

/** The title of a book: `„Der Präsident Serbiens“`. */
function isQuoted(text: string, first: Span, whole: Span): boolean {
  return /["“„«»‹’'‘]$/.test(text.charAt(first.start - 1)) && /^["“”»«›’'‘]/.test(text.slice(whole.end));
}

/** Words behind that make it another time or another office: `président serbe sortant`, `presidenti serb në detyrë`, `president-elect`. */
const OTHER_TIME_BEHIND =
  /^(?:-\p{L}| (?:elect|designate|at the time|of the day|par interim|sortante?|d'alors|de l'epoque|designee?|elue?|ne detyre|[ie] atehershe?me?|[ie] ardhshe?me?|[ie] (?:sapo)?zgjedhur|u ostavci|u tehnickom|у оставци|у техничком)(?!\p{L}))/u;
/** UTF-16 units behind a description in which these stand. */
const LOOK_BEHIND = 24;

function foldedBehind(text: string, end: number): string {
  const behind = text.slice(end, end + LOOK_BEHIND).replace(/[\p{L}\p{M}]+/gu, foldWord);
  return behind.replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
}
