/** Where a page stands on the questions on which reports disagree. */
import type { PackIndex } from '../pack/pack-index.ts';
import type { Claim, Coverage } from '../pack/schema.ts';
import type { Self } from './page.ts';
import { saysTheSame } from './says-the-same.ts';
import { textsOf } from './stories/texts.ts';

export type Answer = Claim['answers'][number];

/** The answer to a question that a page gives; `null` where it gives none, or where nobody can tell. */
export type Stand = (claim: Claim) => Answer | null;

/**
 * An answer is the page's where it names the page's own report, or else one whose words that carries whole: the report of which it
 * is a reprint, or its reprints. A copy that was cut may have left an answer out, and one that was reworded or translated may have
 * changed it: such a one gives only what was read in itself, and a page that cuts or rewords a known text anew gives nothing that
 * is known.
 */
export function standOf(index: PackIndex, self: Pick<Self, 'item' | 'by' | 'text'> | null): Stand {
  if (!self || !saysTheSame(self)) return () => null;
  const carried = reprintsWith(index, self.item);
  return ({ answers }) =>
    answers.find(({ coverage }) => coverage.includes(self.item.id)) ??
    answers.find(({ coverage }) => coverage.some((id) => carried.has(id))) ??
    null;
}

/** The reports that are word for word the same by what is declared, by their ids. */
function reprintsWith(index: PackIndex, item: Coverage): ReadonlySet<string> {
  const { lead, copies } = textsOf(index).of.get(item.id) ?? { lead: item, copies: [] };
  const whole = (each: Coverage) => each === lead || (each.copyOf?.how === 'reprint' && each.copyOf.coverage === lead.id);
  return new Set((whole(item) ? [lead, ...copies].filter(whole) : []).map(({ id }) => id));
}
