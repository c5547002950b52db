/** Women whose surname is the genitive of a man's, in Russian and Ukrainian (`Лаврова выиграла`, `занял Лавров`). */

import { isEastSlavic } from '../../text/language.ts';
import type { Candidate } from '../names/candidates.ts';
import { neighbourAfter, neighbourBefore } from '../neighbours.ts';
import type { Surroundings } from './surroundings.ts';

/** A verb of which a woman is the subject. */
const FEMININE = /...(?:ла|лась|лася)$/;
const SURNAME = /(?:ов|ев|єв|ин|ін|їн|ын)а$/;

/**
 * A woman who does something at the start of a sentence or clause; elsewhere the verb may be of another subject
 * (`позиция Лаврова удивила`), and the name its object.
 */
export function isWoman(name: Candidate, actor: number, { scan: { text }, lang, isNameOf }: Surroundings): boolean {
  if (!isEastSlavic(lang) || !SURNAME.test(name.text)) return false;
  const before = neighbourBefore(text, name.start);
  const isFirst = !before || before.start < name.sentence.start || before.gap !== ' ';
  const after = neighbourAfter(text, name.end);
  if (!isFirst || after?.gap !== ' ' || !FEMININE.test(after.folded)) return false;
  return isNameOf(name.text.slice(0, -1), actor);
}
