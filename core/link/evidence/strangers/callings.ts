/** Private people told by what they do or where they come from, beside a surname on either side. */
import { foldWord } from '../../text/fold.ts';
import { type Candidate, isKnown } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isArticle, isCourtesy, isOrigin } from '../words/beside.ts';
import { isLawyer } from '../words/callings/lawyers.ts';
import { isTrade, isWalkOfLife } from '../words/callings/walks-of-life.ts';
import { isCommonFirstName } from '../words/first-names.ts';
import { isOneOf } from '../words/list.ts';
import { isOpener } from '../words/openers.ts';
import type { Surroundings } from './surroundings.ts';

/** Articles that do not stand before names. */
const ARTICLES_ALONE = new Set(['a', 'an', 'ein', 'eine', 'un', 'une', 'nje']);
/** Languages with cases in which surnames end differently. */
const SLAVIC: readonly string[] = ['sr', 'ru', 'uk', 'mk'];
const SHORTEST_NOUN = 4;
/** Ends of masculine nouns in the nominative that are no ends of verbs, participles or adverbs. */
const MASCULINE: Readonly<Record<string, RegExp>> = {
  sr: /(?:[bcdfghjklmprvz]|[^z]n|[^e]s|ent|ist|ast|at|ot)$/,
  ru: /(?:[бгджзкмнпрфхцчшщ]|ист|ент|ант)$/,
  uk: /(?:[бгджзкмнпрфхцчшщ]|ист|іст|ент|ант)$/,
};
/** Adjectives of time between an article and a surname. */
const isPast = isOneOf('late former young elder old feu jeune vieux ancien');
/** Words from a surname back to the trade that it explains (`der Wirt des Hotels Serbien, Goran Rakić`). */
const LONGEST_APPOSITION = 4;
/** A courtesy and a name (`Dr. Hill`, `Herr Scholz`). */
const COURTESY_GAP = /^\.? $/;

/** A trade, or a lawyer's, that stands before a surname and says what its bearer is. */
export function isCalling(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  if (before.gap === ' ' && isTradeOf(before, name, actor, around)) return true;
  const isTitled = isCourtesy(before.folded) && COURTESY_GAP.test(before.gap);
  const trade = isTitled ? neighbourBefore(around.scan.text, before.start) : null;
  return trade?.gap === ' ' && trade.start >= name.sentence.start && isTradeOf(trade, name, actor, around);
}

/** `mesar Hoti`, `Bäcker Kurti`: a trade in the case of the surname. In another case the surname is whose: `advokat Radoičića`. */
export function isTradeOf(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  return isTrade(before.folded, around.lang) && !governs(before, name, actor, around);
}

/**
 * A noun before a Slavic genitive (`Predlog Vučića`, `Адвокат Вучевића`): a first name takes the case of its surname, so
 * that one in a consonant stands only before a nominative.
 */
export function governs(before: Neighbour, name: Candidate, actor: number, { lang, isNameOf }: Surroundings): boolean {
  if (!SLAVIC.includes(lang) || /[aeiouаеиоуыэюяіє]$/.test(before.folded)) return false;
  return [1, 2].some((ending) => isNameOf(name.text.slice(0, -ending), actor));
}

/**
 * A noun in `-a` before a man's genitive (`Poruka Vučića`, `Позиция Вучича`): a woman's first name has her surname as it is
 * (`Jelena Vučić`), which only in Russian and Ukrainian may look like that genitive (`Анна Лаврова`).
 */
export function isNounOfMan(before: Neighbour, name: Candidate, actor: number, { lang, isNameOf }: Surroundings): boolean {
  if (!SLAVIC.includes(lang) || !/[aая]$/.test(before.folded) || isCommonFirstName(before.folded)) return false;
  return /[aа]$/.test(foldWord(name.text)) && isNameOf(name.text.slice(0, -1), actor);
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
  // `golman gostiju Dačić`, `учитель фізики Лавров`
  const earlier = neighbourBefore(scan.text, before.start);
  if (earlier?.gap === ' ' && isWalkOfLife(earlier.folded)) return true;
  if (lang === 'fr' || lang === 'en') return isArticledBy(earlier, before) && !isPast(before.folded);
  return (MASCULINE[lang]?.test(before.folded) ?? false) && !governs(before, name, actor, around);
}

/** `le contrôleur`, `l'ailier` */
function isArticledBy(article: Neighbour | null, { start }: Neighbour): boolean {
  return article !== null && isArticle(article.folded) && start - article.end === 1;
}

/**
 * A trade that a surname explains behind a comma (`der Nachbar, Herr Scholz`, `the baker, Kurti, says`). Without a comma
 * behind the name or a courtesy before it the trade may belong to a clause (`after meeting the players, Kurti said`).
 */
export function isExplained(name: Candidate, before: Neighbour, text: string): boolean {
  const isTitled = isCourtesy(before.folded) && COURTESY_GAP.test(before.gap);
  const last = isTitled ? neighbourBefore(text, before.start) : before;
  if (last?.gap !== ', ' || last.start < name.sentence.start) return false;
  if (!isTitled && neighbourAfter(text, name.end)?.gap !== ', ') return false;
  let word: Neighbour | null = last;
  for (let i = 0; word && i < LONGEST_APPOSITION; i++) {
    if (isWalkOfLife(word.folded)) return isHeadOfPhrase(word, name, text);
    word = neighbourBefore(text, word.start);
    if (word?.gap !== ' ' || word.start < name.sentence.start) return false;
  }
  return false;
}

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

/** What follows introduces a private person: a trade (`Hill, the referee`), where they come from (`Petković iz Kraljeva`, `Elek (Ulm)`). */
export function isPrivateAfter(name: Candidate, { scan, names, lang }: Pick<Surroundings, 'scan' | 'names' | 'lang'>): boolean {
  const { text } = scan;
  const after = neighbourAfter(text, name.end);
  if (after === null || after.start >= name.sentence.end) return false;
  if (after.gap === ', ') return isTradeAfter(after, text, lang);
  // `Thaçi le plombier`
  if (after.gap === ' ' && isArticle(after.folded)) return isTradeAfter(after, text, lang);
  if (after.gap === ' (') return after.capital && text.startsWith(')', after.end) && !isKnown(after, name, names);
  if (after.gap !== ' ' || !isOrigin(after.folded)) return false;
  const place = neighbourAfter(text, after.end);
  return place?.gap === ' ' && place.capital && !place.allCapitals && !isKnown(place, name, names);
}

/** `Hill, the referee`; `Rama, shofer autobusi`; `Lajčák, ein Student`. */
function isTradeAfter(after: Neighbour, text: string, lang: string): boolean {
  const isArticled = isArticle(after.folded) || ARTICLES_ALONE.has(after.folded);
  const word = isArticled ? neighbourAfter(text, after.end) : after;
  return word !== null && (lang === 'de' ? isWalkOfLife(word.folded) : !word.capital && isTrade(word.folded, lang));
}
