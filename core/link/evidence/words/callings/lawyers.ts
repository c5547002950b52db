/**
 * Those who plead for others, as they are called before a surname: public people too, so that the words say nothing of a
 * sentence; but no newsmaker goes by them.
 */
import { beginsWithOneOf } from '../list.ts';

const begins = beginsWithOneOf(
  'rechtsanw advokat avokat адвокат solicitor barrister attorney notar нотар maitre advocat avocat tuzil прокурор',
);

export const isLawyer = (word: string, lang: string): boolean => begins(word) || (lang === 'fr' && word === 'me');
