/** Accusations: a fact that tells one is marked `sensitive`; no other text of a pack tells one of a named person. */

import type { Problem } from '../problem.ts';
import type { Draft } from '../read/draft.ts';
import { accusationOfName, accusationOfPerson } from './accusing-sentences.ts';
import { accusingWord, accusingWordInAny } from './accusing-words.ts';
import { type Line, linesOf, passagesOf } from './lines.ts';
import { masked, nameReader, plain as plainText } from './plain-text.ts';

export function accusationProblems(draft: Draft): Problem[] {
  const mask = peopleMask(draft);
  return [
    ...unmarkedFacts(draft, mask),
    ...accusingTitles(draft, mask),
    ...linesOf(draft).flatMap((line) => accusingLine(line, mask)),
    ...passagesOf(draft).flatMap((passage) => accusingPassage(passage, mask)),
  ];
}

/** A text in plain words with `@` for people, and their names as they stand in it. */
type Mask = (text: string) => { plain: string; names: string[] };

/** Finds the people of a pack by every alias and by the last word of every name. */
function peopleMask({ actors }: Draft): Mask {
  const people = actors.filter(({ value }) => value.kind === 'person');
  const read = nameReader(
    people.flatMap(({ value }) => {
      const names = Object.values(value.name);
      return [...names, ...names.map(lastWord), ...value.aliases.map(({ text }) => text)];
    }),
  );
  return (text) => {
    const words = read(text);
    const names = words.filter(({ isName }) => isName).map(({ start, end }) => text.slice(start, end));
    return { plain: masked(text, words), names };
  };
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** English is always there, and says what the other languages say. */
function unmarkedFacts({ actors }: Draft, mask: Mask): Problem[] {
  return actors.flatMap(({ file, value: { kind, facts } }) =>
    facts.flatMap(({ text, sensitive }, i) => {
      if (sensitive) return [];
      const { plain, names } = mask(text.en);
      const own = kind === 'person' ? accusationOfPerson(plain) : null;
      const word = own ?? (names.length > 0 ? accusingWord(plain, 'en') : null);
      if (word === null) return [];
      const whom = own === null ? names.join(', ') : 'the person';
      const what = `"${word}" tells an accusation or a measure against ${whom}, and the fact is not marked sensitive`;
      const remedy = `add "sensitive" with its stage and "reviewBy"${own === null ? ', tell it without the name' : ''}, or leave it out`;
      return [{ file, place: `facts[${i}]`, what, remedy }];
    }),
  );
}

/** An office is never an accusation, whoever holds it. */
function accusingTitles({ actors }: Draft, mask: Mask): Problem[] {
  return actors.flatMap(({ file, value: { roles } }) =>
    roles.flatMap(({ title }, i) =>
      Object.entries(title).flatMap(([lang, text]) => {
        const word = accusingWord(mask(text).plain, lang);
        if (word === null) return [];
        const what = `"${word}" in a title is an accusation, no office`;
        return [
          { file, place: `roles[${i}].title.${lang}`, what, remedy: 'tell it as a fact, marked sensitive, or leave it out' },
        ];
      }),
    ),
  );
}

/** A name is read in every language: a slur of one stands in texts of another. */
function accusingLine({ file, place, text, lang, isName, isCue, isCited }: Line, mask: Mask): Problem[] {
  const { plain, names } = isName ? { plain: plainText(text), names: [text] } : mask(text);
  if (names.length === 0) return [];
  const word = isName || isCue ? accusingWordInAny(plain) : accusingWord(plain, lang);
  if (word === null) return [];
  if (isCue) {
    return [
      {
        file,
        place,
        what: `"${word}" is an accusation, and stands among the words that help to find a name`,
        remedy: 'remove it',
      },
    ];
  }
  const what = `one line holds "${word}" and the name of a person, ${names.join(', ')}`;
  const remedy = isCited
    ? 'write a line of your own in its place that says what the page is on, with "from": "editor"'
    : 'write it without the name, or without the accusation';
  return [{ file, place, what, remedy }];
}

function accusingPassage({ file, place, text }: Line, mask: Mask): Problem[] {
  const { plain, names } = mask(text);
  const words = names.length > 0 ? accusationOfName(plain) : null;
  if (words === null) return [];
  const what = `"${words}" tells an accusation or a measure against somebody who is named, ${names.join(', ')}`;
  return [{ file, place, what, remedy: "write it without the name; a sensitive fact on that person's card may tell it" }];
}
