/** Private people told by what they do or where they come from, beside a surname on either side. */
import { type Candidate, isKnown } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isArticle, isCourtesy, isOrigin } from '../words/beside.ts';
import { isLawyer } from '../words/callings/lawyers.ts';
import { isLocalOffice } from '../words/callings/local-offices.ts';
import { isOccupation } from '../words/callings/occupations.ts';
import { isTrade, isWalkOfLife } from '../words/callings/walks-of-life.ts';
import { isWorkplace } from '../words/callings/workplaces.ts';
import { inLatin, isOneOf } from '../words/list.ts';
import { isOpener } from '../words/openers.ts';
import { governs, hasCases, isOblique, isToSeveral } from './cases.ts';
import type { Surroundings } from './surroundings.ts';

/** Articles that do not stand before names. */
const ARTICLES_ALONE = new Set(['a', 'an', 'ein', 'eine', 'un', 'une', 'nje']);
/** Ends of nouns in the genitive, and of no verb of the past. */
const GENITIVE = /(?:[^lл][aа]|ij[eu]|ију|[^аеиіоуыэюя][eеуиыі]|[яію]|[оеі]в|еи)$/;
const SHORTEST_NOUN = 4;
/** Ends of masculine nouns in the nominative that are no ends of verbs, participles or adverbs. */
const MASCULINE: Readonly<Record<string, RegExp>> = {
  sr: /(?:[bcdfghjklmprvz]|[^z]n|[^e]s|ent|ist|ast|at|ot|rt)$/,
  ru: /(?:[бгджзкмнпрфхцчшщ]|ист|ент|ант)$/,
  uk: /(?:[бгджзкмнпрфхцчшщ]|ист|іст|ент|ант)$/,
};
/** Adjectives of time between an article and a surname. */
const isPast = isOneOf(
  'late former young elder old onetime feu jeune vieux ancien fruher fruherer ehemaliger einstiger ehemalige fruhere einstige',
  'bivsi bivsa nekadasnji nekadasnja бывшии бывшая колишніи колишня',
);
const AGE = /^[1-9]\d$/;
const isYears = isOneOf('years ans jahre jahren vjec godina godine лет года год років роки рік години година');
/** Words from a surname back to the trade that it explains (`der Wirt des Hotels Serbien, Goran Rakić`). */
const LONGEST_APPOSITION = 4;
/** A courtesy and a name (`Dr. Hill`, `Herr Scholz`). */
const COURTESY_GAP = /^\.? $/;

/** A trade, or a lawyer's, that stands before a surname and says what its bearer is. */
export function isCalling(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  if (before.gap === ' ' && (isTradeOf(before, name, actor, around) || isTradeWithGenitive(before, name, actor, around)))
    return true;
  const isTitled = isCourtesy(before.folded) && COURTESY_GAP.test(before.gap);
  const trade = isTitled ? neighbourBefore(around.scan.text, before.start) : null;
  return trade?.gap === ' ' && trade.start >= name.sentence.start && isTradeOf(trade, name, actor, around);
}

/**
 * `водитель автобуса Тачи`, `golman gostiju Dačić`: a trade, what of, and the surname in the nominative, as behind a verb
 * it could not be.
 */
function isTradeWithGenitive(of: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  const { scan, lang } = around;
  if (!hasCases(lang) || of.capital || of.end - of.start < SHORTEST_NOUN || !GENITIVE.test(of.folded)) return false;
  const trade = neighbourBefore(scan.text, of.start);
  if (trade?.gap !== ' ' || trade.start < name.sentence.start || !isTrade(trade.folded, lang)) return false;
  return !isOblique(name, actor, around);
}

/** `mesar Hoti`, `Bäcker Kurti`: a trade in the case of the surname. In another case the surname is whose: `advokat Radoičića`. */
export function isTradeOf(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  if (!isTrade(before.folded, around.lang) || isToSeveral(before, around.lang)) return false;
  return !governs(before, name, actor, around);
}

