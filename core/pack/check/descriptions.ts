/** An alias is a name: no description, no office, and no office before a name. */
import { isCapitalAt, isLetterAt } from '../../link/text/tokens.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import type { Actor, Alias } from '../schema.ts';
import { plain, plainWords } from './plain-text.ts';

export function descriptionProblems({ actors }: Draft): Problem[] {
  const titles = new Set(actors.flatMap(({ value }) => value.roles.flatMap(({ title }) => Object.values(title).map(plain))));
  return actors.flatMap((actor) =>
    actor.value.aliases.flatMap((alias, i) => {
      const found = description(actor, alias, titles);
      return found === null ? [] : [{ file: actor.file, place: `aliases[${i}].text`, ...found }];
    }),
  );
}

const REMOVE = 'remove it: an alias is a name, and a description fits others too';

function description(
  { value: actor }: Placed<Actor>,
  { text, lang }: Alias,
  titles: ReadonlySet<string>,
): Pick<Problem, 'what' | 'remedy'> | null {
  if (titles.has(plain(text))) return { what: `"${text}" is the title of an office`, remedy: REMOVE };
  const title = actor.kind === 'person' ? titleBesideName(text, actor, titles) : null;
  if (title !== null) {
    const what = `"${text}" joins the title of an office, "${title}", with the name`;
    return { what, remedy: 'write the name alone; it is found beside a title too' };
  }
  if (isArticled(text, lang)) return { what: `"${text}" begins with an article, as a description does`, remedy: REMOVE };
  return isLowerCase(text, lang)
    ? { what: `"${text}" has no capital and no digit, as no name is written`, remedy: REMOVE }
    : null;
}

/** The title that stands before or after nothing but words of the actor's own name. */
function titleBesideName(text: string, { name, aliases }: Actor, titles: ReadonlySet<string>): string | null {
  const words = plainWords(text).map((word) => word.plain);
  const cuts = words.slice(1).flatMap((_, i) => [
    [words.slice(0, i + 1), words.slice(i + 1)],
    [words.slice(i + 1), words.slice(0, i + 1)],
  ]);
  const found = cuts.find(([title = []]) => titles.has(title.join(' ')));
  if (!found) return null;
  const [title = [], rest = []] = found;
  const others = [...Object.values(name), ...aliases.filter((alias) => alias.text !== text).map((alias) => alias.text)];
  const own = new Set(others.flatMap((each) => plainWords(each).map((word) => word.plain)));
  return rest.every((word) => own.has(word)) ? title.join(' ') : null;
}

/** Articles of languages that write them as words of their own. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'a', 'an'],
  de: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine'],
  fr: ['le', 'la', 'les', 'l', 'un', 'une'],
  it: ['il', 'lo', 'la', 'i', 'gli', 'le', 'l'],
  es: ['el', 'la', 'los', 'las', 'un', 'una'],
};

/** "The Hague" and "La Repubblica" go on with a capital. */
function isArticled(text: string, lang: string): boolean {
  const [first, second] = plainWords(text);
  if (!first || !second || isCapitalAt(text, second.start)) return false;
  return ARTICLES[lang.split('-')[0] ?? '']?.includes(first.plain) ?? false;
}

/**
 * English writes every name with a capital. Many languages write the adjectives made of names without one, so that the
 * police of Kosovo is `kosovska policija` there: in them only a single word without a capital is surely none.
 */
function isLowerCase(text: string, lang: string): boolean {
  const words = plainWords(text);
  const judged = lang.split('-')[0] === 'en' || words.length === 1;
  return judged && words.some(({ start }) => isCased(text, start)) && !hasCapitalOrDigit(text);
}

/** Scripts such as Arabic and Georgian have no capitals that a name could lack. */
function isCased(text: string, at: number): boolean {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter.toUpperCase() !== letter.toLowerCase() && !/\p{Script=Georgian}/u.test(letter);
}

function hasCapitalOrDigit(text: string): boolean {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => isCapitalAt(text, index) || !isLetterAt(text, index));
}
