/**
 * German adjectives before a noun: -e, -en, -er, -es, -em, by case, gender and article. Sources: Duden, Die Grammatik
 * (9th edition, 2016), «Das Adjektiv: Flexion»; Amtliches Regelwerk, § 61, for those of places in -er (`Belgrader`),
 * which don't change.
 *
 * | | m. | n. | f. | plural |
 * | --- | --- | --- | --- | --- |
 * | nominative, without an article (strong) | -er | -es | -e | -e |
 * | nominative, after `der`, `das`, `die` (weak) | -e | -e | -e | -en |
 * | accusative | -en | as the nominative | -e | as the nominative |
 * | dative, strong; weak | -em; -en | -em; -en | -er; -en | -en |
 * | genitive, strong; weak | -en | -en | -er; -en | -er; -en |
 */

const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** Ends of stems that make adjectives; they tell `internationaler` from `Haager` and `Nordatlantische` from `Brigade`. */
const STEM = /(?:isch|al|ell|är|iv|lich|ig|ständig|[ie]ert|eint|igt|annt|end|bar|sam|neu|hoh|erst|zweit|oberst|orthodox)$/i;

/** The stem of an adjective that stands before a noun in the nominative, with its ending; null for any other word. */
function germanAdjective(word: string): { stem: string; ending: string } | null {
  const [, stem = '', ending = ''] = /^(.+?)(e[rs]?)$/.exec(word) ?? [];
  return STEM.test(stem) ? { stem, ending } : null;
}

/** The adjectives with which a name begins; of several that stand together all have the same ending (`erster stellvertretender`). */
export function leadingAdjectives(words: readonly string[]): { stems: string[]; ending: string } {
  const after = words.findIndex((word, i) => i === words.length - 1 || germanAdjective(word) === null);
  const found = words.slice(0, Math.max(after, 0)).flatMap((word) => germanAdjective(word) ?? []);
  return { stems: found.map(({ stem }) => stem), ending: found[0]?.ending ?? '' };
}

/** The forms of an adjective from the word without an ending (`serbisch`). */
export function germanAdjectiveForms(text: string): string[] {
  return STEM.test(text) || !/er$/.test(text) ? ENDINGS.map((ending) => text + ending) : [];
}
