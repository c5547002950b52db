/** How long anything in a browser may take before a test gives up, in ms; two slow cores included. */
const PATIENCE_MS = 15_000;

const PAUSE_MS = 50;

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is neither `null`, `undefined` nor `false`; throws with `what` when it never is. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  within = PATIENCE_MS,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer as NonNullable<Exclude<T, false>>;
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain: ${what}`);
    await sleep(PAUSE_MS);
  }
}
