/** The few drawn signs of the interface. They say nothing by themselves: the control around them has the words. */
import type { ComponentChildren } from 'preact';

/** A sign of 16 px in the colour of the text around it. */
export function Icon({ children, class: name }: { children: ComponentChildren; class?: string }) {
  return (
    <svg
      class={name}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}

/** Points against the direction of reading. */
export function BackIcon() {
  return (
    <Icon class="icon-directed">
      <path d="M13 8H3.5M7.5 3.5L3 8l4.5 4.5" />
    </Icon>
  );
}

/** A drawing pin; filled where it holds. */
export function PinIcon({ filled }: { filled: boolean }) {
  return (
    <Icon>
      <path d="M5.5 2.5h5M6.25 2.5v4.25L4 9.5h8L9.75 6.75V2.5" fill={filled ? 'currentColor' : 'none'} />
      <path d="M8 9.5v4.25" />
    </Icon>
  );
}
