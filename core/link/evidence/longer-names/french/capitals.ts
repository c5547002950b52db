/**
 * French capitals. Common nouns are written small, so that a word with a capital inside a sentence belongs to a name: right
 * before a place (`Lidl Serbie`, `Partizan Mozzart Bet Belgrade`), or joined to it with a bare `de` (`le groupe Électricité
 * de Serbie`). Peoples, parts of the compass and of the state have capitals too, and govern the place (`les Serbes du
 * Kosovo`, `le Nord de la Serbie`, `l'État du Kosovo`).
 */
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isCourtesy, isLocative, isTime } from '../../words/beside.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import { isOpener } from '../../words/openers.ts';
import { isOnOneLine } from '../lines.ts';
import type { LongerNameReader, NamePlace } from '../name-place.ts';
import { isDe } from './joints.ts';

/** Words of a name before ours. */
const LONGEST_RUN = 4;
/** Adjectives between a name's noun and its `de` (`Parti socialiste de Serbie`). */
const MOST_ADJECTIVES = 2;

const isBareDe = isOneOf('de d du');
const isArticle = isOneOf('le la l les un une des du de d au aux');
/** Adjectives, by their ends, and the colours of clubs (`Étoile rouge de Belgrade`). */
const isAdjective = (word: string) => /(?:e|al|el|en|er|if|ain|ais|ant|ent|ieur)$/.test(word) || isColour(word);
const isColour = isOneOf('noir blanc bleu vert');
/** Singulars with a capital that are no names: parts of the compass and of the state, times of history. */
const isCommonCapital = isOneOf(
  `nord sud est ouest sudest nordest nordouest occident orient etat constitution gouvernement parlement republique royaume empire
  guerre premier premiere histoire droite gauche internet monsieur madame diaspora eglise federation`,
);
const isSentenceOpener = (word: string) => isArticle(word) || isOpener(word) || isLocative(word);
/** Peoples and believers, by their stems: they are of a place (`un Serbe du Kosovo`). */
const isPeople = beginsWithOneOf(
  `serb albanais kosovar bosni croat montenegr macedon rom rrom goran turc ashkal egypt russ ukrain allemand americain chinois yougoslav
  europeen franc slave slov juif musulman orthodox catholi chreti belge suiss italien britann anglais hongr roumain bulgar grec polon tchet`,
);
const isPartyWord = isOneOf('unie juste libre insoumise');
const isOrgan = isOneOf('cour conseil commission');
const isIn = isOneOf('a au en');
/** Bodies that are called after somebody, and lie in a town (`l'aéroport Nikola-Tesla de Belgrade`). */
const isOfTown = isOneOf('aeroport aerodrome universite musee academie bibliotheque conservatoire');

export const isInFrenchCapitals: LongerNameReader = (place) => {
  if (!place.kinds.includes('place') || place.sentence.capitals) return false;
  return isBeside(place) || isJoined(place) || isParty(place) || isSeated(place);
};

/** `Lidl Serbie`; at the start of a sentence two of them (`ProCredit Bank Kosovo`), since any word has a capital there. */
function isBeside({ text, start, sentence, isKnown }: NamePlace): boolean {
  let word = neighbourBefore(text, start);
  for (let i = 0; i < LONGEST_RUN; i++) {
    if (!word?.capital || !(word.gap === ' ' || (i > 0 && word.gap === '-')) || word.start < sentence.start) return false;
    if ((isKnown(word) && !isClub(word)) || !isNamePart(word) || text.slice(word.end, start).includes('\n')) return false;
    if (word.start === sentence.start) return i > 0;
    const earlier = neighbourBefore(text, word.start);
    if (!earlier || !/^[ '-]$/.test(earlier.gap)) return false;
    if (!earlier.capital || (earlier.start === sentence.start && isSentenceOpener(earlier.folded)))
      return isOnOneLine(text, earlier.end, word.start) || earlier.gap !== ' ';
    word = earlier;
  }
  return false;
}

/** `l'US Macédoine de Vitrolles`: French has no such abbreviation of the country. */
function isClub({ folded, allCapitals }: Neighbour): boolean {
  return allCapitals && folded === 'us';
}

function isNamePart({ folded }: Neighbour): boolean {
  // No courtesy in French.
  if (folded === 'miss') return true;
  return ![isOpener, isOffice, isCourtesy, isTime, isLocative, isCommonCapital, isPeople].some((says) => says(folded));
}

/** `l'Électricité de Serbie`, `l'aéroport Nikola-Tesla de Belgrade`. */
function isJoined({ text, start, sentence, isKnown }: NamePlace): boolean {
  const joint = neighbourBefore(text, start);
  if (!joint || joint.capital || !/^[ ']$/.test(joint.gap) || !isBareDe(joint.folded)) return false;
  let head = neighbourBefore(text, joint.start);
  for (let i = 0; head && !head.capital && i < MOST_ADJECTIVES && isAdjective(head.folded); i++) {
    head = head.gap === ' ' ? neighbourBefore(text, head.start) : null;
  }
  if (!head?.capital || head.gap !== ' ' || head.start <= sentence.start) return false;
  // An organ's common name is ours, too (`la Cour constitutionnelle de Serbie`).
  if (isKnown(head) && !isOrgan(head.folded)) return false;
  if (isCalledInTown(text, head)) return true;
  if (head.allCapitals || /[sx]$/.test(head.folded) || !isNamePart(head)) return false;
  const before = neighbourBefore(text, head.start);
  if (!before || !/^[ ']$/.test(before.gap) || isOffice(before.folded)) return false;
  if (!isArticle(before.folded)) return !before.capital;
  if (before.start === sentence.start) return true;
  // A portfolio is an office's or a ministry's (`ministre de l'Intérieur du Kosovo`).
  return !isDe(before.folded) && !isDe(neighbourBefore(text, before.start)?.folded ?? '');
}

/** `Russie unie`, without the article that a country has (`une Allemagne unie`). */
function isParty({ text, start, end }: NamePlace): boolean {
  const after = neighbourAfter(text, end);
  if (after?.gap !== ' ' || !isPartyWord(after.folded)) return false;
  const before = neighbourBefore(text, start);
  return !before || !/^[ ']$/.test(before.gap) || !isArticle(before.folded) || before.folded.startsWith('d');
}

/** `l'Université américaine au Kosovo`; an embassy there has no such name. */
function isSeated({ text, start }: NamePlace): boolean {
  const joint = neighbourBefore(text, start);
  if (joint?.gap !== ' ' || !isIn(joint.folded)) return false;
  const adjective = neighbourBefore(text, joint.start);
  const head = adjective?.gap === ' ' && isAdjective(adjective.folded) ? neighbourBefore(text, adjective.start) : null;
  return head?.gap === ' ' && head.capital && head.folded === 'universite';
}

/** Whether the capitals are what an airport or a university in a town is called. */
function isCalledInTown(text: string, last: Neighbour): boolean {
  let word: Neighbour | null = last;
  for (let i = 0; word?.capital && i < LONGEST_RUN; i++) {
    word = neighbourBefore(text, word.start);
    if (word && !/^[ -]$/.test(word.gap)) return false;
  }
  return word !== null && isOfTown(word.folded);
}
