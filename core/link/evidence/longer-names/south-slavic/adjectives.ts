/**
 * Places whose names are adjectives (`Nemačka`, `Чешка`, `Banjska`). At the start of a sentence, where any word has a
 * capital, such a word before a noun that goes with it is the adjective: `Njemačka turistkinja`, `Немачке компаније`. Other
 * names are common words there, too: `Zvečan aplauz`, `Rudare iz Bora`.
 */

import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import type { NamePlace } from '../name-place.ts';
import { soundOfEnd } from '../slavic/endings.ts';
import { soundOf } from '../slavic/letters.ts';

/** Ends of feminine nouns which are no ends of verbs (`podržava`, `čeka`, `odbija`, `mora`, `nastupa`). */
const NOUN =
  /(?:ic|[cdgmnrtz]ii|misii|kini|[rnlsv]k|ik|tur|mp|od|in|on|ug|[ei]st|aks|vlad|grad|hran|skol|firm|klim|mrez|knig|krem|sum|kuc|stuc|vojn)a$|[ao]st$|^(?:pomoc|krv|moc|noc)$/;
const NOUNS =
  /(?:ic|[cdgmnrtz]ii|misii|kini|[rnlsv]k|ik|tur|mp|od|in|on|ug|[ei]st|aks|grad|skol|firm|mrez|knig|krem|sum|kuc)e$|[aos]sti$/;

export function isAdjective(place: NamePlace): boolean {
  const name = soundOfEnd(place);
  if (!WORDS.test(name) || !opens(place)) return false;
  const after = neighbourAfter(place.text, place.end);
  if (after?.gap !== ' ') return false;
  const noun = soundOf(after.folded);
  if (name === 'kina') return isOfMany(after.folded);
  if (after.capital) return name.endsWith('ka') && isBrand(after, noun, place);
  if (name.startsWith('kosov')) return isOfBird(after.folded);
  if (name === 'zvecan') return isSounding(after.folded);
  if (name === 'rudare') return after.folded === 'iz' || after.folded === 'из';
  const isOne = name.endsWith('a');
  return isOfNature[isOne ? 'a' : 'e'](after.folded) || (isOne ? NOUN : NOUNS).test(noun);
}

/** In the nominative, as the subject of a sentence; whom a country addresses has another case (`Nemačka Grčkoj poručuje`). */
function isBrand(brand: Neighbour, noun: string, { sentence, isKnown }: NamePlace): boolean {
  return noun.endsWith('a') && !brand.allCapitals && !isKnown(brand) && !sentence.capitals && !sentence.titleCase;
}

const WORDS = /[cs]k[ae]$|^(?:zvecan|rudare|kosov[oae]|kina)$/;
/** Verbs of several: cinemas (`Kina su davala matinee`). */
const isOfMany = isOneOf('su nisu rade prikazuju daju');
/** Land and water, which are feminine (`Banjska stena`). */
const isOfNature = {
  a: isOneOf('stena stijena reka rijeka obala voda njiva livada strana ravan pruga staza cesma kapela glava pesma pjesma'),
  e: isOneOf('stene stijene reke rijeke obale vode njive livade strane pruge staze cesme kapele pesme pjesme'),
};
/** A bird's body, home and ways. */
const isOfBird = isOneOf(
  'gnezdo gnijezdo gnezda gnijezda pero jaje jaja kljun pesma pjesma pesme pjesme mladunce zenka zenke muzjak',
);
/** What is sonorous. */
const isSounding = beginsWithOneOf(
  'smeh smij glas zvuk ton aplauz samar poljub udar odjek odzvon potpis naslov naziv slogan stih bas bariton tenor',
);

function opens({ text, start, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  return before === null || before.gap !== ' ' || before.start < sentence.start;
}
