/** A list of which only the first are shown until the reader asks for the rest. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface First<T> {
  /** For the list's element, whose children are the entries. */
  list: RefObject<HTMLUListElement | null>;
  shown: readonly T[];
  /** How many wait. */
  rest: number;
  showAll: () => void;
}

/** A button that hides a single entry takes the place that the entry needs, so one more than `most` are shown at once. */
export function useFirst<T>(entries: readonly T[], most: number): First<T> {
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  // The button that asks for the rest goes away; the focus moves on to what it has brought.
  useLayoutEffect(() => {
    if (all) list.current?.children[most]?.querySelector<HTMLElement>('a, button')?.focus();
  }, [all, most]);
  const shown = all || entries.length <= most + 1 ? entries : entries.slice(0, most);
  return { list, shown, rest: entries.length - shown.length, showAll: () => setAll(true) };
}
