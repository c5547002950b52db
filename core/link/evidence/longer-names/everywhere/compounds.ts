/**
 * Names in hyphen chains. A compound of a name is about the actor (NATO-led, Kosovo-Serbia talks, KFOR-Truppen, US-Präsident,
 * KFOR-a); a chain with small words inside is a name of its own (Allemagne-en-Provence, Pierre-Ier-de-Serbie), and so are
 * a house, a street or a town that is called after somebody (China-Stübchen, Ibrahim-Rugova-Straße, Китай-город).
 */
import { isAllCapitals } from '../../../text/tokens.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { beginsWithOneOf, endsWithOneOf, isOneOf } from '../../words/list.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';

/** Small words inside names of towns and streets, in languages that join them with hyphens. */
const isJoint = isOneOf('en de du des d sur sous les la le l aux lez upon on am an im in ob der dem');

/** Ends of German words for streets, buildings, guest houses, schools, contests: what is called after places and people. */
const endsInPlace = endsWithOneOf(`
  strasse platz allee gasse ufer brucke haus saal halle stube stubchen keller grill cafe restaurant imbiss hotel pension garten park
  stadion arena schule gymnasium institut museum archiv bibliothek zentrum verlag stiftung bank cup pokal marathon gedenkstatte
  denkmal siedlung laden quartett trio quintett ensemble orchester chor band
  schlucht gebirge canyon hohle kaserne kapelle akademie universitat apotheke backerei gartnerei verein preis medaille stipendium
  margarine becher pfanne bistro pizzeria taverne kino theater forum kolleg
`);
/** Those that other words end with too (`Nachbar`, `Bahnhof`). */
const isPlaceWord = isOneOf('weg hof turm bar eck shop store club klub express ring steig damm tor markt kohl boller orden');

/** Units of an abbreviation, however it is written (`KFOR`, `Nato`). */
const LONGEST_LETTERS = 5;

/** Slavic nouns for settlements and land, with which a name makes the name of another place. */
const isLand = beginsWithOneOf('город горы гора поле река село мисто grad polj sel');

export const isInCompound: LongerNameReader = (place) => {
  const { text, start, end } = place;
  // `U.S.S.R.`: an abbreviation that goes on.
  if (text.charAt(end - 1) === '.' && /\p{L}/u.test(text.charAt(end))) return true;
  const before = neighbourBefore(text, start);
  const after = neighbourAfter(text, end);
  const [left, right] = [before?.gap === '-' ? before : null, after?.gap === '-' ? after : null];
  if (!left && !right) return false;
  if (left?.capital && isFoundedAnew(left.folded) && place.kinds.includes('place')) return true;
  // `Kosovo-Albanische Handelskammer`: an adjective with a capital.
  if (right?.capital && /ische[rns]?$/.test(right.folded)) return true;
  return hasJoint(text, left, right) || (right !== null && isPlace(right, place));
};

/** `Allemagne-en-Provence`, `Pierre-Ier-de-Serbie`: a small word, and a capital one beyond. */
function hasJoint(text: string, left: Neighbour | null, right: Neighbour | null): boolean {
  if (right && !right.capital && isJoint(right.folded)) {
    const beyond = neighbourAfter(text, right.end);
    if (beyond?.gap === '-' && beyond.capital) return true;
  }
  if (!left || left.capital || !isJoint(left.folded)) return false;
  const beyond = neighbourBefore(text, left.start);
  return beyond?.gap === '-' && beyond.capital;
}

/** Before a hyphen they make another place of it, which was founded or lies elsewhere (`Neu-Kosovo`, `Petite-Russie`); not the parts of a country (`Nord-Kosovo`). */
const isFoundedAnew = isOneOf(
  'neu alt klein ober unter nieder bad sankt nouveau nouvelle petit petite vieux vieille saint sainte',
);

/** Streets, schools and houses that are called after bodies too (`Europarat-Schule`), and the streets among them after abbreviations (`UNO-Platz`). */
const endsInCalled = endsWithOneOf(`
  strasse platz allee gasse ufer brucke park schule gymnasium turm wanderweg kindergarten siedlung pokal denkmal
`);
const isCalledAfterLetters = isOneOf('strasse platz allee gasse ufer promenade weg wald denkmal brunnen linde');

/** Parts of a town (`UNO-City`). */
const isQuarter = isOneOf('city town');

/** Countries, towns and people only: compounds of abbreviations are common nouns (`US-Hotel`, `EU-Institut`). */
function isPlace({ folded, capital }: Neighbour, { kinds, text, start, end }: NamePlace): boolean {
  if (capital && isQuarter(folded)) return true;
  if (capital && isCalledAfterBody(folded, text.slice(start, end))) return true;
  if (!kinds.some((kind) => kind === 'place' || kind === 'person') || isAllCapitals(text, { start, end })) return false;
  return capital ? isPlaceWord(folded) || endsInPlace(folded) : isLand(folded);
}

/** `Europarat-Grundschule`, `UNO-Platz`, `Nato-Straße` */
function isCalledAfterBody(thing: string, name: string): boolean {
  return name.length > LONGEST_LETTERS ? endsInCalled(thing) : isCalledAfterLetters(thing);
}
