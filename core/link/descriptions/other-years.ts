/** Whether a sentence speaks of a year in which the holder did not hold the office: `In 1999 the Serbian president …`. */
import type { Holding } from '../dictionary/holdings.ts';
import type { Span } from '../text/places.ts';

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

/** `sentence` is the same object for each title in it. */
export function speaksOfOtherYear(text: string, sentence: Span, { from, to }: Pick<Holding, 'from' | 'to'>): boolean {
  const [first, last] = [from, to].map((day) => Math.floor(day / DAYS_PER_YEAR_NUMBER)) as [number, number];
  return yearsIn(text, sentence).some((year) => year < first || year > last);
}

/** The years of which a sentence speaks: it may hold many titles. */
const known = new WeakMap<Span, readonly number[]>();

function yearsIn(text: string, sentence: Span): readonly number[] {
  let years = known.get(sentence);
  if (!years) {
    const found = text.slice(sentence.start, sentence.end).matchAll(WHEN);
    years = [...new Set(Array.from(found, ([, before, behind]) => Number(before ?? behind)))];
    known.set(sentence, years);
  }
  return years;
}
