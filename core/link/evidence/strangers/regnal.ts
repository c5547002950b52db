/** Rulers who bear the name of a newsmaker, by the number behind it. */
import type { Candidate } from '../names/candidates.ts';
import { isAmongNeighbours, neighbourAfter } from '../neighbours.ts';
import { beginsWithOneOf } from '../words/list.ts';

/**
 * A ruler by his number (`Osmani II`, `Раме IX`). Governments are counted so too (`the Kurti II government`, `Vlada Vučić III`), in
 * Albanian without a word for them.
 */
export function isRegnal(name: Candidate, text: string, lang: string): boolean {
  const number = neighbourAfter(text, name.end);
  if (number?.gap !== ' ' || lang === 'sq' || !NUMERAL.test(text.slice(number.start, number.end))) return false;
  return !isAmongNeighbours({ ...name, end: number.end }, text, LONGEST_WAY, isOfGovernment);
}
/** A lone `I` is English, too, and `V` a victory. */
const NUMERAL = /^(?:II|III|IV|VI{1,3}|IX|XI{0,3}|XI?V|XVI{0,3})$/;
const isOfGovernment = beginsWithOneOf(
  `govern cabinet minist coalition regierung kabinett koalition gouvern qeveri kabinet vlad koalici koalicij premijer
  правительств кабинет министр коалици премьер уряд міністр коаліці премєр`,
);
/** Words on either side in which a government is named. */
const LONGEST_WAY = 5;
