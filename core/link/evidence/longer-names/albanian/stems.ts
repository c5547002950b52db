/** Albanian nouns by their stems, folded (`bank` for banka, Bankës, Bankën). */
import { list } from '../../words/list.ts';

/** What number and case of a singular add to a stem; a plural (`bankat`, `universitetet`) begins no name. */
const SINGULAR = /^(?:[aeiu]|j[ae]|jes|jen|[es]?[sn]|[es]e|[iu]t|[iu]n|ne|ni[tn]?|ri[tn]?)?$/;

/** A test for the forms of one thing. */
export function inSingular(...lists: readonly string[]): (word: string) => boolean {
  const stems = new Set(lists.flatMap(list));
  return (word) => {
    for (let end = 2; end <= word.length; end++) {
      if (stems.has(word.slice(0, end)) && SINGULAR.test(word.slice(end))) return true;
    }
    return false;
  };
}
