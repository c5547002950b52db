/** Streets, schools, hotels, clubs, embassies, canyons: what bears another's name, told by the one word before it, capital or not. */
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import type { NamePlace } from '../name-place.ts';
import { mayOwn, soundOfEnd } from './endings.ts';
import { soundOf } from './letters.ts';
import type { Phrase, Sounded } from './phrase.ts';
import {
  isBrand,
  isBrandEnd,
  isCarrier,
  isClub,
  isCountry,
  isEnsemble,
  isEponym,
  isFirm,
  isFrom,
  isHamlet,
  isLandform,
  isNamedFor,
  isNamesake,
  isOfTown,
  isOrgan,
  isPlainEponym,
  isRiver,
  isSeat,
  isVenue,
} from './things.ts';

export function isInVenue(place: NamePlace, { small, capital, earlier }: Phrase): boolean {
  if (endsBrand(place)) return true;
  const before = small.at(-1) ?? capital;
  if (!before) return false;
  if (before.allCapitals && isOrgan(before.sound)) return !place.kinds.includes('person') && mayOwn(place);
  if (place.isKnown(before)) return false;
  if (before.allCapitals && isClub(before.sound)) return true;
  if (isEnsemble(before.sound) && place.kinds.includes('organisation')) return true;
  if (before.capital && earlier && isNamesake(before.sound)) return place.kinds.includes('place');
  return place.kinds.includes('person')
    ? bearsPerson(place, before, small.at(-2) ?? capital)
    : bearsPlace(place, before, small.length === 1) || isParish(place, before, small.at(-2) ?? capital);
}

/** `Beograd Arena`, `Косово Тревел`: the name unchanged, and what it names behind it. */
function endsBrand(place: NamePlace): boolean {
  let at = place.end;
  for (let i = 0; i < LONGEST_BRAND; i++) {
    const after = neighbourAfter(place.text, at);
    if (after?.gap !== ' ' || !after.capital || place.isKnown(after)) return false;
    if (isBrandEnd(soundOf(after.folded))) return true;
    at = after.end;
  }
  return false;
}
/** Words behind ours in such names (`Priština Film Fest`). */
const LONGEST_BRAND = 3;

/** `ulica Ibrahima Rugove`, `škola Ibrahim Rugova`, `kanjon Rugove`, `бульвар имени Ибрагима Руговы` (not `от имени`). */
function bearsPerson(place: NamePlace, { sound }: Sounded, earlier: Sounded | null): boolean {
  if (isLandform(sound) || (isFirm(sound) && !mayOwn(place))) return true;
  if (isNamedFor(sound)) return earlier !== null && !isFrom(earlier.sound);
  const full = /\s/.test(place.text.slice(place.start, place.end));
  return isEponym(sound) && (mayOwn(place) || (full && isPlainEponym(sound)));
}

/** Behind the name of a bank or the like, small (`Rajfajzen banka Srbija`). */
const BANK = /^(?:bank|osigurani|fondacii|zaklad|udrug|udruzeni|radio)/;

/** `mesna zajednica Kosovo`, the smallest unit of a town */
function isParish(place: NamePlace, { sound }: Sounded, kind: Sounded | null): boolean {
  return /^zaiednic/.test(sound) && /^m(?:ie|e)sn/.test(kind?.sound ?? '') && !mayOwn(place);
}

/** `UNICEF Srbija`, `kompanija DHL Srbija`; not `Prema BBC Srbija …`. */
function isBranch({ text, end, sentence }: NamePlace, start: number): boolean {
  if (sentence.capitals || end - start < SHORTEST_BRANCH) return false;
  const before = neighbourBefore(text, start);
  if (before?.gap !== ' ' || before.start < sentence.start) return true;
  return before.folded.length > LONGEST_PREPOSITION && !/^(?:prema|према|protiv|против|preko|преко)$/.test(before.folded);
}
/** Units. */
const SHORTEST_BRANCH = 8;
const LONGEST_PREPOSITION = 3;

/** Letters for a crossing of a border (`КПП Яринье`, `AP Jarinje`, `GP Merdare`). */
const CROSSING = /^(?:kpp|ap|gp)$/;

/** `ambasada SAD`, `sarajevska Bosna`, `hotel Beograd`, `Ер Србија`, `u reci Raški`. */
function bearsPlace(place: NamePlace, { sound, capital, allCapitals, start }: Sounded, isSecond: boolean): boolean {
  const owner = mayOwn(place);
  if (owner && isSeat(sound)) return true;
  if (isOfTown(sound)) return true;
  if (capital && isCarrier(sound)) return true;
  if (isHamlet(sound)) return !owner && isCountry(soundOfEnd(place));
  if (isRiver(sound)) return sound.slice(-1) === soundOfEnd(place).slice(-1);
  if (owner) return false;
  if (isVenue(sound) || (capital && isBrand(sound)) || (isSecond && BANK.test(sound))) return true;
  return allCapitals && !CROSSING.test(sound) && isBranch(place, start);
}
