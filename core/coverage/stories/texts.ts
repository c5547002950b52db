/** Coverage by text: which reports are one. */
import { originOf } from '../../pack/origin.ts';
import type { Coverage } from '../../pack/schema.ts';
import { perIndex } from '../per-index.ts';
import { sameTexts } from './same-texts.ts';

/** Reports of one text. */
export interface Text {
  /** The origin, or the nearest form of it that the pack knows. */
  lead: Coverage;
  /** By date, undated ones last. */
  copies: Coverage[];
}

export interface Texts {
  /** In order of the leads' ids. */
  all: readonly Text[];
  /** The text of a report, by its id. */
  of: ReadonlyMap<string, Text>;
}

/**
 * Two reports are one text where a chain of declared copies joins them, or where their fingerprints say so. That both carry an agency
 * joins them not, even on one event and one day: an agency writes many texts on what matters (of 27 reports under AP's name in the
 * first pack, few are one), and a false merge hides a report, while a missed one shows a text twice with its origin named beside it.
 */
export const textsOf = perIndex((index): Texts => {
  const leads = new Map(index.pack.coverage.map((item) => [item, originOf(item, index.coverage)]));
  for (const pair of sameTexts(index)) {
    const [a, b] = pair.map((id) => index.coverage.get(id));
    if (a && b) join(leads, a, b);
  }
  const groups = Map.groupBy(leads.keys(), (item) => leads.get(item) ?? item);
  const all = [...groups].map(([lead, items]) => ({ lead, copies: items.filter((item) => item !== lead).sort(earliestFirst) }));
  all.sort((a, b) => (a.lead.id < b.lead.id ? -1 : 1));
  return { all, of: new Map(all.flatMap((text) => [text.lead, ...text.copies].map(({ id }) => [id, text]))) };
});

/** Puts both under one lead: of two, the one that was published earlier. */
function join(leads: Map<Coverage, Coverage>, a: Coverage, b: Coverage): void {
  const [first, second] = [leads.get(a) ?? a, leads.get(b) ?? b].sort(earliestFirst);
  if (first === undefined || second === undefined || first === second) return;
  for (const [item, lead] of leads) if (lead === second) leads.set(item, first);
}

export function earliestFirst(a: Pick<Coverage, 'date' | 'id'>, b: Pick<Coverage, 'date' | 'id'>): number {
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Undated ones come last. */
function key({ date, id }: Pick<Coverage, 'date' | 'id'>): string {
  return `${date ?? '9999'} ${id}`;
}
