/** Branches of firms and charities in a country, which Albanian texts call as these call themselves (`UNICEF Kosovo`, `Transparency International Kosova`). */
import type { Neighbour } from '../../neighbours.ts';
import { isOneOf } from '../../words/list.ts';
import type { NamePlace } from '../name-place.ts';
import { isGenitive } from './institutions.ts';

/** The countries as they are called abroad, not in Albanian. */
const FOREIGN = /^(?:Kosovo|Albania|North Macedonia|Macedonia|Montenegro|Germany|Ukraine|Russia|China)$/;
/** Last words of the names of firms and charities. */
const isFirmsWord = isOneOf(
  `international group bank insurance foundation telecom mobile holding leasing energy systems services solutions partners network
  consulting motors pharma media institute club airlines tours travel union caritas karitas unicef rotary grup banka sigurime telekom fondacion`,
);

export function isBranch({ text, start, end, kinds, sentence, ...place }: NamePlace, before: Neighbour): boolean {
  if (!kinds.includes('place') || !before.capital || before.gap !== ' ' || sentence.capitals) return false;
  if (place.isKnown(before)) return false;
  if (FOREIGN.test(text.slice(start, end))) return true;
  return isFirmsWord(before.folded) && !isGenitive({ text, start, end, kinds, sentence, ...place });
}
