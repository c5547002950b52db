/** Words that say that another bearer of a surname is meant (`another Kurti`, `a man called Hill`, `namesake, Kurti,`). */
import type { Candidate } from '../names/candidates.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../neighbours.ts';
import { isNee } from '../words/ages.ts';
import { isNamesake, isTime } from '../words/beside.ts';
import { isOffice } from '../words/callings/offices.ts';
import { isOneOf } from '../words/list.ts';
import { isOblique } from './cases.ts';
import { isOfSameName } from './no-relation.ts';
import type { Surroundings } from './surroundings.ts';

/** Verbs too: by telephone, to a post. */
const isVerbToo = isOneOf('called named appele nomme');
/** Father and son, behind a surname. */
const isGeneration = isOneOf('junior senior jr jun sen fils pere mladji stariji plaku младши старши молодши');
/** A father or an elder brother or sister, before a surname; the younger one is in office now more often than not. */
const isElder = isOneOf(
  'elder altere alteren alterer aine ainee stariji starija starijeg starijem старији старија старијег старшии старшая старшего старша',
);
/** A surname that is told as one. */
const isSurname = isOneOf(
  'прізвище прізвищем фамилии фамилиеи prezimena prezimenom prezimenu mbiemrin mbiemer nachnamens surnamed',
);
/** German verbs of the present. */
const PRESENT = /[^e]t$/;
const isPreposition = isOneOf('in im nach mit auf an am aus bei beim fur von vom zu zum zur');
const isNoVerb = isOneOf('mit nicht jetzt selbst fast seit statt recht nacht zuletzt');
/** Before a name that is somebody's. */
const isSomebody = isOneOf('man woman boy girl guy person someone somebody anyone is was were are also being lad fellow');
const isAuxiliary = isOneOf('has have had having a ont avait avaient aura ai avoir ayant avez avons');
const isIndefinite = isOneOf('a an one another un une');
/** Words back to the article of who is called so. */
const LONGEST_PHRASE = 3;
/** Behind a name that stands for a person, not before a noun (`a Kurti who`, but `a Kurti ally`). */
const isBehindPerson = isOneOf('who whom that from in of is was has had to and or at with on by');

/** Behind these in the plural a nominative is no subject, but what people call somebody (`svi ga zovu Kurti`). */
const isCalledByMany = isOneOf('zovu zvali prezivam preziva prezivao зовут звали кличут прозвали звуть кличуть прозивають');

/** English verbs of one person, or of the past. */
const VERB = /(?:[^isu]s|ed)$/;

/** `before` is the word before the surname, which ends at `end`; `lang` is the page's primary language. */
export function saysNamesake(before: Neighbour, text: string, end: number, lang: string): boolean {
  if (before.gap === ', ') return isOfSameName(before.folded);
  if (before.gap !== ' ') return false;
  if (lang === 'en' && (before.folded === 'a' || before.folded === 'an')) return isNoAttribute(text, end);
  if (isVerbToo(before.folded)) return isCalledSo(before, text, end);
  if (before.folded === 'that') return neighbourBefore(text, before.start)?.folded === 'not';
  return isNamesake(before.folded) || isElder(before.folded);
}

/** Whether such a word introduces somebody (`на прізвище Петкович`), rather than telling another from the actor. */
export const introducesNamesake = ({ folded }: Neighbour): boolean => isVerbToo(folded) || isSurname(folded);

/** `Мојсиловић, рођ. Бајић`, `Vučić (née Perić)`: a woman whose surname is her husband's. */
export function hasMaidenName(text: string, end: number): boolean {
  const word = neighbourAfter(text, end);
  if (!word || !/^,? \(?$/.test(word.gap) || word.gap === ' ' || !isNee(word.folded)) return false;
  const maiden = neighbourAfter(text, word.end);
  if (!maiden?.capital || !/^\.? $/.test(maiden.gap) || isTime(maiden.folded)) return false;
  // `geborene Berlinerin`
  return !(word.folded.startsWith('geborene') && /er(?:in)?$/.test(maiden.folded));
}

/**
 * `Der Kurti sperrt zu`: German news has no article before a newsmaker's surname. Behind a comma it begins a clause (`der Brief,
 * der Kurti erreicht`), before other words it may be a noun's (`der Kurti nahestehende Sender`).
 */
export function isFamiliar(before: Neighbour, name: Candidate, text: string, lang: string): boolean {
  if (lang !== 'de' || before.folded !== 'der' || before.gap !== ' ') return false;
  const earlier = neighbourBefore(text, before.start);
  if (earlier && earlier.start >= name.sentence.start && earlier.gap !== ' ') return false;
  const after = neighbourAfter(text, name.end);
  if (!after || after.start >= name.sentence.end) return true;
  if (after.gap !== ' ' || after.capital) return false;
  // `Jetzt zieht der Kurti zur Tochter`
  const isSubject = earlier !== null && !earlier.capital && PRESENT.test(earlier.folded) && isPreposition(after.folded);
  return isSubject || (PRESENT.test(after.folded) && !isNoVerb(after.folded));
}

/** `Njega svi zovu Kurti`, not `зовут Вучича на переговоры`. */
export function isNicknamed(before: Neighbour, name: Candidate, actor: number, around: Surroundings): boolean {
  return before.gap === ' ' && isCalledByMany(before.folded) && !isOblique(name, actor, around);
}

/** One of two of a family (`Kurti junior`, `Macron fils`); `text` from `end` on. */
export function isOfGeneration(text: string, end: number): boolean {
  const after = neighbourAfter(text, end);
  return after !== null && (after.gap === ' ' || after.gap === ', ') && isGeneration(after.folded);
}

/** `a Kurti who`, `a Hill,`; before a noun it is the actor's (`a Vučić ally`). */
function isNoAttribute(text: string, end: number): boolean {
  const after = neighbourAfter(text, end);
  return after?.gap !== ' ' || after.capital || isBehindPerson(after.folded) || VERB.test(after.folded);
}

/** `a man called Kurti`, `un homme appelé Hill`; not `Blinken called Kurti`, `il a appelé Vučić`. */
function isCalledSo(called: Neighbour, text: string, end: number): boolean {
  const who = neighbourBefore(text, called.start);
  if (who?.gap !== ' ' || who.capital || isAuxiliary(who.folded) || isOffice(who.folded)) return false;
  if (/^['’]s/.test(text.slice(end, end + 2))) return false;
  if (isSomebody(who.folded)) return true;
  let word: Neighbour | null = who;
  for (let i = 0; word?.gap === ' ' && i < LONGEST_PHRASE; i++) {
    if (isIndefinite(word.folded)) return true;
    word = neighbourBefore(text, word.start);
  }
  return false;
}
