/**
 * German names of bodies, agreements and places with an adjective or a noun as head (Duden, Die Grammatik, 9th edition,
 * 2016, «Flexion der Substantive»). The lemma has the strong nominative (`serbisches Parlament`).
 *
 * | | m. | n. | f. | plural |
 * | --- | --- | --- | --- | --- |
 * | nominative | -er …, -e … | -es …, -e … | -e … | -e …, -en … |
 * | accusative | -en … | as the nominative | -e … | as the nominative |
 * | dative | -em …, -en … | -em …, -en … | -er …, -en … | -en … + n |
 * | genitive | -en … + (e)s | -en … + (e)s | -er …, -en … | -er …, -en … |
 */
import { leadingAdjectives } from './german-adjectives.ts';
import type { Lemma } from './inflect.ts';

type Gender = NonNullable<Lemma['declension']>;

const GENDERS: Readonly<Record<string, Gender>> = { er: 'masculine', es: 'neuter', e: 'feminine' };

/** What is read letter by letter has no ending here. */
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** `Haager Tribunal`, `Brüsseler Abkommen`: from names of places, the same in all cases. */
const PLACE_BEFORE_HEAD = /^\p{Lu}\p{L}+er (?=\p{Lu})/u;

/** Without an adjective the author says whether the head is a masculine or neuter, which alone have a genitive in -s. */
export function germanBodyForms({ text, declension }: Lemma): string[] {
  const words = text.split(' ');
  const { stems, ending } = leadingAdjectives(words);
  const gender = declension ?? GENDERS[ending];
  if (!gender) return [];
  if (stems.length > 0) {
    const [head = '', ...rest] = words.slice(stems.length);
    const phrase = (each: string, noun: string) => [...stems.map((stem) => stem + each), noun, ...rest].join(' ');
    const own = adjectiveEndings(gender).map((each) => phrase(each, head));
    return [...own, ...nounForms(head, gender).map((noun) => phrase('en', noun))];
  }
  const [place = ''] = PLACE_BEFORE_HEAD.exec(text) ?? [];
  const [head = '', ...rest] = text.slice(place.length).split(' ');
  return nounForms(head, gender).map((noun) => place + [noun, ...rest].join(' '));
}

/** Before the noun as it stands in the lemma. */
function adjectiveEndings(gender: Gender): string[] {
  if (gender === 'feminine' || gender === 'plural') return ['e', 'en', 'er'];
  return [gender === 'masculine' ? 'er' : 'es', 'e', 'en', 'em'];
}

/** The genitive of a masculine or neuter, the dative of a plural. */
function nounForms(noun: string, gender: Gender): string[] {
  if (ABBREVIATION.test(noun) || gender === 'feminine') return [];
  if (gender === 'plural') return /(?:e|er|el)$/.test(noun) ? [`${noun}n`] : [];
  if (/(?:[sßxz]|tsch)$/.test(noun)) return [`${noun}es`];
  return /(?:e|e[lmnr]|chen|lein|[aiouy])$/.test(noun) ? [`${noun}s`] : [`${noun}s`, `${noun}es`];
}
