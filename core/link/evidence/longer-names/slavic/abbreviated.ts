/** Abbreviations of others, which their own long names introduce (`Slovačka nacionalna stranka (SNS)`, `Planinarsko društvo „Kablar“, skraćeno PDK`). */
import { type Neighbour, neighbourBefore } from '../../neighbours.ts';
import type { NamePlace } from '../name-place.ts';
import { soundOf } from './letters.ts';

const SHORTLY = /^(?:skraceno|sokraceno|skoroceno|ukratko)$/;
/** Small words that abbreviations leave out (`Savez za promene i razvoj`). */
const LEFT_OUT = /^(?:i|za|u|na|o|od|te|dlia|po)$/;

export function isAbbreviatedOther(place: NamePlace): boolean {
  const name = place.text.slice(place.start, place.end);
  if (place.kinds.includes('person') || !/^\p{Lu}{2,6}$/u.test(name)) return false;
  let word = neighbourBefore(place.text, place.start);
  if (word?.gap === ' ' && SHORTLY.test(soundOf(word.folded))) word = neighbourBefore(place.text, word.start);
  else if (word?.gap !== ' (') return false;
  if (!word || !/^["“”»«’]?,? \(?$/.test(word.gap)) return false;
  const initials = [...soundOf(name.toLocaleLowerCase())];
  while (initials.length > 0) {
    const initial = initials.at(-1) ?? '';
    if (!word || place.isKnown(word) || word.start < place.sentence.start) return false;
    const sound = soundOf(word.folded);
    if (sound.startsWith(initial)) {
      initials.pop();
      if (initials.length === 0) return word.capital;
    } else if (!LEFT_OUT.test(sound)) return false;
    word = next(place.text, word);
  }
  return false;
}

function next(text: string, word: Neighbour): Neighbour | null {
  const before = neighbourBefore(text, word.start);
  return before && /^[ -]["“„«]?$/.test(before.gap) ? before : null;
}
