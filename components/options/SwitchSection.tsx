import { useId } from 'preact/hooks';
import { Switch } from '../Switch.tsx';

interface Props {
  on: boolean;
  heading: string;
  /** What the switch means. */
  note: string;
  onTurn: (on: boolean) => void;
}

/** A choice for all pages: its name, what it means, and its switch. */
export function SwitchSection({ on, heading, note, onTurn }: Props) {
  const id = useId();
  return (
    <section class="options-section switch-section">
      <div>
        <h2 class="options-heading" id={`${id}-label`}>
          {heading}
        </h2>
        <p class="options-note" id={`${id}-note`}>
          {note}
        </p>
      </div>
      <Switch on={on} labelledBy={`${id}-label`} describedBy={`${id}-note`} onTurn={onTurn} />
    </section>
  );
}
