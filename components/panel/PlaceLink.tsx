import type { ComponentChildren } from 'preact';
import { hashOf, type Place } from './place.ts';

interface Props {
  to: Place;
  onGo: (to: Place) => void;
  class?: string;
  children: ComponentChildren;
}

/** A link within the panel. With a modifier it is the browser's, which opens the place in a tab of its own. */
export function PlaceLink({ to, onGo, class: name, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(to);
  };
  return (
    <a href={hashOf(to)} class={name} onClick={follow}>
      {children}
    </a>
  );
}
