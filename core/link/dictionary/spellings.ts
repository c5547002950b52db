/** Every way in which a name or term of a pack stands in texts, and in which texts. */
import type { Alias, Term } from '../../pack/schema.ts';
import { primaryLanguage } from '../text/language.ts';
import { keyOf } from '../text/tokens.ts';
import { toLatin } from '../text/transliterate.ts';
import { textOf } from './book.ts';
import type { NamedActor } from './named-actors.ts';
import { INFLECTING } from './parts.ts';

export interface Spelling {
  text: string;
  /** The primary language. */
  lang: string;
  /** Whether only texts in an inflecting language have it; see `parts.ts`. */
  inflected: boolean;
}

/** Each alias in each of its forms. Texts in any language have the name as it is, and its forms where its language inflects little. */
export function namesOf({ aliases }: NamedActor): (Spelling & { strong: boolean; ordinary: boolean })[] {
  return aliases.flatMap((alias) => {
    const lemmas = [alias.text, toLatin(alias.text)];
    const strong = alias.strength === 'strong';
    return spellingsOf(alias).map((each) => ({
      ...each,
      strong,
      ordinary: alias.words?.includes(each.text) ?? false,
      inflected: each.inflected && !lemmas.includes(each.text),
    }));
  });
}

/** A term in each of its forms: nobody writes the title of an office in another language than the text's. */
export function spellingsOf({ text, forms = [], lang: tag }: Pick<Alias | Term, 'text' | 'forms' | 'lang'>): Spelling[] {
  const lang = primaryLanguage(tag);
  return [text, ...forms].map((text) => ({ text, lang, inflected: INFLECTING.has(lang) }));
}

/** First and middle names, from the names of which the end is an alias of its own (`Albin` of `Albin Kurti`, for there is `Kurti`). */
export function givenNames(actor: NamedActor): Map<string, { inflected: boolean }> {
  const given = new Map<string, { inflected: boolean }>();
  if (actor.kind !== 'person') return given;
  const names = namesOf(actor).map((name) => ({ ...name, key: keyOf(name.text) }));
  const known = new Set(names.map(({ key }) => key && textOf(key)));
  for (const { text, key, inflected } of names) {
    const words = key?.words ?? [];
    const surname = words.findIndex((word, i) => i > 0 && known.has(textOf(keyOf(text.slice(word.start)))));
    for (const { start, end } of surname > 0 ? words.slice(0, surname) : []) {
      const name = text.slice(start, end);
      if (end - start > 1) given.set(name, { inflected: inflected && given.get(name)?.inflected !== false });
    }
  }
  return given;
}
