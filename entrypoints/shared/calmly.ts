/** Draws what is learnt of a page without a flicker. */

/** What is learnt within this time seems to have been there at once; later than that a reader wonders whether anything happens. */
export const PATIENCE_MS = 100;

/**
 * Draws each state at once but one, that something is on its way: a page stays while the same is learnt of anew, with the focus and what the reader has
 * opened in it, and anything else for a moment, in which the answer may come. `subjectOf`: of what a state speaks.
 */
export function calmly<T extends { is: string }>(
  draw: (state: T) => void,
  subjectOf: (state: T) => string | null,
): (state: T) => void {
  /** Of which page there is something to read. */
  let page: string | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let waiting: T | null = null;
  const drawNow = (state: T) => {
    forget();
    page = state.is === 'page' ? subjectOf(state) : null;
    draw(state);
  };
  const forget = () => {
    clearTimeout(patience);
    patience = undefined;
    waiting = null;
  };
  return (state) => {
    if (state.is !== 'loading') return drawNow(state);
    if (page !== null && page === subjectOf(state)) return forget();
    waiting = state;
    patience ??= setTimeout(() => waiting && drawNow(waiting), PATIENCE_MS);
  };
}
