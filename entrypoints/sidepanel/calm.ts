/** Draws states as they are learnt, without a flicker. */

/** What is learnt within this time seems to have been there at once; later than that a reader wonders whether anything happens. */
export const PATIENCE_MS = 100;

interface Calm<T> {
  /**
   * Draws the states of a run, of which one that is overtaken by a newer draws nothing more. What says only that something is on its way waits
   * a moment, for the answer may come first; where `subject` is what is drawn already, that stays until the answer comes.
   */
  show(states: AsyncIterable<T>, subject: string): Promise<void>;
}

export function drawCalmly<T extends { is: string }>(draw: (state: T, subject: string) => void): Calm<T> {
  let runs = 0;
  let drawn: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drawNow = (state: T, subject: string) => {
    clearTimeout(waiting);
    waiting = undefined;
    drawn = subject;
    draw(state, subject);
  };
  return {
    async show(states, subject) {
      const run = ++runs;
      clearTimeout(waiting);
      waiting = undefined;
      for await (const state of states) {
        if (run !== runs) return;
        if (state.is !== 'loading') drawNow(state, subject);
        else if (drawn !== subject) waiting ??= setTimeout(drawNow, PATIENCE_MS, state, subject);
      }
    },
  };
}
