import type { MuteView } from '../../core/mutes/describe-mutes.ts';
import { muteKey } from '../../core/mutes/mute.ts';
import { useText } from '../text.tsx';
import { WhereMuted, whereMuted } from '../WhereMuted.tsx';
import { Words } from '../Words.tsx';

interface Props {
  muted: readonly MuteView[];
  onUnmute: (muted: MuteView) => void;
}

/** What the reader keeps from being marked on this page. */
export function MutedHere({ muted, onUnmute }: Props) {
  const { text } = useText();
  if (muted.length === 0) return null;
  return (
    <section class="muted-here">
      <h2 class="label">{text('popup_muted')}</h2>
      <ul class="plain-list">
        {muted.map((each) => (
          <li class="muted-entry" key={muteKey(each.mute)}>
            <p>
              <Words of={each.name} class="muted-name" />{' '}
              <span class="muted-where">
                <WhereMuted mute={each.mute} here />
              </span>
            </p>
            <button
              type="button"
              class="quiet-button"
              aria-label={text('popup_unmute_label', [each.name.text, whereMuted(each.mute, text, true)])}
              onClick={() => onUnmute(each)}
            >
              {text('popup_unmute')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
