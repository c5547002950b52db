import { useId, useState } from 'preact/hooks';
import { Switch } from '../Switch.tsx';
import { useText } from '../text.tsx';

interface Props {
  on: boolean;
  heading: string;
  /** What the switch means. */
  note: string;
  /** Whether the choice was stored. */
  onTurn: (on: boolean) => Promise<boolean>;
}

/** A choice for all pages: its name, what it means, and its switch. */
export function SwitchSection({ on, heading, note, onTurn }: Props) {
  const { text } = useText();
  const id = useId();
  const [failed, setFailed] = useState(false);
  const turn = async (turned: boolean) => setFailed(!(await onTurn(turned)));
  return (
    <section class="options-section switch-section">
      <div>
        <h2 class="options-heading" id={`${id}-label`}>
          {heading}
        </h2>
        <p class="options-note" id={`${id}-note`}>
          {note}
        </p>
        <p class="switch-unsaved" role="alert">
          {failed && text('options_unsaved')}
        </p>
      </div>
      <Switch on={on} labelledBy={`${id}-label`} describedBy={`${id}-note`} onTurn={turn} />
    </section>
  );
}
