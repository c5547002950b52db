/** What a reader can send to a pack's editors about a card that is wrong: no text of the page but the name, no address but the host. */
import type { CardView } from '../../../core/card/view.ts';
import { dateText } from '../../dates.ts';
import type { MessageKey, Texts } from '../../text.tsx';
import { type CardMention, type CardOrigin, sureText } from '../mention.ts';

export type WrongReason = 'not-meant' | 'facts' | 'other';

export const WRONG_REASON: Record<WrongReason, MessageKey> = {
  'not-meant': 'wrong_not_meant',
  facts: 'wrong_facts',
  other: 'wrong_other',
};

export interface Report {
  view: CardView;
  /** `null` where no words of the page led to the card. */
  mention: CardMention | null;
  origin: CardOrigin;
  reason: WrongReason;
}

/** One line a statement. Of the linker's reasons only their codes are told, for their details may be words of the page. */
export function reportText({ view, mention, origin, reason }: Report, texts: Texts): string {
  const { text } = texts;
  const { pack } = view;
  return [
    text('report_head', [origin.version]),
    text('report_pack', [`${pack.id} ${pack.version}`, dateText(pack.checked, texts)]),
    ...(origin.site === null ? [] : [text('report_site', [origin.site])]),
    ...(mention ? mentionLines(view, mention, texts) : [text('report_card', [view.actor])]),
    text('report_reason', [text(WRONG_REASON[reason])]),
    text('report_contact', [pack.contact]),
  ].join('\n');
}

function mentionLines(view: CardView, mention: CardMention, texts: Texts): string[] {
  const { text } = texts;
  const rules = [...new Set(mention.why.map(({ rule }) => rule))].join(', ');
  return [
    text('report_name', [mention.text.replace(/\s+/g, ' ').trim()]),
    text('report_actor', [view.actor, mention.kind ?? 'name']),
    text('report_why', [mention.confidence === undefined ? rules : `${rules}; ${sureText(mention.confidence, texts)}`]),
  ];
}
