import { useRef, useState } from 'preact/hooks';
import type { MuteView } from '../../core/mutes/describe-mutes.ts';
import { muteKey } from '../../core/mutes/mute.ts';
import { useText } from '../text.tsx';
import { WhereMuted, whereMuted } from '../WhereMuted.tsx';
import { Words } from '../Words.tsx';
import type { OptionsEvents } from './state.ts';

interface Props {
  mutes: readonly MuteView[];
  onUnmute: OptionsEvents['onUnmute'];
}

/** Everything that the reader has muted, the newest first, each to be taken back. */
export function Mutes({ mutes, onUnmute }: Props) {
  const { text } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const remove = async ({ mute, name }: MuteView) => {
    const done = await onUnmute(mute);
    setFailed(!done);
    if (!done) return;
    setSaid(text('options_unmuted', [name.text, whereMuted(mute, text)]));
    // The button that had the focus goes away with its entry; without this the next Tab would start at the top of the page.
    heading.current?.focus();
  };
  return (
    <section class="options-section">
      <h2 class="options-heading" ref={heading} tabIndex={-1}>
        {text('options_mutes')}
      </h2>
      <p class="options-note">{text('options_mutes_text')}</p>
      {mutes.length === 0 ? (
        <p class="rules-none">{text('options_mutes_none')}</p>
      ) : (
        <ul class="rules plain-list">
          {mutes.map((each) => (
            <li class="mute" key={muteKey(each.mute)}>
              <Entry muted={each} onRemove={remove} />
            </li>
          ))}
        </ul>
      )}
      <p class="rules-unsaved" role="alert">
        {failed && text('options_unmute_failed')}
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

function Entry({ muted, onRemove }: { muted: MuteView; onRemove: (muted: MuteView) => void }) {
  const { text } = useText();
  return (
    <>
      <p class="mute-words">
        <Words of={muted.name} class="mute-name" />{' '}
        <span class="rule-state">
          <WhereMuted mute={muted.mute} />
        </span>
      </p>
      <button
        type="button"
        class="quiet-button"
        aria-label={text('options_unmute_label', [muted.name.text, whereMuted(muted.mute, text)])}
        onClick={() => onRemove(muted)}
      >
        {text('options_unmute')}
      </button>
    </>
  );
}
