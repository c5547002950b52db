import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the card goes on below what is seen of it; `end` is what stands last in `scroller`. */
export function useGoesOn(scroller: RefObject<Element | null>, end: RefObject<Element | null>): boolean {
  const [goesOn, setGoesOn] = useState(false);
  useEffect(() => {
    if (!end.current) return;
    const look = (entries: IntersectionObserverEntry[]) => setGoesOn(entries.at(-1)?.isIntersecting === false);
    const observer = new IntersectionObserver(look, { root: scroller.current });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [scroller, end]);
  return goesOn;
}
