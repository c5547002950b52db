import type { ReasonRule } from '../../../core/link/types.ts';
import { Sentence } from '../../Sentence.tsx';
import { type MessageKey, useText } from '../../text.tsx';
import { type CardMention, sureText } from '../mention.ts';

const REASON: Record<ReasonRule, MessageKey> = {
  'strong-alias': 'reason_strong_alias',
  'weak-alias': 'reason_weak_alias',
  'full-name-on-page': 'reason_full_name',
  'title-beside': 'reason_title_beside',
  'related-actor': 'reason_related_actor',
  'cue-word': 'reason_cue_word',
  'page-language': 'reason_page_language',
  'own-title-beside': 'reason_own_title',
  'article-date': 'reason_article_date',
  'office-at-date': 'reason_office_at_date',
};

/** Why the name in the page was taken for this actor, and how surely. */
export function Why({ mention }: { mention: CardMention }) {
  const texts = useText();
  return (
    <details class="why">
      <summary>{texts.text('card_why')}</summary>
      <p>
        <Sentence of="card_why_text" parts={[<bdi key="text">{mention.text}</bdi>]} />
      </p>
      <ul>
        {mention.why.map((reason) => (
          <li key={`${reason.rule} ${reason.detail}`}>
            <Sentence of={REASON[reason.rule]} parts={[<bdi key="detail">{reason.detail ?? mention.text}</bdi>]} />
          </li>
        ))}
      </ul>
      {mention.confidence !== undefined && <p>{sureText(mention.confidence, texts)}</p>}
    </details>
  );
}
