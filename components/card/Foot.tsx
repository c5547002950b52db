import type { CardView } from '../../core/card/view.ts';
import type { Reason, ReasonRule } from '../../core/link/types.ts';
import { dateText } from '../dates.ts';
import { OutLink } from '../OutLink.tsx';
import { Sentence } from '../Sentence.tsx';
import { type MessageKey, useText } from '../text.tsx';
import { Words } from '../Words.tsx';

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

interface Props {
  view: CardView;
  mention: { text: string; why: readonly Reason[] };
}

/** Where the reader can go from here, which pack speaks, and why it took the name in the page for this actor. */
export function Foot({ view, mention }: Props) {
  const texts = useText();
  const { wikipedia, official } = view.links;
  const checked = dateText(view.pack.checked, texts);
  return (
    <footer class="card-foot">
      {(wikipedia || official) && (
        <p class="card-links">
          {wikipedia && <OutLink to={wikipedia}>{texts.text('card_wikipedia')}</OutLink>}
          {official && <OutLink to={official}>{texts.text('card_official')}</OutLink>}
        </p>
      )}
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
      </details>
      <p class="card-pack">
        <Sentence of="card_pack" parts={[<Words key="pack" of={view.pack.name} />, checked]} />
      </p>
    </footer>
  );
}
