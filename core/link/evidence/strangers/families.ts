/** Families that bear a surname: by a word of kinship on either side, by the plural that German gives to surnames (`bei den Kurtis`). */
import type { Candidate } from '../names/candidates.ts';
import { neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isKinBefore, isKinBehind } from '../words/kin.ts';

const APOSTROPHE = /^['’ʼ`]$/;
/** `сім'я`, whose apostrophe parts it in two words; folded. */
const UKRAINIAN_FAMILY = ['я', 'і', 'ю', 'єю'];

/** `isNameOf` tells whether a text is a name of the actor. */
export function isFamily(name: Candidate, text: string, lang: string, isOwn: (text: string) => boolean): boolean {
  const after = neighbourAfter(text, name.end);
  if (after && after.start < name.sentence.end && isKinBehind(after.folded, after.gap)) return true;
  const before = neighbourBefore(text, name.start);
  if (before?.gap !== ' ' || before.start < name.sentence.start) return false;
  if (isKinBefore(before.folded, lang)) return true;
  if (lang === 'uk' && UKRAINIAN_FAMILY.includes(before.folded)) {
    const stem = neighbourBefore(text, before.start);
    return stem !== null && stem.folded === 'сім' && APOSTROPHE.test(stem.gap);
  }
  const isPlural = lang === 'de' && (before.folded === 'die' || before.folded === 'den') && name.text.endsWith('s');
  return isPlural && !(after?.gap === ' ' && after.capital) && isOwn(name.text.slice(0, -1));
}
