/** One gold text judged: its names, its descriptions, its traps. */
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import type { Mention } from '../../core/link/types.ts';
import type { Collection } from './collections.ts';
import type { GoldText } from './gold.ts';
import { linkText } from './link-text.ts';
import { type Comparison, type Counts, compare, countsOf, overlaps } from './places.ts';

export interface JudgedText {
  text: GoldText;
  names: Comparison<Mention>;
  descriptions: Comparison<Mention>;
  /** Traps on which nothing is marked. */
  kept: number;
}

export interface JudgedCollection extends Collection {
  judged: JudgedText[];
}

/** Texts by language, with the languages in their order of appearance. */
export function byLanguage(judged: readonly JudgedText[]): [lang: string, judged: JudgedText[]][] {
  return [...Map.groupBy(judged, ({ text }) => text.lang)];
}

/** What became of the names of these texts together. */
export function nameCounts(judged: readonly JudgedText[]): Counts {
  return countsOf(judged.map(({ names }) => names));
}

/** `known` are the pack's actors: gold marks of others can't be found and aren't asked for. */
export function judgeCollection(collection: Collection, dictionary: Dictionary, known: ReadonlySet<string>): JudgedCollection {
  const { actors } = collection;
  const isScored = ({ actor }: { actor: string }) => known.has(actor) && (actors === null || actors.has(actor));
  const judged = collection.texts.map((text) => {
    // A closed list of actors speaks of names alone: nothing says which descriptions its texts hold.
    const page = { date: text.date, lang: text.lang, descriptions: actors === null };
    const mentions = linkText(text.text, dictionary, page).filter(isScored);
    const ofKind = (kind: Mention['kind']) => mentions.filter((mention) => mention.kind === kind);
    return {
      text,
      names: compare(ofKind('name'), text.names.filter(isScored)),
      descriptions: compare(ofKind('description'), text.descriptions.filter(isScored)),
      kept: text.traps.filter((trap) => !mentions.some((mention) => overlaps(mention, trap))).length,
    };
  });
  return { ...collection, judged };
}
