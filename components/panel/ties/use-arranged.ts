import { useLayoutEffect, useState } from 'preact/hooks';
import { type Arranged, arrange } from './arrange.ts';
import { type Measured, type Sizes, WORDS_GAP } from './boxes.ts';

/** After so long the reader's keys come first, and the rest waits for the next task. */
const BUDGET_MS = 12;

/** The groups as far as they are arranged; all at once where that is quick, so that nothing is seen to come. */
export function useArranged(groups: readonly Measured[] | null, sizes: Sizes): Arranged[] | null {
  const [done, setDone] = useState<{ of: readonly Measured[]; arranged: Arranged[] } | null>(null);
  useLayoutEffect(() => {
    if (!groups) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const arranged: Arranged[] = [];
    // One for all, so that columns stand below each other from group to group.
    const gap = Math.max(...groups.flatMap(({ worded }) => worded.map(({ width }) => width))) + 2 * WORDS_GAP + sizes.bend;
    // A large group is a task of its own, apart from the drawing of all that is around it.
    const large = groups.some(({ boxes }) => boxes.length > LARGE);
    const goOn = () => {
      const began = performance.now();
      for (const group of groups.slice(arranged.length)) {
        arranged.push(arrange(group, gap));
        if (performance.now() - began > BUDGET_MS) break;
      }
      if (arranged.length < groups.length) timer = setTimeout(goOn);
      // To draw a large picture takes its time too.
      else if (large) timer = setTimeout(() => setDone({ of: groups, arranged }));
      else setDone({ of: groups, arranged });
    };
    if (large) timer = setTimeout(goOn);
    else goOn();
    return () => clearTimeout(timer);
  }, [groups, sizes]);
  return done && done.of === groups ? done.arranged : null;
}

/** In boxes: from here on, to arrange a group takes more than a few ms. */
const LARGE = 20;
