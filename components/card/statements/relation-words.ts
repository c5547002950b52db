/** How a tie between two actors is told from this card's side; `$1` is the other. */
import type { RelationView, RolesView } from '../../../core/card/view.ts';
import { precisionOf } from '../../../core/partial-date.ts';
import { dateText, spanText } from '../../dates.ts';
import type { MessageKey, Texts } from '../../text.tsx';

export const RELATION: Record<RelationView['type'], Record<RelationView['direction'], MessageKey>> = {
  'head-of-state-of': { from: 'relation_head_of_state_from', to: 'relation_head_of_state_to' },
  'head-of-government-of': { from: 'relation_head_of_government_from', to: 'relation_head_of_government_to' },
  'minister-of': { from: 'relation_minister_from', to: 'relation_minister_to' },
  'envoy-of': { from: 'relation_envoy_from', to: 'relation_envoy_to' },
  'speaks-for': { from: 'relation_speaks_from', to: 'relation_speaks_to' },
  leads: { from: 'relation_leads_from', to: 'relation_leads_to' },
  'member-of': { from: 'relation_member_from', to: 'relation_member_to' },
  'part-of': { from: 'relation_part_from', to: 'relation_part_to' },
  'mandated-by': { from: 'relation_mandated_from', to: 'relation_mandated_to' },
  'adopted-by': { from: 'relation_adopted_from', to: 'relation_adopted_to' },
  'basis-of': { from: 'relation_basis_from', to: 'relation_basis_to' },
  'located-in': { from: 'relation_located_from', to: 'relation_located_to' },
  'capital-of': { from: 'relation_capital_from', to: 'relation_capital_to' },
};

export function relationKey({ type, direction }: RelationView): MessageKey {
  return RELATION[type][direction];
}

/** Ties are told as they stood on the article's date; where that is unknown, as they stand. */
export function relationsHeading(roles: RolesView, texts: Texts): string {
  if (roles.at === 'unknown') return texts.text('card_relations');
  const key = precisionOf(roles.date) === 'day' ? 'card_relations_on' : 'card_relations_in';
  return texts.text(key, [dateText(roles.date, texts)]);
}

/** "since 2021": of a tie the years will do, the role that it comes from tells the days. */
export function relationYears({ from, to }: RelationView, texts: Texts): string | null {
  return spanText(yearOf(from), yearOf(to), texts);
}

function yearOf(date: string | null): string | null {
  return date === null ? null : (date.split('-', 1)[0] ?? null);
}
