/**
 * Slavic words as one would sound them out, so that one stem stands for the word in all languages and scripts:
 * `akademij` is академија, akademije, академии and академію. Looser than a transliteration, as it only serves to look
 * words up; й and j, і, и and ы are one letter, the soft sign is none.
 */
import { foldWord } from '../../../text/fold.ts';

const LETTERS = new Map<string, string>();
for (const pair of `а:a б:b в:v г:g ґ:g д:d ђ:dj е:e є:e ж:z з:z ѕ:dz и:i і:i ј:i к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:c
  у:u ф:f х:h ц:c ч:c џ:dz ш:s щ:sc ъ: ы:i ь: э:e ю:ju я:ja j:i`.split(/\s+/)) {
  const [letter = '', sound = ''] = pair.split(':');
  LETTERS.set(letter, sound.replaceAll('j', 'i'));
}

/** What a case, number, gender or article may add to a stem: vowels, or up to two vowels and one of few ends. */
const ENDING = /^(?:[aeiou]{0,3}|[aeiou]{0,2}(?:m|h|v|g|t|mi|ma|mu|ga|go|mo|ho|ta|to|te|va|vi|vima|tama))$/;

/** A folded word, sounded out. */
export function soundOf(folded: string): string {
  let sound = '';
  for (const letter of folded) sound += LETTERS.get(letter) ?? letter;
  return sound;
}

/** Each list's bit by its stems. */
const STEMS = new Map<string, number>();
let lists = 0;
const MOST_LISTS = 32;

/** A test for sounded words that are one of the stems with an ending. The stems are written as Serbian Latin has them. */
export function hasStem(...words: readonly string[]): (sound: string) => boolean {
  if (lists === MOST_LISTS) throw new Error(`hasStem knows ${MOST_LISTS} lists at most: each has a bit of one number.`);
  const bit = 1 << lists++;
  for (const stem of words.flatMap((some) => some.trim().split(/\s+/))) {
    const sound = soundOf(foldWord(stem));
    STEMS.set(sound, (STEMS.get(sound) ?? 0) | bit);
  }
  return (sound) => (listsOf(sound) & bit) !== 0;
}

/** A word is asked of many lists in turn, so that its own are looked up once. */
let last = { sound: '', bits: 0 };

function listsOf(sound: string): number {
  if (sound === last.sound) return last.bits;
  let bits = 0;
  for (let end = SHORTEST_STEM; end <= sound.length; end++) {
    const own = STEMS.get(sound.slice(0, end));
    if (own !== undefined && ENDING.test(sound.slice(end))) bits |= own;
  }
  last = { sound, bits };
  return bits;
}
const SHORTEST_STEM = 2;
