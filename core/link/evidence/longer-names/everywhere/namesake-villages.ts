/**
 * Villages that bear a surname, or a word that is one (`fshati Svecla`, `the village of Rama`, `u selu Vučić kod Rače`). A
 * settlement may end a clause before somebody's name (`U selu Vučić je obećao put`), so that the name must be joined to it:
 * by an article of the language, or by what follows.
 */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import { isSettlement } from '../../words/settlements.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';

/** In French a village may be somebody's own (`le village de Kurti`), a municipality is not. */
const isOf = isOneOf('of de d');
const isOwn = isOneOf('village section');
/** Albanian nouns with their article, behind which a name stands as it is. */
const isDefinite = isOneOf(
  'fshati fshatin fshatit katundi katundin katundit lagjja lagjen lagjes lagja mehalla mehallen mahalla mahallen mahalles',
);
/** Albanian verbs of a person's deed in the third person (`tha`, `deklaroi`). */
const DEED = /^(?:tha|foli|doli|erdhi|shkoi)$|[^t]oi$/;
/** Slavic words that tell where a village lies. */
const isWhere = isOneOf(
  'kod kraj pored blizu nadomak nedaleko под возле около код крај близу біля коло поблизу неподалік недалеко',
);

/** What goes to a place, before where it goes (`автобус до Лаврова`, `autobus za Vučiće`, `the bus to Hill`). */
const isVehicle = isOneOf(
  'bus buses train trains ferry autobus autobusi autobusa autobusu voz vozovi vozom tramvaj minibus trajekt treni trenit autobusit',
  'zug zuge fahre postbus autocar navette trains',
  `автобус автобуса автобусе автобусом автобусы поезд поезда поезде электричка электричку электрички электричкои маршрутка маршрутку маршрутки
  паром катер трамваи троллеибус поізд поізда поізді електричка електричку електрички маршруткою паром автобусі автобуси`,
);
const isTowards = isOneOf('to nach za do до в на ka per drejt pour vers');

function isBound({ text }: NamePlace, before: Neighbour): boolean {
  const vehicle = isTowards(before.folded) ? neighbourBefore(text, before.start) : null;
  return vehicle?.gap === ' ' && isVehicle(vehicle.folded);
}

/** Words back to the settlement of which it is told (`назву її села: програма не вірить, що в Лаврові хтось живе`). */
const LONGEST_TALE = 10;
const isIn = isOneOf('в во у u');
/** Ends of a locative. */
const LOCATIVE = /[еіiuу]$/i;

/** In a surname, in a sentence that has spoken of a village. */
function isInVillage({ text, start, end, sentence }: NamePlace, inside: Neighbour): boolean {
  if (!isIn(inside.folded) || !LOCATIVE.test(text.slice(start, end))) return false;
  let word: Neighbour | null = inside;
  for (let i = 0; word && word.start >= sentence.start && i < LONGEST_TALE; i++) {
    if (isSettlement(word.folded)) return true;
    word = neighbourBefore(text, word.start);
  }
  return false;
}

export const isVillageOfName: LongerNameReader = (place) => {
  const { text, start, end, kinds, sentence, lang } = place;
  if (!kinds.includes('person') || /\s/.test(text.slice(start, end))) return false;
  const before = neighbourBefore(text, start);
  if (before?.gap !== ' ' || before.start < sentence.start || sentence.capitals) return false;
  if (isBound(place, before) || isInVillage(place, before)) return true;
  const after = neighbourAfter(text, end);
  if (lang === 'en' || lang === 'fr') return isOf(before.folded) && isJoined(before, after, text, lang);
  if (lang === 'sq') return isDefinite(before.folded) && !(after?.gap === ' ' && DEED.test(after.folded));
  if (!isSettlement(before.folded)) return false;
  return lang === 'de' ? before.capital : after === null || after.start >= sentence.end || isWhere(after.folded);
};

function isJoined(of: Neighbour, after: Neighbour | null, text: string, lang: string): boolean {
  const kind = neighbourBefore(text, of.start);
  if (kind?.gap !== ' ' || !isSettlement(kind.folded) || (lang === 'fr' && isOwn(kind.folded))) return false;
  return !/^['’]/.test(after?.gap ?? '');
}
