/** Animals that are called like a place (`the mare Montenegro`, `Das Pferd Albanien`, `Kali Shqipëria`), by the kind right before the name. */
import { neighbourBefore } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import type { LongerNameReader } from '../name-place.ts';

/** In the singular; a place has many, and they stand behind it or with its article. Slavic ones have a reader of their own. */
const isBeast = isOneOf(
  'horse mare stallion gelding colt filly foal pony dog puppy hound cat kitten bull cow goat donkey camel elephant parrot lion lioness tiger bear',
  'pferd stute hengst wallach fohlen hund hundin welpe kater katze kuh bulle stier ziege esel kamel elefant papagei lowe lowin tiger bar',
  'cheval jument etalon poulain pouliche chien chienne chat chatte vache taureau chevre ane chameau perroquet lion lionne tigre ours',
  'kali kalin pela pelen qeni qenin qenit kaut macja macen maces lopa lopen demi demin dhia dhine gomari gomarin papagalli papagallin luani luanin',
);
/** Of those of speech (`dark horse Kosovo`, `underdog`). */
const isFigure = isOneOf('dark trojan paper');

export const isBeastsName: LongerNameReader = ({ text, start, kinds, sentence }) => {
  const beast = neighbourBefore(text, start);
  if (beast?.gap !== ' ' || beast.start < sentence.start || !kinds.includes('place') || !isBeast(beast.folded)) return false;
  return !sentence.capitals && !sentence.titleCase && !isFigure(neighbourBefore(text, beast.start)?.folded ?? '');
};
