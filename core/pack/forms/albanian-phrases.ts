/**
 * Albanian names of several words: the first word declines, and the articles that tie adjectives and genitives to it
 * follow its gender, number and case; everything else stays (Newmark, Hubbard, Prifti, Standard Albanian, on adjectival
 * and attributive articles).
 */
import { abbreviation, type Case, type Gender, type Noun, nounOf } from './albanian-nouns.ts';

type Articles = Readonly<Record<Gender, string>>;

const NOMINATIVE: Articles = { masculine: 'i', feminine: 'e', plural: 'e' };
const GENITIVE: Articles = { masculine: 'të', feminine: 'së', plural: 'të' };
/** Beside the noun: Policinë e Kosovës, Policisë së Kosovës. */
const BESIDE: Readonly<Record<Case, Articles>> = {
  nominative: NOMINATIVE,
  accusative: { masculine: 'e', feminine: 'e', plural: 'e' },
  genitive: GENITIVE,
};
/** All other articles but the nominative's, and those after a noun without article: Gjykatës Kushtetuese të Kosovës, në Mal të Zi. */
const APART = 'të';
/** What follows these depends on them, not on the noun. */
const PREPOSITION = /^(?:për|në|me|mbi|nga|drejt|ndaj|prej|ndër|te|tek|pa|nën)$/;

export function phraseForms(text: string, declension: Gender | undefined, isTitle: boolean): string[] {
  const words = text.split(' ');
  const [article, ...named] = words;
  if (named.length > 0 && (article === 'i' || article === 'e')) return withArticle(article, named);
  const head = isHeadLast(words) ? words.length - 1 : 0;
  const before = words
    .slice(0, head)
    .map((word) => `${word} `)
    .join('');
  const noun = nounFrom(words[head] ?? '', words[head + 1], declension, isTitle);
  return bothNames(noun, words.slice(head + 1)).map((form) => before + form);
}

/** A place whose first word has no article of either kind is one name: Zubin Potoku. */
function isHeadLast([first = '', second]: readonly string[]): boolean {
  return second !== undefined && !abbreviation(first) && /[^aeëiouy]$/.test(first) && /^\p{Lu}.*[iu]$/u.test(second);
}

function nounFrom(word: string, next: string | undefined, declension: Gender | undefined, isTitle: boolean): Noun {
  const isPlural = declension === 'plural' || (/[aeë]t$/.test(word) && next === 'e');
  return abbreviation(word) ?? nounOf(word, isPlural ? 'plural' : declension, isTitle);
}

/** Bosnja dhe Hercegovina: both decline. */
function bothNames(noun: Noun, [and, ...rest]: readonly string[]): string[] {
  if (and !== 'dhe' || rest.length !== 1) return phrasesWith(noun, and === undefined ? [] : [and, ...rest]);
  const other = nounOf(rest[0] ?? '', undefined, false);
  return (['indefinite', 'nominative', 'accusative', 'genitive'] as const).flatMap((at) =>
    noun[at].flatMap((one) => other[at].map((two) => `${one} dhe ${two}`)),
  );
}

function phrasesWith(noun: Noun, tail: readonly string[]): string[] {
  const definite = (['nominative', 'accusative', 'genitive'] as const).flatMap((at) => {
    const apart = at === 'nominative' ? NOMINATIVE[noun.gender] : APART;
    const rest = tailWith(tail, NOMINATIVE[noun.gender], BESIDE[at][noun.gender], apart);
    return noun[at].map((form) => form + rest);
  });
  const indefinite = [NOMINATIVE[noun.gender], APART].flatMap((article) => {
    const rest = tailWith(tail, NOMINATIVE[noun.gender], article, article);
    return noun.indefinite.map((form) => form + rest);
  });
  return [...new Set([...definite, ...indefinite])];
}

/** The words after the noun with its articles changed, up to a preposition. */
function tailWith(tail: readonly string[], article: string, beside: string, apart: string): string {
  const end = tail.findIndex((word) => PREPOSITION.test(word));
  return tail
    .map((word, i) => (word === article && (end < 0 || i < end) ? (i === 0 ? beside : apart) : word))
    .map((word) => ` ${word}`)
    .join('');
}

/** i dërguari, e dërguara: a title that is an adjective and carries its article before it. */
function withArticle(article: 'i' | 'e', [title = '', ...tail]: readonly string[]): string[] {
  const noun = nounOf(title, undefined, false);
  const articles: Readonly<Record<Case, string>> = { nominative: article, accusative: APART, genitive: GENITIVE[noun.gender] };
  const definite = (['nominative', 'accusative', 'genitive'] as const).flatMap((at) =>
    phrasesWith({ ...noun, ...NOTHING, [at]: noun[at] }, tail).map((form) => `${articles[at]} ${form}`),
  );
  const indefinite = phrasesWith({ ...noun, ...NOTHING, indefinite: noun.indefinite }, tail);
  return [...definite, ...indefinite.flatMap((form) => [`${article} ${form}`, `${APART} ${form}`])];
}

const NOTHING: Omit<Noun, 'gender'> = { indefinite: [], nominative: [], accusative: [], genitive: [] };
