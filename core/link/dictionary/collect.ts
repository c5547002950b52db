/** Gathers what the packs say under one key each: the input of `compile.ts`, before packing. */
import type { Confusable, Office } from '../../pack/schema.ts';
import { foldWord } from '../text/fold.ts';
import type { DictionaryConfusable, PackedActor } from './actors.ts';
import { type Book, createBook, type KeyEntry } from './book.ts';
import { collectHoldings, officesHeld, yearsInOffice } from './holdings.ts';
import { SENSE } from './layout.ts';
import { mergeActors, type NamedActor, type PackNames, relatedTo } from './named-actors.ts';
import { givenNames, namesOf, spellingsOf } from './spellings.ts';

export interface Collected {
  actors: PackedActor[];
  confusables: DictionaryConfusable[];
  entries: KeyEntry[];
}

/** Shorter small words are too many things to take a plural s. */
const SHORTEST_PLURAL = 4;

export function collectKeys(packs: readonly PackNames[]): Collected {
  const actors = mergeActors(packs);
  const book = createBook();
  const numberOf = new Map(actors.map(({ id }, i) => [id, i]));
  for (const [i, actor] of actors.entries()) {
    for (const { text, inflected, ...name } of namesOf(actor))
      book.add(text, { kind: SENSE.name, value: i, ...name }, { inflected });
    for (const [given, where] of givenNames(actor)) book.addToList(given, SENSE.given, 2 * i, where);
    for (const cue of actor.cues) addCue(book, cue, 2 * i);
  }
  const offices = packs.flatMap((pack) => pack.offices);
  addTerms(book, actors, offices);
  const holdings = collectHoldings(actors, numberOf, offices);
  const confusables = addConfusables(book, actors);
  for (const { text } of packs.flatMap(({ blockers }) => blockers)) book.add(text, { kind: SENSE.blocker, value: 0 });
  const related = (actor: NamedActor, i: number) =>
    [...relatedTo(actor, actors, numberOf), ...actor.cues.flatMap((cue) => book.actorsNamed(cue))].filter((other) => other !== i);
  return {
    actors: actors.map((actor, i) => ({
      id: actor.id,
      kind: actor.kind,
      related: unique(related(actor, i)),
      years: yearsInOffice(actor),
      offices: officesHeld(actor, offices),
      holdings: holdings.get(i) ?? [],
    })),
    confusables,
    entries: book.entries(),
  };
}

/**
 * Titles of offices, and adjectives of the actors whose offices they tell of; with their language, because a description is
 * read by the grammar of its title.
 */
function addTerms(book: Book, actors: readonly NamedActor[], offices: readonly Office[]): void {
  for (const [number, { titles }] of offices.entries()) {
    for (const { text, ...rest } of titles.flatMap(spellingsOf)) book.addToList(text, SENSE.office, number, rest);
  }
  for (const [number, { adjectives = [] }] of actors.entries()) {
    for (const { text, ...rest } of adjectives.flatMap(spellingsOf)) book.addToList(text, SENSE.adjective, number, rest);
  }
}

/**
 * A confusable without cues whose text is no alias is a blocker. Any other holds only where one of its cues is on the
 * page. Cues that name a person of the packs are dropped: whoever is known here is told apart by name.
 */
function addConfusables(book: Book, actors: readonly NamedActor[]): Collected['confusables'] {
  const confusables: Collected['confusables'] = [];
  for (const [i, actor] of actors.entries()) {
    for (const confusable of sorted(actor.confusables)) {
      const alias = book.has(confusable.text, SENSE.name);
      if (confusable.cues.length === 0) {
        if (!alias) book.add(confusable.text, { kind: SENSE.blocker, value: 0 });
        continue;
      }
      const cues = confusable.cues.filter((cue) => !book.namesPerson(cue, actors));
      if (cues.length === 0 || (alias && !book.names(confusable.text, i))) continue;
      const number = confusables.push({ actor: i, ofAlias: alias }) - 1;
      book.add(confusable.text, { kind: SENSE.confusable, value: number });
      for (const cue of cues) addCue(book, cue, 2 * number + 1, foldWord(confusable.text));
    }
  }
  return confusables;
}

function sorted(confusables: readonly Confusable[]): Confusable[] {
  const key = ({ text, cues }: Confusable) => [text, ...cues].join('\n');
  return [...confusables].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A single English word in small letters is also a cue in the plural. */
function addCue(book: Book, cue: string, value: number, exact = ''): void {
  book.addToList(cue, SENSE.cue, value, { exact });
  if (cue.length >= SHORTEST_PLURAL && /^[a-z]+[^s\W]$/.test(cue)) book.addToList(`${cue}s`, SENSE.cue, value);
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
