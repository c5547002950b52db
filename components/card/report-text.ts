/** What a reader can send to a pack's editors about a mention that is wrong: no text of the page but the name, no address but the host. */
import type { CardView } from '../../core/card/view.ts';
import { dateText } from '../dates.ts';
import type { MessageKey, Texts } from '../text.tsx';
import { type CardMention, sureText, type WrongParts } from './mention.ts';

export type WrongReason = 'not-meant' | 'facts' | 'other';

export const WRONG_REASON: Record<WrongReason, MessageKey> = {
  'not-meant': 'wrong_not_meant',
  facts: 'wrong_facts',
  other: 'wrong_other',
};

export interface Report {
  view: CardView;
  mention: CardMention;
  wrong: Pick<WrongParts, 'version' | 'site'>;
  reason: WrongReason;
}

/** One line a statement. Of the linker's reasons only their codes are told, for their details may be words of the page. */
export function reportText({ view, mention, wrong, reason }: Report, texts: Texts): string {
  const { text } = texts;
  const { pack } = view;
  const rules = [...new Set(mention.why.map(({ rule }) => rule))].join(', ');
  return [
    text('report_head', [wrong.version]),
    text('report_pack', [`${pack.id} ${pack.version}`, dateText(pack.checked, texts)]),
    wrong.site !== null && text('report_site', [wrong.site]),
    text('report_name', [mention.text.replace(/\s+/g, ' ').trim()]),
    text('report_actor', [view.actor, mention.kind ?? 'name']),
    text('report_why', [mention.confidence === undefined ? rules : `${rules}; ${sureText(mention.confidence, texts)}`]),
    text('report_reason', [text(WRONG_REASON[reason])]),
    text('report_contact', [pack.contact]),
  ]
    .filter((line) => line !== false)
    .join('\n');
}
