import { useEffect, useState } from 'preact/hooks';

/** So many rows of a list fill a screen, and take a few ms. */
export const ROWS_A_STEP = 12;

/** How many of many to draw by now: a step at a time, each in a task of its own, so that none keeps the reader's keys waiting. */
export function useGrowing(rows: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= rows) return;
    const timer = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(timer);
  }, [drawn, rows, step]);
  return Math.min(drawn, rows);
}
