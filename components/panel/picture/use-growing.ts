import { useEffect, useState } from 'preact/hooks';

/** So many rows are drawn and laid out in some 10 ms on a slow machine. */
const ROWS_A_STEP = 25;

/** How many rows of a long list to draw by now: a step at a time, so that none keeps the reader's keys waiting. */
export function useGrowing(rows: number): number {
  const [drawn, setDrawn] = useState(ROWS_A_STEP);
  useEffect(() => {
    if (drawn >= rows) return;
    const timer = setTimeout(() => setDrawn(drawn + ROWS_A_STEP));
    return () => clearTimeout(timer);
  }, [drawn, rows]);
  return Math.min(drawn, rows);
}
