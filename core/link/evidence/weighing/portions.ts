/**
 * A place's name of which somebody has one (`ein Montenegro auf Eis`, `a Montenegro, please`): a drink, a
 * dish, a pack. Countries come without an article or with another one, and of those that are told apart more is said
 * (`ein Kosovo, das …`, `un Monténégro indépendant`, `a Montenegro beach`).
 */
import { neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isOneOf } from '../words/list.ts';

/** By the page's language: French `à` and Serbian `a` are no articles. */
const ONE: Readonly<Record<string, (word: string) => boolean>> = {
  en: isOneOf('a an another two three'),
  de: isOneOf('ein einen einem zwei drei'),
  fr: isOneOf('un une deux trois'),
  sq: isOneOf('nje dy tri'),
  sr: isOneOf('jedan jednog dva tri'),
  ru: isOneOf('один одного два три'),
  uk: isOneOf('один одного два три'),
};
/** What a portion is served with. */
const isServed = isOneOf('on with auf mit und zum sur avec et me dhe sa na uz i с со на и з із та');
/** Behind a comma a relative pronoun tells a country apart. */
const isRelative = isOneOf('das dem dessen that which where qui que dont ou qe koji koja koje которыи которое якии яка яке');

/** `lang` is the page's primary language. */
export function isPortion(text: string, start: number, end: number, lang: string): boolean {
  const isOne = ONE[lang];
  if (!isOne) return false;
  const before = neighbourBefore(text, start);
  if (before?.gap !== ' ' || !isOne(before.folded)) return false;
  const after = neighbourAfter(text, end);
  if (!after) return true;
  return after.gap === ' ' ? isServed(after.folded) : /^[.,!?]/.test(after.gap) && !isRelative(after.folded);
}
