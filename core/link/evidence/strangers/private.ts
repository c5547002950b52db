/**
 * Whether a full name, which tells the actor where nothing speaks against it, is introduced as a private person's: by a
 * trade, kin or residence before it, by what stands behind it (`behind.ts`), as a man called so, or by the years of a life
 * that is not the actor's.
 */
import type { Candidate } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isLocalOffice } from '../words/callings/local-offices.ts';
import { isOffice } from '../words/callings/offices.ts';
import { isResident } from '../words/callings/residents.ts';
import { isTrade } from '../words/callings/walks-of-life.ts';
import { isRelative } from '../words/kin.ts';
import { isOneOf } from '../words/list.ts';
import type { Bearer } from './bearers.ts';
import { isPrivateAfter } from './behind.ts';
import { isExplained, isTradeOf, isTradeWithGenitive } from './callings.ts';
import { lifeBehind } from './life.ts';
import { isOfGeneration } from './namesakes.ts';
import type { Surroundings } from './surroundings.ts';

const PRIVATE: Bearer = { who: 'private' };
const STRANGER: Bearer = { who: 'stranger', how: 'named' };
/** Nobody holds an office at a younger age. */
const FULL_AGE = 18;

/** Of another bearer, before a full name; `named` may be said of the actor too (`ein Polizist namens`). */
const isAnother = isOneOf(
  'another certain anderer andere anderen gewisser gewissen autre certain certaine tjeter tjetri tjetrin njefare',
  `drugi druga drugog drugom izvesni izvesna izvesnog izvjesni izvjesnog другои другая другого некии некая некого іншии інша
  іншого якиись`,
);
const isCalled = isOneOf('named called namens nomme nommee prenomme appele emrin emer imenu imeni имени імя');
/** Those who are called so and are nothing else. */
const isAnybody = isOneOf(
  'man woman boy girl resident teenager mann frau junge madchen bursche homme femme garcon fille habitant',
  'burre burri grua gruaja djale djali vajze vajza muskarac muskarca zena zene covek coveka mladic mladica decak',
  'мужчина мужчину мужчины женщина парень человек человека чоловік чоловіка жінка хлопець мешканець',
);
const isBetween = isOneOf('me po по на з');
const isNot = isOneOf('not nicht pas jo ne nije не');
/** Words from "not" to the office that is denied (`nicht der Ministerpräsident`, `not that prime minister`). */
const LONGEST_DENIAL = 3;

/** A private person may turn out to be the actor by what the sentence says besides; a stranger may not. Null: nothing is said. */
export function readFullName(name: Candidate, actor: number, around: Surroundings): Bearer | null {
  const { text } = around.scan;
  if (isOfGeneration(text, name.end) || isNotTheOfficer(name, text) || isOfAnotherLife(name, around)) return STRANGER;
  const before = neighbourBefore(text, name.start);
  const isInside = before !== null && before.start >= name.sentence.start;
  if (isInside && isToldFrom(before, name, text)) return null;
  if (isInside && before.gap === ' ' && (isAnother(before.folded) || isAnybodyCalled(before, name, around))) return STRANGER;
  // `Ish-presidenti Hashim Thaçi, 55 vjeç, nga Buroja`
  if (isInside && before.gap === ' ' && isOffice(before.folded) && !isLocalOffice(before.folded)) return null;
  return (isInside && isToldBefore(before, name, actor, around)) || isPrivateAfter(name, around) ? PRIVATE : null;
}

function isToldBefore(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  if (before.gap !== ' ') return isExplained(name, before, around);
  if (isTradeOf(before, name, actor, around) || isRelative(before.folded)) return true;
  return isTradeWithGenitive(before, name, actor, around) || isOfPlace(before, name, around);
}

/** `Житель Твери Эди Рама`, `banori i Kuçit Edi Rama`: who lives at a place, right before the name. */
function isOfPlace(place: Neighbour, name: Candidate, { scan: { text } }: Surroundings): boolean {
  if (!place.capital) return false;
  let word = neighbourBefore(text, place.start);
  if (word?.gap === ' ' && word.end - word.start <= 2) word = neighbourBefore(text, word.start);
  return word?.gap === ' ' && word.start >= name.sentence.start && isResident(word.folded);
}

/** `a man named Edi Rama`, `muškarac po imenu Dejan Pantić`, `сусід на ім'я Еді Рама`. */
function isAnybodyCalled(called: Neighbour, name: Candidate, { scan: { text }, lang }: Surroundings): boolean {
  // `ім'я` are two words.
  const head = called.folded === 'я' ? neighbourBefore(text, called.start) : called;
  if (!head || !(isCalled(head.folded) || head.folded === 'ім')) return false;
  let who = neighbourBefore(text, head.start);
  if (who && isBetween(who.folded)) who = neighbourBefore(text, who.start);
  return who !== null && who.start >= name.sentence.start && (isAnybody(who.folded) || isTrade(who.folded, lang));
}

/** `Rien à voir avec Miloš Vučević`, `not related to Edi Rama`: from whom a namesake is told is the one whom all know. */
function isToldFrom(joint: Neighbour, { sentence }: Candidate, text: string): boolean {
  if (joint.gap !== ' ' || !isTie(joint.folded)) return false;
  const tie = neighbourBefore(text, joint.start);
  return tie?.gap === ' ' && tie.start >= sentence.start && isRelation(tie.folded);
}
const isTie = isOneOf('avec to mit sa s me с з із зі');
const isRelation = isOneOf(
  `voir parente apparente related relation connected connection verwandt verwechseln gemein tun veze vezu srodstvu zajednickog zajednicko
  beje lidhje perbashket farefisni общего родстве связан перепутать спільного родинних плутати`,
);

/** `Albin Kurti, not the prime minister,`, `Albin Kurti (nicht der Politiker)`. */
function isNotTheOfficer(name: Candidate, text: string): boolean {
  let word = neighbourAfter(text, name.end);
  if (!word || !/^,? \(?$/.test(word.gap) || word.gap === ' ' || !isNot(word.folded)) return false;
  for (let i = 0; i < LONGEST_DENIAL; i++) {
    word = neighbourAfter(text, word.end);
    if (word?.gap !== ' ') return false;
    if (isOffice(word.folded)) return true;
  }
  return false;
}

/** `Aleksandar Vučić (1931–2019)`: the actor held office after that death, or as a child. */
function isOfAnotherLife(name: Candidate, { scan: { text }, years }: Surroundings): boolean {
  const life = lifeBehind(text, name.end);
  if (life === null || years === null) return false;
  return years.to > life.to || years.from < life.from + FULL_AGE;
}
