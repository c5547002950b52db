import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps focus in an element whose content changes: where what had the focus goes away, the element itself takes it.
 * Called while it is being drawn, when the old content still stands.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  const had = element.current?.matches(':focus-within') ?? false;
  useLayoutEffect(() => {
    if (had && !element.current?.matches(':focus-within')) element.current?.focus({ preventScroll: true });
  });
}
