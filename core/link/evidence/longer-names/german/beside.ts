/**
 * German names in which a place stands as it is, told by their shape: a brand before it (`ProCredit Kosovo`), an adjective
 * with a capital (`Einiges Russland`), a house and what it is for (`Klub der Auslandspresse Belgrad`), or a noun behind it
 * that German would couple with a hyphen if it meant the place (`Kosovo Philharmonie`, `Prishtina Mall`); and those who help
 * it (`Verein Hilfe für Kosovo`).
 */
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { isOnOneLine } from '../lines.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import {
  isBrand,
  isDevotedTo,
  isEnglishNoun,
  isEnsemble,
  isFoundedFor,
  isInn,
  isNamedAtLength,
  standsBeforePlace,
} from './heads.ts';

/** Words of a name between its head and `für`. */
const LONGEST_NAME = 2;
/** Words of an inn's sign. */
const LONGEST_SIGN = 4;

export const isBesideGermanName: LongerNameReader = (place) => place.kinds.includes('place') && (isInName(place) || isFor(place));

/** `ProCredit Kosovo`, `Kosovo Philharmonie`, `Prishtina Mall`, `Partei Einiges Russland`, `Klub der Auslandspresse Belgrad`. */
function isInName(place: NamePlace): boolean {
  const { text, start, end, sentence, isKnown } = place;
  if (/[a-zäöü]s$/.test(text.slice(start, end)) || sentence.capitals) return false;
  const after = neighbourAfter(text, end);
  if (
    after?.gap === ' ' &&
    after.capital &&
    after.start < sentence.end &&
    isOnOneLine(text, end, after.start) &&
    !isKnown(after)
  ) {
    if (isEnglishNoun(after.folded) || standsBeforePlace(after.folded) || isEnsemble(after.folded)) return true;
    const head = neighbourBefore(text, start);
    if (
      head?.gap === ' ' &&
      head.capital &&
      head.start >= sentence.start &&
      isNamedAtLength(head.folded) &&
      !isOffice(after.folded)
    )
      return true;
  }
  return isBehind(place) || isInnsSign(place);
}

/** Behind a brand, an adjective with a capital, or a house and what it is for. */
function isBehind({ text, start, sentence, isKnown }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  if (before?.gap !== ' ' || !before.capital || before.start < sentence.start || isKnown(before)) return false;
  if (isBrand(text.slice(before.start, before.end))) return true;
  const joint = neighbourBefore(text, before.start);
  if (joint?.gap !== ' ' || joint.start < sentence.start) return false;
  // German writes adjectives small; genitives end so too (`des Landes Serbien`).
  if (/(?:ig|ech|eu|ung|ark|rei|isch)es$/.test(before.folded))
    return !/^(?:des|eines|dieses|jenes|ihres|seines|unseres)$/.test(joint.folded);
  const head = /^(?:der|des|fur)$/.test(joint.folded) ? neighbourBefore(text, joint.start) : null;
  return (
    head?.gap === ' ' && head.capital && head.start >= sentence.start && !isOffice(before.folded) && isDevotedTo(head.folded)
  );
}

/** `Gasthaus zum Prinz von Serbien`, `Gaststätte Zur Ukraine` */
function isInnsSign({ text, start, sentence }: NamePlace): boolean {
  let word = neighbourBefore(text, start);
  for (let i = 0; i < LONGEST_SIGN; i++) {
    if (word?.gap !== ' ' || word.start < sentence.start) return false;
    const head = neighbourBefore(text, word.start);
    if (/^zu[mr]$/.test(word.folded)) return head !== null && /^ "?$/.test(head.gap) && head.capital && isInn(head.folded);
    if (!word.capital && !/^(?:von|der|des|am)$/.test(word.folded)) return false;
    word = head;
  }
  return false;
}

/** `Verein Hilfe für Kosovo`, `Stiftung für Serbien`; but `eine Initiative für Kosovo`. */
function isFor({ text, start, sentence, isKnown }: NamePlace): boolean {
  const joint = neighbourBefore(text, start);
  if (joint?.folded !== 'fur' || joint.capital) return false;
  let word = neighbourBefore(text, joint.start);
  for (let i = 0; i < LONGEST_NAME; i++) {
    if (word?.gap !== ' ' || !word.capital || word.start < sentence.start || isKnown(word)) return false;
    if (isFoundedFor(word.folded, i > 0)) return true;
    word = neighbourBefore(text, word.start);
  }
  return false;
}
