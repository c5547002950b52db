import { useId, useState } from 'preact/hooks';
import type { CardView } from '../../core/card/view.ts';
import type { MuteScope } from '../../core/mutes/mute.ts';
import { Sentence } from '../Sentence.tsx';
import { type MessageKey, useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import type { CardMention, WrongParts } from './mention.ts';
import { Report } from './Report.tsx';
import { reportText, WRONG_REASON, type WrongReason } from './report-text.ts';
import { revealOpened } from './reveal.ts';

const REASONS: readonly WrongReason[] = ['not-meant', 'facts', 'other'];

const CHOICE: Record<MuteScope, MessageKey> = { page: 'mute_page', site: 'mute_site', name: 'mute_name' };

interface Props {
  view: CardView;
  mention: CardMention;
  wrong: WrongParts;
}

/** Where a reader says that the card is wrong here: not to be marked again, or a report to the editors. */
export function Wrong({ view, mention, wrong }: Props) {
  const texts = useText();
  const { text } = texts;
  const id = useId();
  const [reason, setReason] = useState<WrongReason>('not-meant');
  const scopes: readonly MuteScope[] = wrong.site === null ? ['name'] : ['page', 'site', 'name'];
  return (
    <details class="wrong" onToggle={revealOpened}>
      <summary>{text('wrong')}</summary>
      <fieldset class="wrong-part">
        <legend class="label">{text('wrong_reason')}</legend>
        {REASONS.map((each) => (
          <label class="wrong-reason" key={each}>
            <input type="radio" name={`${id}-reason`} checked={each === reason} onChange={() => setReason(each)} />
            <span>{text(WRONG_REASON[each])}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="wrong-part">
        <legend class="label">
          <Sentence of="mute" parts={[<Words key="name" of={view.name} />]} />
        </legend>
        <div class="wrong-mutes">
          {scopes.map((scope) => (
            <button key={scope} type="button" class="button button-second button-small" onClick={() => wrong.onMute(scope, true)}>
              <Sentence of={CHOICE[scope]} parts={[<bdi key="name">{mention.text}</bdi>]} />
            </button>
          ))}
        </div>
      </fieldset>
      <Report report={reportText({ view, mention, wrong, reason }, texts)} contact={view.pack.contact} onCopy={wrong.onCopy} />
    </details>
  );
}
