/** Whether a statement names an actor, as the linker would read it. */
import { caseRuleOf, fitsCase } from '../../link/dictionary/case-rule.ts';
import { foldedWord, keyOf } from '../../link/text/tokens.ts';
import type { Actor } from '../schema.ts';

/**
 * Tells of an English text whether it names one of the actors, which are looked for by their English names and aliases.
 * Letters and capitals are compared as on a page: "US" is not in "told us", and "Vučić" is in "Vucic".
 */
export function nameFinder(actors: readonly Actor[]): (text: string) => boolean {
  const names = actors.flatMap(namesInEnglish).flatMap(toName);
  return (text) => {
    const words = keyOf(text)?.words ?? [];
    const folded = words.map((word) => foldedWord(text, word));
    return names.some((name) =>
      words.some(({ start }, at) => hasWords(name, folded, at) && fitsCase(text, start, text.length, name.rule, 0)),
    );
  };
}

/** A name's words, folded, and how they must be written. */
interface Name {
  words: string[];
  rule: Uint8Array;
}

function namesInEnglish({ name, aliases }: Actor): string[] {
  return [name.en, ...aliases.filter(({ lang }) => lang === 'en').map(({ text }) => text)];
}

function toName(text: string): Name[] {
  const key = keyOf(text);
  return key ? [{ words: key.words.map((word) => foldedWord(text, word)), rule: Uint8Array.from(caseRuleOf(text, key)) }] : [];
}

function hasWords({ words }: Name, text: readonly string[], at: number): boolean {
  return words.every((word, i) => text[at + i] === word);
}
