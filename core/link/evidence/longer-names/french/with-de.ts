/**
 * French names with `de`: the kind of thing, perhaps more of its name, and the place (`l'université de Pristina`, `la banque
 * centrale du Kosovo`, `l'Académie des sciences et des arts du Kosovo`).
 */
import { type Neighbour, neighbourBefore } from '../../neighbours.ts';
import { isOffice } from '../../words/callings/offices.ts';
import type { NamePlace } from '../name-place.ts';
import {
  ADJECTIVE_END,
  isEvent,
  isFoundedByMany,
  isMunicipalities,
  isNamedAtLength,
  isNamedWithBareDe,
  isNamedWithCapital,
  isNamedWithDe,
  isPicking,
  isVague,
} from './heads.ts';
import { isArticle, isDe } from './joints.ts';

const LONGEST_CHAIN = 8;

/** `l'université de Pristina`, `la chambre de commerce du Kosovo`. */
export function isWithDe({ text, start, sentence, isKnown }: NamePlace): boolean {
  const nearest = neighbourBefore(text, start);
  let word = nearest && isArticle(nearest.folded) ? before(nearest) : nearest;
  if (!word || !isDe(word.folded) || !/^[ ']$/.test(word.gap)) return false;
  const road = word === nearest && word.folded !== 'du' ? before(word) : null;
  // Lessons have a plural (`les cours de Belgrade`).
  if (road && isNamedWithBareDe(road.folded) && before(road)?.folded !== 'les') return true;
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    const next = word;
    word = before(word);
    if (!word || isKnown(word) || word.start < sentence.start) return false;
    if (isMunicipalities(word.folded)) return false;
    if (
      isHead(word, next, i) &&
      !(word.capital && word.start === sentence.start && isNamedWithCapital(word.folded) && !isEvent(word.folded, true))
    )
      return word.capital || !(isVague(before(word)?.folded ?? '') || isPicking(before(word)?.folded ?? ''));
    if (isOffice(word.folded) || (word.capital && before(word)?.gap !== '-')) return false;
    // An article without `de` begins an object: `la banque soutient l'économie du Kosovo`.
    if (isArticle(word.folded) && !isDe(before(word)?.folded ?? '')) return false;
  }
  return false;

  function before(of: Neighbour): Neighbour | null {
    const found = neighbourBefore(text, of.start);
    return found && /^[ '-]$/.test(found.gap) ? found : null;
  }
}

/** Whether a word is the head of a name, by what stands right behind it; `far` counts the words between it and the last `de`. */
function isHead({ folded, capital, gap }: Neighbour, next: Neighbour, far: number): boolean {
  const joined = isDe(next.folded);
  if (!joined && !ADJECTIVE_END.test(next.folded) && next.gap !== '-' && gap !== '-') return false;
  if (joined && isEvent(folded, capital)) return true;
  if (isNamedWithDe(folded) || (isNamedAtLength(folded) && far > 0) || (isFoundedByMany(folded) && joined && far > 0))
    return true;
  return capital && (isNamedAtLength(folded) || isFoundedByMany(folded) || isNamedWithCapital(folded));
}
