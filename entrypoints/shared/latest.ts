/** Draws the states of a run in turn; a run that is overtaken by a newer one draws nothing more, whatever it still learns. */
export function latest<T>(draw: (state: T) => void): (states: AsyncIterable<T>) => Promise<void> {
  let runs = 0;
  return async (states) => {
    const run = ++runs;
    for await (const state of states) {
      if (run !== runs) return;
      draw(state);
    }
  };
}
