/** The names of a pack as words, to be compared with what a reader has selected. */
import { foldWord } from '../link/text/fold.ts';
import { foldedWord, isAllCapitals, keyOf, wordAfter } from '../link/text/tokens.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { SelectedWord } from './selected-words.ts';

export interface KnownName {
  /** `null`: a longer name that is nobody of the pack. */
  actor: string | null;
  words: readonly string[];
  /** Which words must be in capitals: `US` is not in "told us". */
  acronyms: readonly boolean[];
}

/** A word in capitals is an acronym up to here; a longer one is a name that somebody wrote large. As in the dictionary. */
const LONGEST_ACRONYM = 5;

/**
 * Every name, in every form, whose first word is one of these. A pack has ten thousand, and to fold them all takes as long as a
 * card may; hence the look at their first letter.
 */
export function namesLike({ actors, pack }: PackIndex, words: readonly SelectedWord[]): KnownName[] {
  const begins = beginsWithOneOf(words);
  const known = (actor: string | null, texts: readonly string[]) =>
    texts.flatMap((text) => (begins(text) ? toName(actor, text) : []));
  return [
    ...[...actors.values()].flatMap(({ id, name, aliases, confusables }) => [
      ...known(id, [...Object.values(name), ...aliases.flatMap(({ text, forms = [] }) => [text, ...forms])]),
      ...known(
        null,
        confusables.filter(({ cues }) => cues.length === 0).map(({ text }) => text),
      ),
    ]),
    ...known(
      null,
      pack.blockers.map(({ text }) => text),
    ),
  ];
}

/** Titles of offices and adjectives of belonging, which stand before names: "Serbian President". */
export function leadInsLike({ actors, pack }: PackIndex, words: readonly SelectedWord[]): string[][] {
  const begins = beginsWithOneOf(words);
  const terms = [
    ...pack.offices.flatMap(({ titles }) => titles),
    ...[...actors.values()].flatMap(({ adjectives = [] }) => adjectives),
  ];
  return terms
    .flatMap(({ text, forms = [] }) => [text, ...forms])
    .filter(begins)
    .flatMap((text) => toName(null, text).map((name) => [...name.words]));
}

/** Most texts are told by their first character, of which there are a hundred or so. */
function beginsWithOneOf(words: readonly SelectedWord[]): (text: string) => boolean {
  const all = new Set(words.map(({ folded }) => folded));
  const letters = new Set([...all].map((word) => word.charAt(0)));
  const mayBegin = new Map<string, boolean>();
  return (text) => {
    const character = text.charAt(0);
    const known = mayBegin.get(character);
    const may = known ?? ['', ...letters].includes(foldWord(character).charAt(0));
    if (known === undefined) mayBegin.set(character, may);
    const first = may ? wordAfter(text, 0) : null;
    return first !== null && all.has(foldedWord(text, first));
  };
}

function toName(actor: string | null, text: string): KnownName[] {
  const key = keyOf(text);
  if (!key) return [];
  return [
    {
      actor,
      words: key.words.map((word) => foldedWord(text, word)),
      acronyms: key.words.map((word) => word.end - word.start <= LONGEST_ACRONYM && isAllCapitals(text, word)),
    },
  ];
}
