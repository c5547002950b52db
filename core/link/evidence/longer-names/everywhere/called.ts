/**
 * Things that are said to bear a place's name (`a tramp steamer called the Montenegro`, `ein Lokal namens Belgrad`, `un bar
 * baptisé Kosovo`). Who calls somebody something is not meant (`The minister called Serbia a friend`): the thing is new
 * to the reader and has an indefinite article.
 */
import { type Neighbour, neighbourBefore } from '../../neighbours.ts';
import { beginsWithOneOf, isOneOf } from '../../words/list.ts';
import type { LongerNameReader } from '../name-place.ts';

/** Words that say so by themselves. */
const isNaming = isOneOf('namens dite dites intitule intitulee zvana zvani zvane zvanoj zvanu');
/** Verbs that say so of an indefinite thing. */
const isNamingOfNew = isOneOf('called named christened dubbed genannt nomme nommee baptise baptisee surnomme surnommee');
const isIndefinite = isOneOf('a an ein eine einem einen einer un une');
/** What our places are themselves (`a country called Kosovo`). */
const isPlainPlace = beginsWithOneOf(
  'country state land republic provin territor region town city village staat republik stadt dorf pays etat ville drzav pokrajin grad sel',
);
/** Words between the article and the verb (`a small tramp steamer called`). */
const LONGEST_THING = 4;

export const isCalled: LongerNameReader = ({ text, start, kinds }) => {
  if (!kinds.includes('place')) return false;
  const nearest = neighbourBefore(text, start);
  const verb = nearest?.folded === 'the' ? before(nearest) : nearest;
  if (!verb || nearest?.gap !== ' ' || verb.capital) return false;
  const namesAny = isNaming(verb.folded);
  if (!namesAny && !isNamingOfNew(verb.folded)) return false;
  const thing = before(verb);
  if (!thing || thing.folded === 'so' || isPlainPlace(thing.folded)) return false;
  if (namesAny) return true;
  let word: Neighbour | null = thing;
  for (let i = 0; word && i < LONGEST_THING; i++) {
    word = before(word);
    if (word && isIndefinite(word.folded)) return true;
  }
  return false;

  function before(word: Neighbour): Neighbour | null {
    const found = neighbourBefore(text, word.start);
    return found?.gap === ' ' ? found : null;
  }
};
