import { useId, useState } from 'preact/hooks';
import { type Opening as How, ITEMS } from '../../core/settings.ts';
import { type MessageKey, useText } from '../text.tsx';
import type { Keyboard, OptionsEvents } from './state.ts';

/** In milliseconds. Readers of such tools ask for 150 to 500, some for none, and whoever reads with the pointer for more. */
const DELAYS: readonly number[] = [0, 150, 300, 600, 1_000];

const KEYS = ['Alt', 'Control', 'Shift'] as const;
type Key = (typeof KEYS)[number];

const KEY_NAMES: Record<Keyboard, Record<Key, MessageKey>> = {
  mac: { Alt: 'options_held_key_alt_mac', Control: 'options_held_key_control_mac', Shift: 'options_held_key_shift_mac' },
  other: { Alt: 'options_held_key_alt', Control: 'options_held_key_control', Shift: 'options_held_key_shift' },
};

interface Props {
  opening: How;
  keyboard: Keyboard;
  onOpening: OptionsEvents['onOpening'];
}

/** How a card opens under the pointer: how long it rests on a name, and with which key held. */
export function Opening({ opening, keyboard, onOpening }: Props) {
  const { text } = useText();
  const id = useId();
  const [failed, setFailed] = useState(false);
  const change = async (changed: Partial<How>) => {
    // Drawn anew where it fails again as well, so that the lists show what is stored.
    setFailed(false);
    setFailed(!(await onOpening({ ...opening, ...changed })));
  };
  return (
    <section class="options-section">
      <h2 class="options-heading">{text('options_opening')}</h2>
      <p class="options-note" id={`${id}-note`}>
        {text('options_opening_text')}
      </p>
      <div class="choice">
        <label for={`${id}-delay`}>{text('options_delay')}</label>
        <Delays id={`${id}-delay`} note={`${id}-note`} delay={opening.delay} onChange={(delay) => change({ delay })} />
      </div>
      <div class="choice">
        <label for={`${id}-key`}>{text('options_held_key')}</label>
        <select
          id={`${id}-key`}
          class="list"
          aria-describedby={`${id}-note`}
          value={opening.key ?? ''}
          onChange={({ currentTarget: { value } }) => change({ key: KEYS.find((key) => key === value) ?? null })}
        >
          <option value="">{text('options_held_key_none')}</option>
          {KEYS.map((key) => (
            <option key={key} value={key}>
              {text(KEY_NAMES[keyboard][key])}
            </option>
          ))}
        </select>
      </div>
      <p class="opening-unsaved" role="alert">
        {failed && text('options_unsaved')}
      </p>
    </section>
  );
}

interface DelaysProps {
  id: string;
  note: string;
  /** In milliseconds, as are those below. */
  delay: number;
  onChange: (delay: number) => void;
}

function Delays({ id, note, delay, onChange }: DelaysProps) {
  const { text, language } = useText();
  const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  const name = (each: number) => {
    if (each === 0) return text('options_delay_none');
    const duration = seconds.format(each / 1_000);
    return each === ITEMS.opening.fallback.delay ? text('options_delay_usual', [duration]) : duration;
  };
  // One that another version stored is shown as it is.
  const all = [...new Set([...DELAYS, delay])].sort((a, b) => a - b);
  return (
    <select
      id={id}
      class="list"
      aria-describedby={note}
      value={String(delay)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      {all.map((each) => (
        <option key={each} value={String(each)}>
          {name(each)}
        </option>
      ))}
    </select>
  );
}
