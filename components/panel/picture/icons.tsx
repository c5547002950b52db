/** The signs on the pictures' controls. They say nothing by themselves: the control around them has the words. */
import { Icon } from '../../icons.tsx';

export function ZoomInIcon() {
  return (
    <Icon>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  );
}

export function ZoomOutIcon() {
  return (
    <Icon>
      <path d="M3 8h10" />
    </Icon>
  );
}

/** Points against the direction of reading, as time runs. */
export function EarlierIcon() {
  return (
    <Icon class="icon-directed">
      <path d="M9.75 3.5L5.25 8l4.5 4.5" />
    </Icon>
  );
}

/** Points along it. */
export function LaterIcon() {
  return (
    <Icon class="icon-directed">
      <path d="M6.25 3.5L10.75 8l-4.5 4.5" />
    </Icon>
  );
}
