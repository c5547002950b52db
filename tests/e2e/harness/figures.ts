/** The usual figures of a series of measurements. */

export function quantile(series: readonly number[], part: number): number {
  const sorted = series.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export const median = (series: readonly number[]) => quantile(series, 0.5);

/** A stretch of work long enough to be interrupted by what else wants a core, in ms of the processor. */
const STRETCH_MS = 60;

/** How many times longer work takes here just now than on a machine with nothing else to do: 1 on a quiet one. */
export function crowding(): number {
  const start = performance.now();
  const before = process.cpuUsage();
  let spent = 0;
  while (spent < STRETCH_MS) {
    const { user, system } = process.cpuUsage(before);
    spent = (user + system) / 1_000;
  }
  return Math.max(1, (performance.now() - start) / spent);
}
