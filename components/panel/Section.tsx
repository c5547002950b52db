import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Section as SectionName } from './place.ts';

interface Props {
  name: SectionName;
  heading: string;
  children: ComponentChildren;
}

/** A part of what is told of the page, to which the panel's own links lead. */
export function Section({ name, heading, children }: Props) {
  const id = useId();
  return (
    <section class={`panel-section panel-${name}`} aria-labelledby={id}>
      <h2 class="panel-heading" id={id} data-section={name} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
