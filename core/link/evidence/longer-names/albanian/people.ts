/**
 * People who bear the name of a place, in Albanian: by a surname (`Leonora Prishtina`, `librat e Hasan Prishtinës`), by a
 * first name (`Kosova Bushati`), behind a trade or a courtesy (`inxhinierja Kosova`, `zonja Prishtina`).
 */
import { foldWord } from '../../../text/fold.ts';
import { type Neighbour, neighbourAfter, neighbourBefore } from '../../neighbours.ts';
import { isPlainCourtesy, isTime } from '../../words/beside.ts';
import { isOffice } from '../../words/callings/offices.ts';
import { isTrade } from '../../words/callings/walks-of-life.ts';
import { isAlbanianFirstName } from '../../words/first-names.ts';
import { isOpener } from '../../words/openers.ts';
import type { NamePlace } from '../name-place.ts';
import { isGenitive } from './institutions.ts';

/** In a name only the last word takes the case: a word with one before ours is another's (`Brukselit Kosova i tha …`). */
const INFLECTED = /(?:[^aeiou]it|[^aeiou]in|ut|un|es|en|se|ne)$/;
/** Countries, which do with ours what countries do (`kur Suedia Kosovës i dha`). */
const COUNTRY = /(?:[^aeiou]ia|anda|anca)$|^(?:evropa|europa|perendimi|ballkani|bota)$/;
/** Between a place and a surname behind it (`nga Kosova Agim Ramadani`) it is where, not who. */
const isWhere = (word: string) => /^(?:ne|nga|te|per|mbi|nen|drejt|deri|me|pa|nepermjet|permes|pas|para|i|e|se)$/.test(word);

export function isPersonsName(place: NamePlace, before: Neighbour | null): boolean {
  if (!place.kinds.includes('place') || /\s/.test(place.text.slice(place.start, place.end)) || place.sentence.capitals)
    return false;
  return (before !== null && hasPersonBefore(place, before)) || isFirstName(place, before);
}

function hasPersonBefore(place: NamePlace, before: Neighbour): boolean {
  const { folded, capital, gap } = before;
  if (before.start < place.sentence.start || !/^\.? $/.test(gap) || place.isKnown(before)) return false;
  if (isPlainCourtesy(folded)) return true;
  if (gap !== ' ') return false;
  return isTradeOf(place, before) || (capital && isSurname(place, before));
}

/** A trade in the definite form, as before names (`shitësja Kosova`). */
function isTradeOf(place: NamePlace, { folded }: Neighbour): boolean {
  return /(?:[iu]|ja|[iu]t|[iu]n|[ej]s|jen)$/.test(folded) && isTrade(folded, 'sq') && !isGenitive(place);
}

function isSurname(place: NamePlace, before: Neighbour): boolean {
  const { text, sentence, start, end } = place;
  if (before.allCapitals || before.end - before.start < 3 || isTime(before.folded) || isOffice(before.folded)) return false;
  if (!/(?:[aiu]|[aiu]n|en|[aiu]t|[es]s|se)$/.test(foldWord(text.slice(start, end)))) return false;
  if (isAlbanianFirstName(before.folded)) return true;
  const earlier = neighbourBefore(text, before.start);
  if (earlier?.gap !== ' ' || earlier.start < sentence.start || isOpener(before.folded)) return false;
  // Foreign names have no case either (`Sipas Trump Kosova …`).
  if (isWhere(earlier.folded) && !isGenitive(place)) return false;
  return !INFLECTED.test(before.folded) && !COUNTRY.test(before.folded) && !earlier.capital;
}

/** `Kosova Bushati`: one word with a capital follows, in no case of an object. */
function isFirstName({ text, start, end, sentence, isKnown }: NamePlace, before: Neighbour | null): boolean {
  const after = neighbourAfter(text, end);
  if (after?.gap !== ' ' || !after.capital || after.allCapitals || after.start >= sentence.end || isKnown(after)) return false;
  if (!/a$/.test(text.slice(start, end)) || INFLECTED.test(after.folded) || !/[aiu]$/.test(after.folded)) return false;
  if (isTime(after.folded) || isOffice(after.folded) || isAlbanianFirstName(after.folded)) return false;
  const next = neighbourAfter(text, after.end);
  if (next?.gap === ' ' && next.capital) return false;
  return (
    before?.gap !== ' ' ||
    before.start < sentence.start ||
    !(isWhere(before.folded) || (before.capital && !isOpener(before.folded)))
  );
}
