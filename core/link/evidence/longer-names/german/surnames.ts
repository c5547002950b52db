/**
 * German villages that are called like people (`die Feuerwehr von Stoltenberg`, `aus Stoltenberg`), verbs that are written
 * as nouns (`das Blinken`, `Blinken vergessen`), and goods that are measured (`ein Becher Rama`).
 */
import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { endsWithOneOf, isOneOf } from '../../words/list.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';

/** What a village has and a person has not. */
const isLocal = endsWithOneOf(`
  feuerwehr gemeinde pfarrei kirche kapelle dorfplatz marktplatz bahnhof ortsteil rathaus friedhof freibad sportplatz
  dorfladen ortsrand ortsmitte ortseingang ortskern gemarkung einwohner bewohner ortsvorsteher muhle dorfteich schutzenverein
  sportverein turnverein musikverein gemeinderat
`);
/** Kinds of settlements and waters, and manors, before their names. */
const isSettlement = isOneOf(
  'dorf gemeinde ortsteil ortschaft stadtteil weiler kirchdorf gut schloss burg kloster bahnhof haltestelle samtgemeinde ortsgemeinde',
  'dorfe dorfes ortsteils weilers gutshof rittergut pfarrdorf bauerschaft siedlung bergdorf fischerdorf kleinstadt fluss bach berg',
);
/** Verbs at the start of a question (`Schloss Vučić das aus?`) and answers (`Gut`). */
const isFirstWord = isOneOf('schloss gut');
/** What happens and stands in a place; trust is put in people. */
const isInPlace = endsWithOneOf(`
  unfall brand feuer einbruch haus hof backerei laden fest kreuzung wohnung grundstuck wohnt wohnte lebt lebte geboren
  aufgewachsen wohnhaft sportheim
`);
/** What is made of people (`das Trio aus Macron, Scholz und Tusk`). */
const isCompany = endsWithOneOf('team gespann duo trio quartett runde gruppe koalition delegation paar bundnis mischung kreis');
/** What goes to a place. */
const isBound = isOneOf(
  'bus zug landstrasse strasse kreisstrasse weg radweg fahrt ausflug wanderung abzweig ausfahrt umzug abfahrt busse',
);
/** `aus Vučić wurde ein anderer`: of people too. */
const isOfPeople = isOneOf('wird wurde macht machte spricht sprach wurden werden');

/** Small words before a verb as a noun, beside `das`. */
const isBeforeVerb = isOneOf('beim vom zum im am ins durchs furs');
/** What is said of rules. */
const isOfRule = isOneOf('vergessen verboten unterlassen erlaubt erwunscht');
const isDuty = isOneOf('pflicht ehrensache vorschrift vorgeschrieben verboten erlaubt sinnlos freiwillig');

/** What goods are measured by or come in. */
const isMeasure = isOneOf(
  'gramm g kilo kg el tl loffel essloffel teeloffel becher packung packungen packchen wurfel dose dosen glas glaschen flasche flaschen tube',
  'tasse kanister kasten liter messerspitze wurfelchen familienpackung',
);

/** Waters and heights bear the names of the towns beside them (`der See Ohrid`). */
const isLandscape = isOneOf('see fluss bach berg stausee');

/** Countries in their German shape: no settlements, so that a hamlet or a brook of their name is another one. */
const isCountry = /(?:[a-z]ien|land|china|amerika|montenegro)$/;

export const isNoSurname: LongerNameReader = (place) => {
  if (!place.kinds.includes('person')) return isHamlet(place);
  if (/\s/.test(place.text.slice(place.start, place.end))) return false;
  return isVillage(place) || isVerb(place) || isMeasured(place);
};

/** `der Weiler Amerika`; `das Dorf Banjska` is one that we know. */
function isHamlet({ text, start, end, kinds, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  if (!kinds.includes('place') || before?.gap !== ' ' || before.start < sentence.start || !before.capital) return false;
  if (isLandscape(before.folded)) return true;
  return isSettlement(before.folded) && isCountry.test(text.slice(start, end).toLowerCase());
}

function isVillage(place: NamePlace): boolean {
  const { text, start, end, sentence } = place;
  const before = neighbourBefore(text, start);
  if (before?.gap !== ' ' || before.start < sentence.start) return false;
  const head = neighbourBefore(text, before.start);
  const isFirst = !head || head.start < sentence.start;
  if (before.capital && isSettlement(before.folded)) return !(isFirst && isFirstWord(before.folded));
  if (isPossessive(text, end)) return false;
  if (before.folded === 'aus') return !isAmongPeople(place, isFirst ? '' : head.folded);
  if (isFirst || head.gap !== ' ') return false;
  if (before.folded === 'in') return isInPlace(head.folded);
  if (!head.capital) return false;
  return before.folded === 'von' ? isLocal(head.folded) : before.folded === 'nach' && isBound(head.folded);
}

/** `ein Gespann aus Kurti und Osmani` */
function isAmongPeople({ text, end, isKnown }: NamePlace, head: string): boolean {
  if (isCompany(head)) return true;
  const after = neighbourAfter(text, end);
  const next =
    after?.gap === ' ' && after.folded === 'und' ? neighbourAfter(text, after.end) : after?.gap === ', ' ? after : null;
  return next !== null && isKnown(next);
}

/** `aus Kurtis Umfeld`, `aus Scholz’ Partei`, `aus Vučić wurde …`, `aus Scholz-Kreisen`. */
function isPossessive(text: string, end: number): boolean {
  const after = neighbourAfter(text, end);
  if (!after) return false;
  if (after.gap !== ' ') return /^[’'`´-]/.test(after.gap);
  return after.capital || isOfPeople(after.folded);
}

/** A surname in `-en` that is an infinitive: `beim Blinken`, `Blinken vergessen`, `Blinken ist Pflicht`. */
function isVerb({ text, start, end, sentence }: NamePlace): boolean {
  if (!text.slice(start, end).endsWith('en')) return false;
  const before = neighbourBefore(text, start);
  const isFirst = !before || before.start < sentence.start || before.gap !== ' ';
  const after = neighbourAfter(text, end);
  if (!isFirst && isBeforeVerb(before.folded)) return true;
  // `das Blinken`, but `ein Gespräch, das Blinken führte`
  if (!isFirst && before.folded === 'das') return !/[,–-]/.test(neighbourBefore(text, before.start)?.gap ?? '');
  if (after?.gap !== ' ' || after.start >= sentence.end) return false;
  if (isFirst && isOfRule(after.folded)) return true;
  const said = neighbourAfter(text, after.end);
  return after.folded === 'ist' && said?.gap === ' ' && isDuty(said.folded);
}

/** `ein Becher Rama`, `50 g Rama` */
function isMeasured({ text, start, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  return before?.gap === ' ' && before.start >= sentence.start && isMeasure(before.folded);
}
