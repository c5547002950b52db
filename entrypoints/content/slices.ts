/** Work in slices, so that the page stays answerable. */

/** One slice: half of a frame at 60 Hz, so that the page's own work fits beside it. */
const SLICE_MS = 8;

/** Does something with each item, giving way to the page after each slice; stops early when the signal ends it. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, signal: AbortSignal): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() < end) continue;
    await giveWay();
    end = performance.now() + SLICE_MS;
  }
}

/**
 * Lets everything else that waits have its turn. `scheduler.yield` would come back before the page's own timers (Firefox 153: a page
 * went without its work for two seconds).
 */
function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
