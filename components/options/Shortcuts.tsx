import { type MessageKey, useText } from '../text.tsx';
import type { OptionsEvents, Shortcut } from './state.ts';

const COMMAND: Record<Shortcut['command'], MessageKey> = {
  'toggle-site': 'command_toggle_site',
  'start-tour': 'command_start_tour',
  'open-panel': 'command_open_panel',
};

interface Props {
  shortcuts: readonly Shortcut[];
  onChange: OptionsEvents['onShortcuts'];
}

/** The shortcuts as the browser has them. Only the browser can change them. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  const { text } = useText();
  return (
    <section class="options-section">
      <h2 class="options-heading">{text('options_keys')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div class="shortcut" key={command}>
            <dt>{text(COMMAND[command])}</dt>
            <dd>{keys === null ? text('options_key_none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="options-note">{text('options_keys_text')}</p>
      <button type="button" class="button button-second" onClick={onChange}>
        {text('options_keys_change')}
      </button>
    </section>
  );
}
