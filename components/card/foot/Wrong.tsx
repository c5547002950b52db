import { useId, useState } from 'preact/hooks';
import type { CardView } from '../../../core/card/view.ts';
import type { MuteScope } from '../../../core/mutes/mute.ts';
import { Sentence } from '../../Sentence.tsx';
import { type MessageKey, useText } from '../../text.tsx';
import { Words } from '../../Words.tsx';
import type { CardActions, CardMention, CardOrigin } from '../mention.ts';
import { revealOpened } from '../reveal.ts';
import { Report } from './Report.tsx';
import { reportText, WRONG_REASON, type WrongReason } from './report-text.ts';

/** The first is what is chosen until the reader chooses. */
type Reasons = readonly [WrongReason, ...WrongReason[]];

const OF_A_MENTION: Reasons = ['not-meant', 'facts', 'other'];

/** Whoever came to the card by another's can't say that the text means somebody else. */
const OF_A_CARD: Reasons = ['facts', 'other'];

const CHOICE: Record<MuteScope, MessageKey> = { page: 'mute_page', site: 'mute_site', name: 'mute_name' };

interface Props {
  view: CardView;
  mention: CardMention | null;
  origin: CardOrigin;
  actions: Pick<CardActions, 'mute' | 'copy'>;
}

/** Where a reader says that the card is wrong here: not to be marked again, or a report to the editors. */
export function Wrong({ view, mention, origin, actions }: Props) {
  const texts = useText();
  const { text } = texts;
  const id = useId();
  const reasons = mention ? OF_A_MENTION : OF_A_CARD;
  const [reason, setReason] = useState<WrongReason>(reasons[0]);
  return (
    <details class="wrong" onToggle={revealOpened}>
      <summary>{text('wrong')}</summary>
      <fieldset class="wrong-part">
        <legend class="label">{text('wrong_reason')}</legend>
        {reasons.map((each) => (
          <label class="wrong-reason" key={each}>
            <input type="radio" name={`${id}-reason`} checked={each === reason} onChange={() => setReason(each)} />
            <span>{text(WRONG_REASON[each])}</span>
          </label>
        ))}
      </fieldset>
      {mention && <Mute view={view} mention={mention} hasSite={origin.site !== null} onMute={actions.mute} />}
      <Report report={reportText({ view, mention, origin, reason }, texts)} contact={view.pack.contact} onCopy={actions.copy} />
    </details>
  );
}

interface MuteProps {
  view: CardView;
  mention: CardMention;
  hasSite: boolean;
  onMute: CardActions['mute'];
}

/** How far the name is to be marked no more. */
function Mute({ view, mention, hasSite, onMute }: MuteProps) {
  const scopes: readonly MuteScope[] = hasSite ? ['page', 'site', 'name'] : ['name'];
  return (
    <fieldset class="wrong-part">
      <legend class="label">
        <Sentence of="mute" parts={[<Words key="name" of={view.name} />]} />
      </legend>
      <div class="wrong-mutes">
        {scopes.map((scope) => (
          <button key={scope} type="button" class="button button-second button-small" onClick={() => onMute(scope, true)}>
            <Sentence of={CHOICE[scope]} parts={[<bdi key="name">{mention.text}</bdi>]} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}
