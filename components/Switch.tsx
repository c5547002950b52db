interface Props {
  on: boolean;
  /** The switch shows its state but can't be turned. */
  disabled?: boolean;
  /** Its state is not known yet: it shows none. */
  busy?: boolean;
  /** Ids of the elements that name and describe it. */
  labelledBy?: string;
  describedBy?: string;
  /** Its name where no element on the page is. */
  label?: string;
  onTurn: (on: boolean) => void;
}

/** An on-off switch: a button with the role that screen readers announce as such. */
export function Switch({ on, disabled = false, busy = false, labelledBy, describedBy, label, onTurn }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-busy={busy}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onTurn(!on)}
    >
      <span class="switch-knob" />
    </button>
  );
}
