/**
 * The states of the United States and the provinces of Canada, where towns are called after the countries and capitals of
 * the settlers. Not among them: Georgia, Washington and New York, which stand beside countries in their own right.
 */
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';

/** Beginnings of the names, in Latin letters as English, German, French, Serbian and Albanian write them. */
const beginsLatin = beginsWithOneOf(
  `alabam alaska aljask arizon arkansas california kaliforni californie colorado kolorado connecticut delaware florid hawaii havaj
  idaho illinois ilinois indiana indijan iowa ajov kansas kentucky kentaki louisian luizijan maine maryland massachusetts michigan micigen
  minnesot mississippi missouri misuri montan nebrask nevad oklahom ohio ohajo oregon pennsylv pensilv tennessee tenesi texas teksas
  utah vermont virgini virdzini wisconsin viskonsin wyoming vajoming ontario manitob saskatchewan alberta`,
);

/** And in Cyrillic letters. */
const beginsCyrillic = beginsWithOneOf(
  `алабам аляск аризон арканзас калифорни колорадо коннектикут делавэр делавер флорид аидахо иллинои индиана индиане индиану аиов канзас кентукки
  луизиан мэриленд меріленд массачусетс мичиган мичіган миннесот міннесот миссисипи міссісіпі миссури міссурі монтан
  небраск невад оклахом огаио орегон пенсильван теннесси теннессі техас вермонт виргини вірджин вирджини висконсин вісконсін
  ваиоминг ваіомінг онтарио онтаріо манитоб`,
);

/** Short ones, whole. */
const isShort = isOneOf('мэн мэне мен мені юта юте юту juta juti jutu');

/** Of states with two words, the first; beside a name only before the second. */
const isFirstOfTwo = isOneOf('north south new west northern southern rhode british nova');
const isSecondOfTwo = isOneOf('carolina dakota jersey mexico hampshire virginia island columbia scotia brunswick');

/** Abbreviations that newspapers set after a comma (`Belgrade, Mont.`). */
const isAbbreviation = isOneOf(
  'ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nebr nev okla ore pa tenn tex va vt wis wyo ont',
);
/** Without those that stand for Albania and Kosovo too. */
const isPostal = isOneOf(
  'ak az ar ca co ct de fl hi id il in ia ky la me md ma mi mn ms mo mt ne nv nh nj nm nc nd oh ok or pa ri sc sd tn tx ut vt va wv wi wy',
);

/** Whether a word with a capital, and the one behind it, name a state. */
export function isState(word: string, next: string): boolean {
  return (isFirstOfTwo(word) && isSecondOfTwo(next)) || isShort(word) || beginsLatin(word) || beginsCyrillic(word);
}

/** Whether a word behind a comma is a state's abbreviation: with a full stop (`Mont.`), or two capitals (`MT`). */
export function isStateAbbreviation(word: string, stop: boolean, allCapitals: boolean): boolean {
  return allCapitals ? word.length === 2 && isPostal(word) : stop && isAbbreviation(word);
}
