/** The words before a name that may belong to a longer one: small words back to the nearest capital. */
import { type Neighbour, neighbourBefore } from '../../neighbours.ts';
import type { NamePlace } from '../name-place.ts';
import { isOfPeople } from './heads.ts';
import { soundOf } from './letters.ts';

/** A word beside a name, also as it sounds. */
export interface Sounded extends Neighbour {
  sound: string;
}

/** What stands before a name, in reading order. */
export interface Phrase {
  /** The word with a capital, or null where none is near. */
  capital: Sounded | null;
  /** The small words between it and the name. */
  small: readonly Sounded[];
  /** What stands before the capital in its sentence: nothing, where any word would have a capital. */
  earlier: Neighbour | null;
  /** Whether the capital and the name begin and end a quotation (`«Железные дороги Сербии»`). */
  quoted: boolean;
  /** The page's primary language, or ''. */
  lang: string;
}

/** As many small words as a long name has (`Агенција за борбу против корупције Србије` has four), and one with a person (`Odbor za odbranu …`). */
const MOST_SMALL_WORDS = { person: 2, other: 5 } as const;

const REPUBLIC = /^republi[kc][aeiu]$/;

export function phraseBefore({ text, start, end, sentence, kinds, lang }: NamePlace): Phrase {
  const most = MOST_SMALL_WORDS[kinds.includes('person') ? 'person' : 'other'];
  const small: Sounded[] = [];
  let word = within(neighbourBefore(text, start), sentence.start);
  // A state's full name (`Народната банка на Република Северна Македонија`).
  if (word && REPUBLIC.test(sounded(word).sound)) word = within(neighbourBefore(text, word.start), sentence.start);
  while (word && small.length <= most) {
    let earlier = neighbourBefore(text, word.start);
    const first: Neighbour = earlier?.gap === '-' ? earlier : word;
    if (first !== word) earlier = neighbourBefore(text, first.start);
    if (first.capital && !(isOfPeople(sounded(first).sound) && within(earlier, sentence.start))) {
      // `ЦИК-у` is the abbreviation, `Торгово-промышленной` the adjective.
      const capital = sounded(first.allCapitals ? first : word);
      const quoted = isMark(text, first.start - 1) && isMark(text, end);
      return { capital, small: small.reverse(), earlier: within(earlier, sentence.start), quoted, lang };
    }
    small.push(sounded(word));
    word = within(earlier, sentence.start);
  }
  return { capital: null, small: small.reverse(), earlier: null, quoted: false, lang };
}

function isMark(text: string, at: number): boolean {
  return at >= 0 && at < text.length && '"„“”«»'.includes(text.charAt(at));
}

function sounded(word: Neighbour): Sounded {
  return { ...word, sound: soundOf(word.folded) };
}

/** The word, where nothing but a space parts it from the next and it is of the same sentence. */
function within(word: Neighbour | null, from: number): Neighbour | null {
  return word?.gap === ' ' && word.start >= from ? word : null;
}
