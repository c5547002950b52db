/**
 * When a page has to be looked at again though nothing on it tells so: as it settles after its load, and at a soft navigation, which changes
 * its address without loading anew.
 */
import { withoutHash } from './page-address.ts';

/** A page that draws itself in the browser fetches head and text after its load or its address: it is asked again at these times, then no more. */
const ASK_AGAIN_MS = [200, 800, 2_500];

/**
 * Calls `onArrived` when the page has another address, and `onSettling` at its load and a few times after that or the last arrival.
 * `navigatesuccess` comes when the address has changed; other events come before. Part of a page (the hash) is no other page.
 */
export function followPage(window: Window, onArrived: () => void, onSettling: () => void, signal: AbortSignal): void {
  let address = withoutHash(window.location.href);
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  const settle = () => {
    stop();
    timers = ASK_AGAIN_MS.map((delay) => setTimeout(onSettling, delay));
  };
  const onLoad = () => {
    onSettling();
    settle();
  };
  const onNavigated = () => {
    const next = withoutHash(window.location.href);
    if (next === address) return;
    address = next;
    onArrived();
    settle();
  };
  window.navigation.addEventListener('navigatesuccess', onNavigated, { signal });
  // Put into a page that has loaded already, the script has missed that.
  if (window.document.readyState === 'complete') settle();
  else window.addEventListener('load', onLoad, { once: true, signal });
  signal.addEventListener('abort', stop);
}
