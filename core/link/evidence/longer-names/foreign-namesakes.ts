/**
 * Parties and media of other countries under the same letters, told by the nationality or the town before them (`švajcarski
 * RTS`, `kanali zviceran RTS`, `slovačka SNS`). Troops and missions have contingents of all nations (`turski Kfor`), and are not meant.
 */
import { type Neighbour, neighbourBefore } from '../neighbours.ts';
import { beginsWithOneOf, isOneOf } from '../words/list.ts';
import type { NamePlace } from './name-place.ts';

/** Nations that have no part in the matters of our parties and media; in Serbian and Croatian, in Albanian. */
const isForeign = beginsWithOneOf(
  `svajcarsk svicarsk zenevsk slovack slovenack slovensk madjarsk francusk spansk spanjolsk italijansk talijansk portugalsk
  irsk skotsk holandsk nizozemsk dansk svedsk norvesk finsk poljsk cesk austrijsk njemack nemack turske turski turska irack
  iransk izraelsk indijsk kinesk japansk korejsk brazilsk argentinsk cileansk kanadsk australijsk egipatsk tunisk tunisansk
  nigerijsk keniisk kenijsk juznoafric gruzijsk jermensk grck bugarsk litvansk estonsk`,
  `zviceran gjermane gjermana francez spanjoll italian portugez irlandez skocez belg holandez danez suedez norvegjez finlandez
  polak cek sllovak slloven hungarez austriak turk turq kurd irakian iranian izraelit indian kinez japonez korean brazilian
  argjentinas kanadez australian egjiptian tunizian marokan nigerian kenian gjeorgjian armen grek bullgar rumun lituanez
  leton estonez`,
);
/** Those of a few letters are beginnings of other words (`turneu`). */
const isOther = isOneOf('turne turneu turneun turneut grekom ceku cekun');
/** Missions and armies, in which nations take part. */
const MISSION = /^(?:k-?for|eulex|unmik|nato|osce|osbe|oebs|oess|okb|un|be|eu|кфор|еулекс|унмик|нато|оебс|ун|еу)(?:-\p{Ll}+)?$/iu;

export function isForeignNamesake({ text, start, end, kinds, sentence, isKnown }: NamePlace): boolean {
  const name = text.slice(start, end);
  if (!kinds.includes('organisation') || !/^\p{Lu}{2,5}(?:-\p{Ll}+)?$/u.test(name) || MISSION.test(name)) return false;
  const before: Neighbour | null = neighbourBefore(text, start);
  if (before?.gap !== ' ' || before.start < sentence.start || isKnown(before)) return false;
  return isForeign(before.folded) && !isOther(before.folded);
}
