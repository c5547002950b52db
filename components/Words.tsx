import type { Wording } from '../core/card/view.ts';

/** A text of the pack inside a line of the interface: spoken in its own language, and kept from turning the line around. */
export function Words({ of, class: name }: { of: Wording; class?: string }) {
  return (
    <bdi lang={of.lang} class={name}>
      {of.text}
    </bdi>
  );
}
