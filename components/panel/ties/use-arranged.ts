import { useLayoutEffect, useState } from 'preact/hooks';
import { type Arranged, type ArrangeTask, arrangeAll } from './arrange.ts';
import { type Measured, type Sizes, WORDS_GAP } from './boxes.ts';

/** In boxes: from here on, to arrange a group takes more than a few ms (60 boxes and 90 lines: some 80 ms on two busy cores). */
const LARGE = 20;

/** The groups arranged: small ones before anything is seen without them, large ones when a worker has done it. */
export function useArranged(groups: readonly Measured[] | null, sizes: Sizes): Arranged[] | null {
  const [done, setDone] = useState<{ of: readonly Measured[]; arranged: Arranged[] } | null>(null);
  useLayoutEffect(() => {
    if (!groups) return;
    // One for all, so that columns stand below each other from group to group.
    const gap = Math.max(...groups.flatMap(({ worded }) => worded.map(({ width }) => width))) + 2 * WORDS_GAP + sizes.bend;
    const finish = (arranged: Arranged[]) => setDone({ of: groups, arranged });
    if (groups.some(({ boxes }) => boxes.length > LARGE)) return arrangeBeside({ groups, gap }, finish);
    finish(arrangeAll({ groups, gap }));
  }, [groups, sizes]);
  return done && done.of === groups ? done.arranged : null;
}

/** Ended by what is returned. */
function arrangeBeside(task: ArrangeTask, finish: (arranged: Arranged[]) => void): () => void {
  const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Arranged[]>) => {
    worker.terminate();
    finish(data);
  };
  worker.postMessage(task);
  return () => worker.terminate();
}
