import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf, type Place } from './place.ts';

/**
 * Moves sight and focus as the reader goes about the panel: to the heading of what opens, and on the way back to where they came from. A place is
 * another one each time that the reader goes there. `isThere`: what stands there has come. `page` names the page of which the panel speaks; with
 * another one the reader begins at its head. To be told when all of the page stands: before that none of its parts can come to the top.
 */
export function usePlace(root: RefObject<HTMLElement | null>, place: Place, isThere: boolean, page: string): () => void {
  const before = useRef<{ place: Place; page: string } | null>(null);
  /** Where in what is told of the page the reader was, in px from its top. */
  const left = useRef(0);
  /** The page of which all stands. */
  const whole = useRef<string | null>(null);
  // The old content still stands while this is drawn.
  if (before.current && before.current.place.is === 'page' && place.is !== 'page') left.current = scrollTop();
  useLayoutEffect(() => {
    const from = before.current;
    before.current = { place, page };
    if (place.is !== 'page') {
      if (from) scrollTo({ top: 0 });
      return;
    }
    if (place.section !== null) {
      if (whole.current === page) toHeading(root.current, place.section);
      return;
    }
    if (!from || from.page !== page || from.place.is === 'page') return;
    scrollTo({ top: left.current });
    backTo(root.current, hashOf(from.place));
  }, [root, place, page]);
  useLayoutEffect(() => {
    if (isThere && place.is !== 'page') focusOn(root.current?.querySelector<HTMLElement>('.detail h2'));
  }, [root, place, isThere]);
  return () => {
    whole.current = page;
    if (place.is === 'page' && place.section !== null) toHeading(root.current, place.section);
  };
}

function scrollTop(): number {
  return document.scrollingElement?.scrollTop ?? 0;
}

function toHeading(root: HTMLElement | null, section: string): void {
  const heading = root?.querySelector<HTMLElement>(`[data-section="${section}"]`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** A heading takes focus when it is sent there, and at no other time. */
function focusOn(heading: HTMLElement | null | undefined): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The link by which the reader went, or else the page's own title. */
function backTo(root: HTMLElement | null, hash: string): void {
  const links = root?.querySelectorAll<HTMLElement>('.panel-way a, .panel-page a') ?? [];
  const link = [...links].find((each) => each.getAttribute('href') === hash);
  (link ?? root?.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
}
