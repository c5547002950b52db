/** Contested things: at least two sides, each in its own name, and none at much greater length than another. */

import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import type { Event, Localised, Question } from '../schema.ts';
import { plain } from './plain-text.ts';

/** Where one side has twice as many lines as another, a reader sees it at a glance; written with care, sides stay below that. */
const LONGEST_TO_SHORTEST = 2;

export function balanceProblems({ questions, events }: Draft): Problem[] {
  return [...questions.flatMap((question) => [...oneHolder(question), ...uneven(question)]), ...events.flatMap(namesOfOne)];
}

function oneHolder({ file, place, value: { positions } }: Placed<Question>): Problem[] {
  if (countHolders(positions) > 1) return [];
  const what = 'every position has the same holder, so that the question is not contested';
  return [{ file, place: `${place}.positions`, what, remedy: 'add the position of another holder, or tell it as a fact' }];
}

/** Each language is judged by itself; some have not every text. */
function uneven({ file, place, value: { positions } }: Placed<Question>): Problem[] {
  const languages = [...new Set(positions.flatMap(({ text }) => Object.keys(text)))];
  return languages.flatMap((lang) => {
    const texts = positions.flatMap(({ text }, at) => (text[lang] === undefined ? [] : [{ at, length: text[lang].length }]));
    texts.sort((a, b) => a.length - b.length);
    const [short, long] = [texts[0], texts.at(-1)];
    if (!short || !long || long.length <= LONGEST_TO_SHORTEST * short.length) return [];
    const what = `this position has ${long.length} characters, positions[${short.at}] has ${short.length}`;
    const remedy = `tell the sides in like length, the longest at most ${LONGEST_TO_SHORTEST} times the shortest`;
    return [{ file, place: `${place}.positions[${long.at}].text.${lang}`, what, remedy }];
  });
}

function namesOfOne({ file, place, value: { names } }: Placed<Event>): Problem[] {
  if (names === undefined || countHolders(names) > 1) return [];
  const what = 'the names that the event is called by are of one side only';
  return [{ file, place: `${place}.names`, what, remedy: 'add what another side calls it, or remove "names"' }];
}

function countHolders(sides: readonly { holder: Localised }[]): number {
  return new Set(sides.map(({ holder }) => plain(holder.en))).size;
}
