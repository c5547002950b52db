import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Marks the card while it goes on below what is seen of it; `end` is what stands last in `scroller`. The mark is set past Preact, which would
 * render the whole card once more for it, just when that has opened.
 */
export function useGoesOn(
  card: RefObject<HTMLElement | null>,
  scroller: RefObject<Element | null>,
  end: RefObject<Element | null>,
): void {
  useEffect(() => {
    if (!end.current) return;
    const look = (entries: IntersectionObserverEntry[]) =>
      card.current?.toggleAttribute('data-goes-on', entries.at(-1)?.isIntersecting === false);
    const observer = new IntersectionObserver(look, { root: scroller.current });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [card, scroller, end]);
}
