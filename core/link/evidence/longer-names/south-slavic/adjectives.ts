/**
 * Places whose names are adjectives (`Nemačka`, `Чешка`, `Banjska`). At the start of a sentence, where any word has a
 * capital, such a word before a noun that goes with it is the adjective: `Njemačka turistkinja`, `Немачке компаније`. Other
 * names are common words there, too: `Zvečan aplauz`, `Rudare iz Bora`.
 */

import { neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { beginsWithOneOf } from '../../words/list.ts';
import type { NamePlace } from '../name-place.ts';
import { soundOfEnd } from '../slavic/endings.ts';
import { soundOf } from '../slavic/letters.ts';

/** Ends of feminine nouns which are no ends of verbs (`podržava`, `čeka`, `odbija`, `mora`, `nastupa`). */
const NOUN =
  /(?:ic|[cgnr]ii|misii|kini|[rnlsv]k|ik|tur|mp|od|in|on|ug|[ei]st|aks|vlad|grad|hran|skol|firm|klim|mrez|knig|krem|sum|kuc|stuc|vojn)a$|[ao]st$|^(?:pomoc|krv|moc|noc)$/;
const NOUNS =
  /(?:ic|[cgnr]ii|misii|kini|[rnlsv]k|ik|tur|mp|od|in|on|ug|[ei]st|aks|grad|skol|firm|mrez|knig|krem|sum|kuc)e$|[aos]sti$/;

export function isAdjective(place: NamePlace): boolean {
  const name = soundOfEnd(place);
  if (!WORDS.test(name) || !opens(place)) return false;
  const after = neighbourAfter(place.text, place.end);
  if (after?.gap !== ' ' || after.capital) return false;
  if (name === 'zvecan') return isSounding(after.folded);
  if (name === 'rudare') return after.folded === 'iz' || after.folded === 'из';
  return (name.endsWith('a') ? NOUN : NOUNS).test(soundOf(after.folded));
}

const WORDS = /[cs]k[ae]$|^(?:zvecan|rudare)$/;
/** What is sonorous. */
const isSounding = beginsWithOneOf(
  'smeh smij glas zvuk ton aplauz samar poljub udar odjek odzvon potpis naslov naziv slogan stih bas bariton tenor',
);

function opens({ text, start, sentence }: NamePlace): boolean {
  const before = neighbourBefore(text, start);
  return before === null || before.gap !== ' ' || before.start < sentence.start;
}
