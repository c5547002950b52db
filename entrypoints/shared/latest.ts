/** Draws the states of a run in turn; a run that is overtaken by a newer one draws nothing more, whatever it still learns. */
export function latest<T>(states: () => AsyncIterable<T>, draw: (state: T) => void): () => Promise<void> {
  let runs = 0;
  return async () => {
    const run = ++runs;
    for await (const state of states()) {
      if (run !== runs) return;
      draw(state);
    }
  };
}
