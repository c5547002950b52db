/**
 * Descriptions in time: "Serbia's president" is whoever held that office on the article's date. Only an office that the
 * pack knows, on a date that it knows, with one holder. The name in the description stays a mention of its own, so that
 * the description is the words of the office, with the adjective that says whose it is.
 */

import type { Dictionary } from '../dictionary/dictionary.ts';
import { dayNumber, type Holding } from '../dictionary/holdings.ts';
import type { BlockScan } from '../scan.ts';
import { primaryLanguage } from '../text/language.ts';
import type { Mention, PageContext } from '../types.ts';
import { createAround, gapWithin } from './around.ts';
import { isEntangled } from './entangled.ts';
import { isOfPart } from './general-title.ts';
import { grammarOf } from './grammar.ts';
import { isNamedBeside } from './named-beside.ts';
import { speaksOfOtherYear } from './other-years.ts';
import { numberOf, type Owner, ownersOf } from './owners.ts';
import { standsForHolder } from './standing.ts';
import { type Title, titlesIn } from './titles.ts';

/**
 * How sure a description is. Of the first two hundred that were read on texts of their own days three were not meant for
 * the holder (`remains foreign minister`, `at the head of`), none was somebody else's; those are silent now.
 */
const CONFIDENCE = 0.97;

/** The descriptions in a block, in order of place; `names` are its mentions by name. */
export function describe(scan: BlockScan, names: readonly Mention[], dictionary: Dictionary, page: PageContext): Mention[] {
  const day = dayOf(page);
  if (day === null || scan.offices.length + scan.adjectives.length === 0) return [];
  const around = createAround(scan, names, dictionary);
  const found: Mention[] = [];
  for (const titles of readings(titlesIn(around), page.lang)) {
    const mention = read(titles, day);
    if (mention && mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention);
  }
  return found;

  /** Where the readings of one title tell of two holders, or one of them of nobody, nobody is meant for sure. */
  function read(titles: readonly Title[], day: number): Mention | null {
    const held = titles.flatMap((title) => ownersOf(title, around).flatMap((owner) => heldBy(owner, title, day)));
    const [first] = held;
    if (!first || new Set(held.map(({ term }) => term.holder)).size !== 1) return null;
    return held.every(stands) ? mentionOf(first) : null;
  }

  function stands({ owner, title, term }: Held): boolean {
    return (
      standsForHolder(owner, title.lang, around) &&
      !isNamedBeside(owner, title.lang, around) &&
      !isEntangled(owner, title, around) &&
      !isOfPart(owner, title, scan.text) &&
      !speaksOfOtherYear(scan.text, around.sentenceOf(title), term)
    );
  }

  /** The terms that ran on the day; an envoy's only where the place is named, which is then part of the description. */
  function heldBy(owner: Owner, title: Title, day: number): Held[] {
    const terms = dictionary
      .holdings(owner.actor)
      .filter(({ office, from, to }) => title.list.includes(office) && from <= day && day <= to);
    const host = terms.some(({ hosts }) => hosts.length > 0) ? hostBehind(owner) : null;
    return terms.flatMap((term) => {
      if (term.hosts.length === 0) return [{ owner, title, term }];
      if (host === null || !term.hosts.includes(host.actor)) return [];
      return [{ owner: { ...owner, whole: { ...owner.whole, end: host.end } }, title, term }];
    });
  }

  /** `ambassador to Kosovo`, `посол США в Косове`. */
  function hostBehind({ whole }: Owner): { actor: number; end: number } | null {
    const name = around.names(whole).find(({ start }) => start >= whole.end);
    const gap = name && gapWithin(scan.text, whole.end, name.start);
    if (!name || !gap || !TO_HOST.test(gap)) return null;
    const actor = numberOf(name, around);
    return actor === undefined ? null : { actor, end: name.end };
  }

  function mentionOf({ owner: { marked }, title, term }: Held): Mention {
    return {
      start: marked.start,
      end: marked.end,
      actor: dictionary.actor(term.holder).id,
      kind: 'description',
      confidence: CONFIDENCE,
      strength: 'weak',
      why: [{ rule: 'office-at-date', detail: scan.text.slice(title.start, title.end) }],
    };
  }
}

/** A reading of a title: whose office it is, and who held it. */
interface Held {
  owner: Owner;
  title: Title;
  term: Holding;
}

/**
 * The titles by place. One that several languages write alike (`president`) is read as in the page's language, where that is
 * one of them.
 */
function readings(titles: readonly Title[], pageLang: string | null): Title[][] {
  const own = grammarOf(primaryLanguage(pageLang));
  return [...Map.groupBy(titles, ({ start, end }) => `${start} ${end}`).values()].map((same) => {
    const fitting = same.filter(({ lang }) => own !== undefined && grammarOf(lang) === own);
    return fitting.length > 0 ? fitting : same;
  });
}

/** What stands between an envoy and the place. */
const TO_HOST = /^ (?:to|in|im|në|ne|u|у|в|во|при|en|au|aux|pri|za|für|für den|pour|për|для)(?: the| den| der| le| la)? $/i;

/** A day as a number; offices change within months, so that a month alone says too little. */
function dayOf({ date }: PageContext): number | null {
  return date?.length === 'YYYY-MM-DD'.length ? dayNumber(date) : null;
}