/**
 * A noun in small letters before a surname says what its bearer is (`ткач Бек`, `bacač Vučić`, `le contrôleur Escobar`);
 * offices are known before. Slavic masculine nouns end in a consonant, as few words do that stand before a subject:
 * verbs with -л, -т, -в and the like are left out. French and English nouns stand behind an article.
 */
export function isApposed(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  const { lang, scan } = around;
  if (isLawyer(before.folded, lang)) return !governs(before, name, actor, around);
  if (before.capital || before.end - before.start < SHORTEST_NOUN || isOpener(before.folded)) return false;
  if (isWorkplace(before.folded)) return true;
  // `golman gostiju Dačić`, `учитель фізики Лавров`
  const earlier = neighbourBefore(scan.text, before.start);
  if (earlier?.gap === ' ' && isWalkOfLife(earlier.folded)) return true;
  if (lang === 'fr' || lang === 'en') return isArticledBy(earlier, before) && !isPast(before.folded);
  const noun = inLatinOf(before.folded, lang);
  return (MASCULINE[lang]?.test(noun) ?? false) && !governs(before, name, actor, around);
}

/** `le contrôleur`, `l'ailier` */
function isArticledBy(article: Neighbour | null, { start }: Neighbour): boolean {
  return article !== null && isArticle(article.folded) && start - article.end === 1;
}

/**
 * A trade that a surname explains behind a comma (`der Nachbar, Herr Scholz`, `the baker, Kurti, says`). Without a comma
 * behind the name or a courtesy before it the trade may belong to a clause (`after meeting the players, Kurti said`).
 */
export function isExplained(
  name: Candidate,
  before: Neighbour,
  { scan: { text }, lang }: Pick<Surroundings, 'scan' | 'lang'>,
): boolean {
  const isTitled = isCourtesy(before.folded) && COURTESY_GAP.test(before.gap);
  const last = isTitled ? neighbourBefore(text, before.start) : before;
  if (last?.gap !== ', ' || last.start < name.sentence.start) return false;
  if (!isTitled && neighbourAfter(text, name.end)?.gap !== ', ') return false;
  let word: Neighbour | null = last;
  for (let i = 0; word && i < LONGEST_APPOSITION; i++) {
    if (saysPrivate(word.folded, lang)) return isHeadOfPhrase(word, name, text);
    word = neighbourBefore(text, word.start);
    if (word?.gap !== ' ' || word.start < name.sentence.start) return false;
  }
  return false;
}

const saysPrivate = (word: string, lang: string) =>
  isWalkOfLife(word) || isOccupation(word) || isLocalOffice(word) || isLawyer(word, lang);

/** Whether an article stands before the trade, or nothing: people who are told one by one. */
function isHeadOfPhrase(trade: Neighbour, name: Candidate, text: string): boolean {
  const before = neighbourBefore(text, trade.start);
  if (!before || before.start < name.sentence.start || before.gap !== ' ') return true;
  return isArticle(before.folded) || ARTICLES_ALONE.has(before.folded) || isWhose(before.folded);
}

/** Whose somebody is, before a trade. */
const isWhose = isOneOf(
  'my his her our their mein meine sein seine ihr ihre unser unsere mon ma son sa notre leur moj moja njegov njegova njen njena nas nasa',
  'мои моя его ее их наш наша міи иого іхніи іі',
);

/**
 * What follows introduces a private person: a trade (`Hill, the referee`), where they come from (`Petković iz Kraljeva`, `Elek
 * (Ulm)`), behind an age or not (`Rama, 34, a plumber`, `Scholz (52), Klempner`).
 */
export function isPrivateAfter(name: Candidate, around: Surroundings): boolean {
  const { scan, names, lang } = around;
  const { text } = scan;
  const next = neighbourAfter(text, name.end);
  const after = next && behindAge(next, text);
  if (!after || after.start >= name.sentence.end) return false;
  if (after.gap === ', ') return isTradeAfter(after, text, lang) || isLocalOfficeAfter(after, around);
  // `Thaçi le plombier`
  if (after.gap === ' ' && isArticle(after.folded)) return isTradeAfter(after, text, lang);
  if (after.gap === ' (') return after.capital && text.startsWith(')', after.end) && !isKnown(after, name, names);
  if (after.gap !== ' ' || !isOrigin(after.folded)) return false;
  const place = neighbourAfter(text, after.end);
  return place?.gap === ' ' && place.capital && !place.allCapitals && !isKnown(place, name, names);
}

