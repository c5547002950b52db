/**
 * Serbian adjectives: the endings of the definite declension, which names of bodies, places and offices have
 * (Stevanović, Savremeni srpskohrvatski jezik I; Stanojčić, Popović, Gramatika srpskoga jezika). The longer endings
 * -oga, -ome stand in the word alone, names are seldom written with them.
 */
import { type Cases, decline, lifeless, row } from './serbian-cases.ts';

export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural';

//                           genitive dative accusative vocative instrumental
const MASCULINE = row('og', 'om', 'og', '=', 'im');
const MASCULINE_SOFT = row('eg', 'em', 'eg', '=', 'im');
const FEMININE = row('e', 'oj', 'u', '=', 'om');
const NEUTER = row('og', 'om', '=', '=', 'im');
const NEUTER_SOFT = row('eg', 'em', '=', '=', 'im');
const PLURAL = row('ih', 'im', '=', '=', 'im');
const MASCULINE_PLURAL = row('ih', 'im', 'e', '=', 'im');
/** Zubin Potok: a possessive has the endings of a noun too, and stays as it is in many texts. */
const POSSESSIVE = row('og/a/', 'om/u/', 'og/a/', '=', 'im/');

/** An adjective as it stands before a noun: its ending and the noun's gender tell the row. */
export function adjective(word: string, agreement: Agreement, animate: boolean): Cases {
  const asNoun = animate ? (cases: Cases) => cases : lifeless;
  if (!/[aeio]$/.test(word)) return asNoun(decline(word, word, POSSESSIVE));
  const stem = word.slice(0, -1);
  const soft = isSoft(stem);
  if (agreement === 'plural') return decline(word, stem, /i$/.test(word) ? MASCULINE_PLURAL : PLURAL);
  if (agreement === 'feminine') return decline(word, stem, FEMININE);
  if (agreement === 'neuter') return decline(word, stem, soft ? NEUTER_SOFT : NEUTER);
  return asNoun(decline(word, stem, soft ? MASCULINE_SOFT : MASCULINE));
}

/** Gornji, treći, Vučićev: -e- where harder stems have -o-. Both stand after št (opšteg). */
export function isSoft(stem: string): boolean {
  return /(?:[jčćđšž]|št)$/.test(stem);
}

/** All cases, genders and numbers of an adjective in the masculine, definite (srpski) or possessive (Vučićev). */
export function allOfAdjective(text: string): string[] {
  const stem = text.replace(/i$/, '');
  const o = isSoft(stem) ? 'e' : 'o';
  const ends = ['i', `${o}g`, `${o}ga`, `${o}m`, `${o}me`, 'im', 'ima', 'a', 'e', 'oj', 'u', 'om', o, 'ih'];
  return [...new Set(ends.map((end) => stem + end))];
}
