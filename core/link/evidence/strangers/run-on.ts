/** Surnames that are part of a longer name: they go on behind, or another is joined to them. */
import type { BlockScan } from '../../scan.ts';
import { type Candidate, isKnown, type PageNames } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter } from '../neighbours.ts';
import { isOffice } from '../words/callings/offices.ts';

/** A capital word after the surname makes a longer name (`Kurti Foundation`, `Escobar Ruiz`), but not in German or in headlines. */
export function runsOn(name: Candidate, scan: BlockScan, names: PageNames, lang: string): boolean {
  const after = neighbourAfter(scan.text, name.end);
  // `Sorensen & Sons`
  if (after?.capital && after.gap === ' & ') return true;
  if (!after?.capital || (after.gap !== ' ' && after.gap !== '-')) return false;
  if (after.start >= name.sentence.end || isKnown(after, name, names)) return false;
  if (after.gap === '-') return !after.allCapitals && lang !== 'de';
  if (lang === 'de' || name.sentence.capitals || name.sentence.titleCase || after.allCapitals) return false;
  return !isOffice(after.folded);
}

/** `Haxhi-Rama` is another name; `Kurti-Vučić` are two that we know. */
export function doubleName(before: Neighbour, name: Candidate, names: PageNames): boolean {
  return before.capital && !before.allCapitals && !isKnown(before, name, names) && !isOffice(before.folded);
}
