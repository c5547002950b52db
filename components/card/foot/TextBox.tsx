import type { RefObject } from 'preact';

interface Props {
  text: string;
  label: string;
  /** The id of what explains it. */
  describedBy?: string;
  box: RefObject<HTMLDivElement | null>;
}

/** A text to the letter, that can be reached by key and selected. */
export function TextBox({ text, label, describedBy, box }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: of a page with a text field Chromium asks its maker's servers how to fill it in (156).
    <div
      ref={box}
      class="text-box"
      role="textbox"
      tabIndex={0}
      dir="auto"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={label}
      aria-describedby={describedBy}
    >
      {text}
    </div>
  );
}
