/** Soft navigation: a page that changes its address without loading anew. */
import { withoutHash } from './page-address.ts';

/** A framework often changes the head, and fetches the text, after the address: the gate is asked again at these times, then no more. */
const ASK_AGAIN_MS = [200, 800, 2_500];

/**
 * Calls `onArrived` when the page has another address, and `onSettling` a few times after it.
 * `navigatesuccess` comes when the address has changed; other events come before. Part of a page (the hash) is no other page.
 */
export function onSoftNavigation(window: Window, onArrived: () => void, onSettling: () => void, signal: AbortSignal): void {
  let address = withoutHash(window.location.href);
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  window.navigation.addEventListener(
    'navigatesuccess',
    () => {
      const next = withoutHash(window.location.href);
      if (next === address) return;
      address = next;
      stop();
      onArrived();
      timers = ASK_AGAIN_MS.map((delay) => setTimeout(onSettling, delay));
    },
    { signal },
  );
  signal.addEventListener('abort', stop);
}