/** The word behind an age, as if it stood behind the name (`, 34, …`, ` (52) …`, `, 34 ans, …`); what is no age stays. */
function behindAge(word: Neighbour, text: string): Neighbour | null {
  if (word.gap !== ', ' && word.gap !== ' (') return word;
  const age = ARTICLES_ALONE.has(word.folded) ? neighbourAfter(text, word.end) : word;
  if (!age || !AGE.test(age.folded)) return word;
  const unit = neighbourAfter(text, age.end);
  if (unit?.gap === '-') return behindCompound(unit, word.gap, text);
  const next = unit?.gap === ' ' && isYears(unit.folded) ? neighbourAfter(text, unit.end) : unit;
  return next?.gap.startsWith(')') ? { ...next, gap: next.gap.slice(1) } : next;
}

/** `34-летний сантехник`, `34-year-old plumber` */
function behindCompound(unit: Neighbour, gap: string, text: string): Neighbour | null {
  const next = neighbourAfter(text, unit.end);
  const last = next?.gap === '-' ? neighbourAfter(text, next.end) : next;
  return last?.gap === ' ' ? { ...last, gap } : last;
}

/** `Hill, the mayor of Leeds`, if the pack knows no such office of the actor's. */
function isLocalOfficeAfter(after: Neighbour, { scan, offices }: Surroundings): boolean {
  const isArticled = isArticle(after.folded) || ARTICLES_ALONE.has(after.folded);
  const word = isArticled ? neighbourAfter(scan.text, after.end) : after;
  if (word === null || !isLocalOffice(word.folded)) return false;
  return !scan.offices.some(({ start, list }) => start === word.start && list.some((office) => offices.includes(office)));
}

/** `Hill, the referee`; `Rama, shofer autobusi`; `Lajčák, ein Student`; `Radoičić, dugogodišnji profesor`. */
function isTradeAfter(after: Neighbour, text: string, lang: string): boolean {
  const isArticled = isArticle(after.folded) || ARTICLES_ALONE.has(after.folded);
  const word = isArticled ? neighbourAfter(text, after.end) : after;
  if (word === null) return false;
  if (isTradeIn(word, lang)) return true;
  if (!isAdjective(word, isArticled, lang)) return false;
  const noun = neighbourAfter(text, word.end);
  return noun?.gap === ' ' && isTradeIn(noun, lang);
}

function isTradeIn({ folded, capital }: Neighbour, lang: string): boolean {
  return lang === 'de' ? isWalkOfLife(folded) : !capital && isTrade(folded, lang);
}

/** Ends of adjectives that are hardly any verb's: what is quoted goes on with one (`…, kaže profesor`). */
const ADJECTIVES: Readonly<Record<string, RegExp>> = {
  de: /(?:[ntg]|ch|nd|los)er$/,
  ru: /(?:[ыио]и|ая|яя)$/,
  sr: /(?:[nat]n|nj|[sc]k|at|nut)[ia]$/,
  uk: /(?:[нктвр]ии|[нв]а|[сц]ька)$/,
};

/** Between an article and a noun in English and French any word is one; who was something once may be anything now. */
function isAdjective({ folded, capital, gap }: Neighbour, isArticled: boolean, lang: string): boolean {
  if (capital || isPast(folded) || isOpener(folded) || (isArticled && !/^[ ']$/.test(gap))) return false;
  return lang === 'en' || lang === 'fr' ? isArticled : (ADJECTIVES[lang]?.test(inLatinOf(folded, lang)) ?? false);
}

/** Russian and Ukrainian words are listed as they are. */
function inLatinOf(word: string, lang: string): string {
  return lang === 'sr' ? inLatin(word) : word;
}
