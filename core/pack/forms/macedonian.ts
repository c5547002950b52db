/**
 * Macedonian has no cases; names of persons and places stay as they are, and the article joins the first word of a
 * body, agreement or office (B. Koneski, Gramatika na makedonskiot literaturen jazik, on the article).
 */
import type { Inflect } from './inflect.ts';

/** The ending of the first word, and the same with its article. */
const ARTICLES: readonly (readonly [ending: RegExp, withArticle: string])[] = [
  [/(?<=[сшчц]к|[^аеиоу]н)и$/, 'иот'],
  [/и$/, 'ите'],
  [/а$/, 'ата'],
  [/о$/, 'ото'],
  [/е$/, 'ето'],
  [/$/, 'от'],
];

export const macedonian: Inflect = ({ text, kind }) => {
  if (!/^\p{Script=Cyrillic}/u.test(text) || kind === 'person' || kind === 'place') return [];
  if (kind === 'adjective') return adjectiveForms(text);
  const [first = '', ...rest] = text.split(' ');
  // Уставен суд: an adjective before its noun loses its e.
  const isAdjective = rest.length > 0 && /[аеиоу].*[^аеиоу]ен$/.test(first);
  return [[isAdjective ? first.replace(/ен$/, 'ниот') : withArticle(first), ...rest].join(' ')];
};

function withArticle(word: string): string {
  if (/^\p{Lu}{2,}$/u.test(word)) return word;
  const [ending, article] = ARTICLES.find(([fits]) => fits.test(word)) ?? [/$/, ''];
  return word.replace(ending, article);
}

/** косовски: all genders and the plural, each with and without the article. */
function adjectiveForms(text: string): string[] {
  const stem = text.replace(/и$/, '').replace(/(?<=[^аеиоу])ен$/, 'н');
  return [text, ...['иот', 'а', 'ата', 'о', 'ото', 'и', 'ите'].map((ending) => stem + ending)];
}
