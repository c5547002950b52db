/**
 * A country as a mother (`Mëmë Shqipëri`, `Majka Srbija`, `Mother Russia`): a figure, a monument, a song, but
 * nobody who acts. Written with a capital, or first in quotation marks; a mother in small letters has a child's name.
 */
import { neighbourBefore } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import type { LongerNameReader } from '../name-place.ts';

const isMother = isOneOf(
  'mother mutter mutterchen mere meme memes memen nene nena nenes nenen majka majke majku majci majko mati мајка мајке мајку мајци мати матушка матушке матушки матушку мать матір неня',
);

export const isMotherland: LongerNameReader = ({ text, start, kinds, sentence }) => {
  if (!kinds.includes('place') || sentence.capitals) return false;
  const before = neighbourBefore(text, start);
  return before?.capital === true && /^[ -]$/.test(before.gap) && isMother(before.folded);
};
