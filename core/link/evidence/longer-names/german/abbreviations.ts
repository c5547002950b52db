/**
 * German abbreviations of other things: a gearbox, a county, a club, a card game, a train. German tells them by gender
 * (`die PDK` is a party, `das PDK` a gearbox), and by the noun to which they are coupled (`EC-Karte`, `UNO-Turnier`).
 */
import { isAllCapitals } from '../../../text/tokens.ts';
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { endsWithOneOf, isOneOf } from '../../words/list.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';

const isPair = isOneOf('und oder');
/** Bodies that German makes feminine or plural. */
const isFeminine = isOneOf('eu un uno nato kfor osze osce pdk ldk aak uck sns lvv vv ksf ksc kla eulex');
/** Articles with prepositions, masculine or neuter; and articles, which may be relative pronouns. */
const isContracted = isOneOf('im beim vom zum am ins ans');
const isArticle = isOneOf('das dem des ein einem eines');
/** Behind them `der` goes with a feminine. */
const isDative = isOneOf(
  'mit von bei zu aus nach seit in an auf vor hinter uber unter zwischen neben gegenuber wegen trotz statt laut dank',
);

/** English and Albanian abbreviations for which German has its own ones, and which are common things there (trains, ratings, parties). */
const isCommonThing = isOneOf('ec mta pk fsk');
/** Of a body that few Germans know, the same letters are a club that all know. */
const isClubToo = isOneOf('ksc');
/** What clubs do and news of courts does not say. */
const isOnThePitch = isOneOf('verliert gewinnt siegt spielt schlagt unterliegt bezwingt patzt kickt remis gastiert jubelt');

/** Nouns of games, for the one that is a game; others end with them (`UNO-Planspiel`, `UNO-Weltkarte`). */
const isGame = isOneOf(
  'turnier spiel spiele spielen karten karte kartenspiel partie partien meister meisterin meisterschaft weltmeister deck duell abend abende',
);
/** What one does with a game, and other games (`eine Runde UNO`, `UNO spielen`, `UNO oder Mau-Mau`). */
const isRound = isOneOf('runde runden partie partien kartenspiel spiel klassiker');
const isPlaying = isOneOf('spielen spielt spielten spielte zocken zockt zockten');
const isPlayed = isOneOf('spielen gespielt zocken gezockt');
const isOtherGame = isOneOf(
  'mau skat monopoly memory ludo romme kniffel schach halma doppelkopf malefiz phase jenga canasta schafkopf',
);

/** Ends of nouns of team sports, and of machines, that go with no body of states. */
const endsInSport = endsWithOneOf(`
  torwart torhuter keeper sturmer sturmerin libero kicker kickers ultras heimsieg auswartssieg heimspiel auswartsspiel getriebe
  cheftrainer trainerbank fankurve fanblock mittelfeldspieler innenverteidiger torjager spielmacher
`);
/** With a club more of them are told. */
const endsInClub = endsWithOneOf(`
  fan fans anhanger trainer coach profi profis elf kapitan angriff abwehr stadion trikot spieler spielerin sieg niederlage siegtor
  nachwuchs jugend talent kader anhang kurve
`);

export const isOtherAbbreviation: LongerNameReader = (place) => {
  const { text, start, end, sentence } = place;
  if (end - start > 5 || sentence.capitals || !isAllCapitals(text, place)) return false;
  const word = text.slice(start, end).toLowerCase().replace('ç', 'c');
  if (isCommonThing(word)) return neighbourBefore(text, start)?.gap !== ' (';
  if (word === 'uno' && isCardGame(place)) return true;
  return isCoupled(word, place) || (isFeminine(word) && isMasculine(word, place)) || (isClubToo(word) && plays(place));
};

function isCoupled(word: string, { text, end }: NamePlace): boolean {
  const after = neighbourAfter(text, end);
  if (after?.gap !== '-' || !after.capital || neighbourAfter(text, after.end)?.gap === '-') return false;
  if (endsInSport(after.folded)) return true;
  return (word === 'uno' && isGame(after.folded)) || (isClubToo(word) && endsInClub(after.folded) && !isOffice(after.folded));
}

/** `eine Runde UNO`, `UNO spielen`, `UNO und Skat` */
function isCardGame({ text, start, end, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  if (before && before.gap === ' ' && before.start >= sentence.start) {
    if (isRound(before.folded) || (isPlaying(before.folded) && after?.gap !== '-')) return true;
    if (isPair(before.folded) && isOtherGame(neighbourBefore(text, before.start)?.folded ?? '')) return true;
  }
  if (!after || after.start >= sentence.end) return false;
  if (after.gap === ', ') return isOtherGame(after.folded);
  if (after.gap !== ' ') return false;
  return isPlayed(after.folded) || (isPair(after.folded) && isOtherGame(neighbourAfter(text, after.end)?.folded ?? ''));
}

/** `im PDK`, `das PDK von Porsche`; not `das EU-Parlament`, `im KFOR Camp`, `ein Plan, dem EU und USA zustimmen`. */
function isMasculine(word: string, { text, start, end, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  if (before?.gap !== ' ' || before.start < sentence.start || isAttribute(text, end)) return false;
  if (isContracted(before.folded)) return true;
  const earlier = neighbourBefore(text, before.start);
  const isFirst = !earlier || earlier.start < sentence.start;
  if (isArticle(before.folded))
    return isFirst || (earlier.gap === ' ' && neighbourBefore(text, earlier.start)?.gap !== ', ' && !isInPair(text, end));
  // `Dann war der KSC besser`, but `vor der KSC`, `die Anklage der KSC`.
  if (before.folded !== 'der' || !isClubToo(word)) return false;
  return isFirst || (earlier.gap === ' ' && !earlier.capital && !isDative(earlier.folded));
}

/** Whether what follows makes it part of a noun or participle (`EU-Parlament`, `EU/Nato`, `KFOR Camp`, `EU geführten`). */
function isAttribute(text: string, end: number): boolean {
  const after = neighbourAfter(text, end);
  if (!after) return false;
  if (/^\s?[-/–&]|^- /.test(after.gap)) return true;
  return after.gap === ' ' && (after.capital || /^(?:ge|ver|unter).*t(?:en|e|es)$/.test(after.folded));
}

/** `das EU und USA vermitteln`: a relative pronoun. */
function isInPair(text: string, end: number): boolean {
  const after = neighbourAfter(text, end);
  return after?.gap === ' ' && isPair(after.folded);
}

/** `KSC verliert`, `KSC wieder vorn`. */
function plays({ text, start, end, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  if (before && before.start >= sentence.start && before.gap === ' ' && !before.allCapitals) return false;
  return after?.gap === ' ' && after.start < sentence.end && isOnThePitch(after.folded);
}
