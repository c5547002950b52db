/**
 * Names of estates, noble houses and towns in Romance languages and Dutch, joined by small words that the page's language
 * does not have (`Quinta do Noval`, `Montenegro di Bisaccia`, `Rama van Dijk`).
 */

import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isLocative } from '../../words/beside.ts';
import { isOneOf } from '../../words/list.ts';
import type { LongerNameReader } from '../name-place.ts';

/** By the page's language; Slavic and Albanian have most of these words themselves. */
const JOINTS: Readonly<Record<string, (word: string) => boolean>> = {
  en: isOneOf('do da dos das di del della van von de'),
  de: isOneOf('do dos di del della van de'),
  fr: isOneOf('do da dos das di del della van von'),
};

export const hasForeignJoint: LongerNameReader = ({ text, start, end, sentence, lang }) => {
  const isJoint = JOINTS[lang];
  if (!isJoint) return false;
  const joint = neighbourAfter(text, end);
  if (joint?.gap !== ' ' || joint.capital || joint.start >= sentence.end || !isJoint(joint.folded)) return false;
  const own = neighbourAfter(text, joint.end);
  if (own?.gap !== ' ' || !own.capital) return false;
  const before = neighbourBefore(text, start);
  // `In Kosovo de Gaulle is remembered.`
  return !(before?.capital && isLocative(before.folded));
};
