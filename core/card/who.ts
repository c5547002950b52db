/**
 * Whom a text means that a reader has selected. Weak names count as well: the reader has said that this is a name, and chooses
 * where several bear it. The names come from the pack, not from the packed dictionary: that has no way from a text back to
 * all who may bear it, and would first have to be read from storage.
 */
import { isArticle, isCourtesy } from '../link/evidence/words/beside.ts';
import { rolesAt } from '../pack/at-date/roles.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { PartialDate } from '../partial-date.ts';
import { type KnownName, leadInsLike, namesLike } from './known-names.ts';
import { readingsOf, type SelectedWord } from './selected-words.ts';

/** More are no choice but a list to search. */
const MOST = 8;

export interface WhoAsk {
  text: string;
  /** The article's date; `null` where it is unknown. */
  date: PartialDate | null;
  /** The ids of the actors on the page. */
  cast: readonly string[];
}

/**
 * Up to eight ids, the likeliest first: who is on the page, then who held a role at the article's date, then by name.
 * The whole selection is a name, or it is one behind courtesies and titles, or it holds one of several words; else nobody is meant.
 */
export function whoIs(index: PackIndex, ask: WhoAsk): string[] {
  const readings = readingsOf(ask.text);
  const [whole] = readings;
  if (!whole) return [];
  const names = namesLike(index, whole);
  const bare = readings.at(-1) ?? whole;
  for (const reading of [...readings, ...withoutLeadIns(bare, leadInsLike(index, whole))]) {
    const found = names.filter(({ words }) => words.length === reading.length).filter((name) => standsAt(name, reading, 0));
    if (found.some(({ actor }) => actor !== null)) return likeliestFirst(index, found, ask);
  }
  return likeliestFirst(index, onlyLongName(names, whole), ask);
}

/** What is left as one lead-in after another is taken off: "President Vučić", then "Vučić". */
function withoutLeadIns(words: readonly SelectedWord[], leadIns: readonly string[][]): SelectedWord[][] {
  const [first] = words;
  if (!first || words.length === 1) return [];
  const lengths = leadIns.filter((each) => each.every((word, i) => words[i]?.folded === word)).map(({ length }) => length);
  const small = isCourtesy(first.folded) || isArticle(first.folded) ? 1 : 0;
  const taken = Math.max(small, ...lengths);
  const rest = words.slice(taken);
  return taken === 0 || rest.length === 0 ? [] : [rest, ...withoutLeadIns(rest, leadIns)];
}

/**
 * The names of several words in a longer selection, where all are of one actor. One word is too little: "Escobar" in another
 * man's name. Nor does a name count inside a longer one that is nobody of the pack.
 */
function onlyLongName(names: readonly KnownName[], text: readonly SelectedWord[]): KnownName[] {
  const found = names
    .filter(({ words }) => words.length > 1)
    .flatMap((name) => text.flatMap((_, at) => (standsAt(name, text, at) ? [{ name, at, end: at + name.words.length }] : [])));
  const longest = found.filter(
    (each) => !found.some(({ at, end }) => at <= each.at && each.end <= end && end - at > each.end - each.at),
  );
  return new Set(longest.map(({ name }) => name.actor)).size === 1 ? longest.map(({ name }) => name) : [];
}

function standsAt({ words, acronyms }: KnownName, text: readonly SelectedWord[], at: number): boolean {
  return words.every((word, i) => {
    const selected = text[at + i];
    return selected?.folded === word && (!acronyms[i] || selected.shouted);
  });
}

function likeliestFirst({ actors }: PackIndex, found: readonly KnownName[], { date, cast }: WhoAsk): string[] {
  return [...new Set(found.map(({ actor }) => actor))]
    .flatMap((id) => (id === null ? [] : (actors.get(id) ?? [])))
    .map((actor) => ({
      id: actor.id,
      name: actor.name.en,
      onPage: cast.includes(actor.id),
      inOffice: date !== null && rolesAt(actor.roles, date).length > 0,
    }))
    .sort((a, b) => Number(b.onPage) - Number(a.onPage) || Number(b.inOffice) - Number(a.inOffice) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}
