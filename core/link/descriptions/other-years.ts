/** Whether a sentence speaks of a year in which the holder did not hold the office: `In 1999 the Serbian president …`. */
import type { Holding } from '../dictionary/holdings.ts';
import { sentenceAt, sentenceStarts } from '../text/sentences.ts';
import type { Span } from './owners.ts';

/** A year as the time of what is told; not as its beginning (`since 1999`) or as part of a name (`the accord of 2013`). */
const WHEN = new RegExp(
  [
    '(?<![\\p{L}])(?:in|im jahre?|anno|en|në|ne|në vitin|ne vitin|u|у|в|во)\\s+((?:19|20)\\d\\d)(?![\\d\\p{L}-])',
    // Serbian says it in the genitive alone.
    '(?<!(?:od|do|posle|poslije|nakon|iz|pre|prije|od|до|после|послије|након|из|пре|прије)\\s)(?<!\\d)((?:19|20)\\d\\d)\\.\\s+(?:godine|године)',
  ].join('|'),
  'giu',
);

/** Days are numbers such as 20221216. */
const DAYS_PER_YEAR_NUMBER = 10_000;

export function speaksOfOtherYear(text: string, { start }: Span, { from, to }: Pick<Holding, 'from' | 'to'>): boolean {
  const starts = sentenceStarts(text);
  const number = sentenceAt(starts, start);
  const sentence = text.slice(starts[number], starts[number + 1]);
  const [first, last] = [from, to].map((day) => Math.floor(day / DAYS_PER_YEAR_NUMBER)) as [number, number];
  return [...sentence.matchAll(WHEN)].some(([, before, behind]) => {
    const year = Number(before ?? behind);
    return year < first || year > last;
  });
}
