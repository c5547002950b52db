/**
 * Where components get their words. They never call the browser: whoever mounts them hands in the text function
 * (in the extension `browser.i18n.getMessage`) and the browser's language.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that come in plural forms, `<key>_one`, `<key>_other` and what else the language needs. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The message of a key with `$1`, `$2` … filled in; an empty text where the language has no such message. */
export type TextFunction = (key: MessageKey, substitutions?: string[]) => string;

export interface Texts {
  text: TextFunction;
  /** The plural form for a count, with the count as the first substitution and `others` after it. */
  plural: (key: PluralKey, count: number, others?: string[]) => string;
  /** The language that dates, numbers and names of languages are written in. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/**
 * Texts from a text function. `browserLanguage` is a BCP 47 tag; it only chooses the regional form (16 December or
 * December 16) of the language that the messages are in, so that no German date stands in an English sentence.
 */
export function makeTexts(text: TextFunction, browserLanguage: string): Texts {
  const own = text('interface_language') || 'en';
  const language = primaryOf(browserLanguage) === primaryOf(own) ? browserLanguage : own;
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const plural = (key: PluralKey, count: number, others: string[] = []) => {
    const substitutions = [numbers.format(count), ...others];
    // A language has forms (few, many …) that English lacks, so the key can't be checked against the English file.
    const form = `${key}_${rules.select(count)}` as MessageKey;
    return text(form, substitutions) || text(`${key}_other`, substitutions);
  };
  return { text, plural, language, direction: text('interface_direction') === 'rtl' ? 'rtl' : 'ltr' };
}

function primaryOf(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}

const TextContext = createContext<Texts | null>(null);

/** The last ones that were made: each card has a provider of its own, and all have the same texts. */
let last: { text: TextFunction; language: string; texts: Texts } | null = null;

function textsOf(text: TextFunction, language: string): Texts {
  if (last?.text !== text || last.language !== language) last = { text, language, texts: makeTexts(text, language) };
  return last.texts;
}

/** Gives texts to all components below it. */
export function TextProvider(props: { text: TextFunction; language: string; children: ComponentChildren }) {
  const texts = textsOf(props.text, props.language);
  return <TextContext.Provider value={texts}>{props.children}</TextContext.Provider>;
}

export function useText(): Texts {
  const texts = useContext(TextContext);
  if (!texts) throw new Error('Components that show text must stand below a TextProvider.');
  return texts;
}
