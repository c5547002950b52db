/**
 * The words of a text as numbers, for comparing: folded as the linker folds names, and Serbian Cyrillic read as Latin, so
 * that one text in two scripts is one text. Letters that Serbian doesn't have stay as they are.
 */
import { expandFold, FIRST_LETTER, foldAt, INVISIBLE, isSeveral, MARK, widthAt } from '../../link/text/fold.ts';
import { toLatin } from '../../link/text/transliterate.ts';
import { FIRST_STATE, finished, mixed } from './hash.ts';

/** The hash of each word of each text, in order; a text's words begin at its place in `starts`. */
export interface Words {
  hashes: Uint32Array;
  starts: number[];
}

export function wordsOf(texts: readonly string[]): Words {
  const hashes: number[] = [];
  const starts = texts.map((text) => {
    const start = hashes.length;
    addWords(text, hashes);
    return start;
  });
  return { hashes: Uint32Array.from(hashes), starts };
}

function addWords(text: string, hashes: number[]): void {
  let state = FIRST_STATE;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const fold = foldAt(text, at);
    if (fold === MARK || fold === INVISIBLE) continue;
    if (fold >= FIRST_LETTER && fold < FIRST_CYRILLIC) state = mixed(state, fold);
    else if (fold >= FIRST_CYRILLIC) for (const code of latinCodes(fold)) state = mixed(state, code);
    else if (state !== FIRST_STATE) {
      hashes.push(finished(state));
      state = FIRST_STATE;
    }
  }
  if (state !== FIRST_STATE) hashes.push(finished(state));
}

const FIRST_CYRILLIC = 0x400;

/** Learnt when a letter is first seen. */
const latin = new Map<number, readonly number[]>();

function latinCodes(fold: number): readonly number[] {
  const known = latin.get(fold);
  if (known) return known;
  const codes = codesOf(fold);
  latin.set(fold, codes);
  return codes;
}

function codesOf(fold: number): number[] {
  const letters = isSeveral(fold) ? expandFold(fold) : String.fromCharCode(fold);
  const romanised = toLatin(letters) ?? letters;
  return [...romanised].flatMap((letter) => {
    const code = foldAt(letter, 0);
    if (isSeveral(code)) return [...expandFold(code)].map((each) => each.charCodeAt(0));
    return code >= FIRST_LETTER ? [code] : [];
  });
}
