/** Which parts of a page are prose, told by how long its blocks are: menus, labels and headlines are short. */

/** A block of a text by its words' places; end exclusive. */
export interface Extent {
  start: number;
  end: number;
}

/** A headline has up to a dozen words, and short paragraphs of a report have hardly fewer. */
const PROSE_WORDS = 12;

/** Headings, captions and notices stand between paragraphs, one or two at a time; lists of links and menus are longer. */
const MOST_BETWEEN = 3;

export function isProse({ start, end }: Extent): boolean {
  return end - start >= PROSE_WORDS;
}

/** The blocks by the runs of prose that they make, short blocks within a run included; in order. What lies between runs is left out. */
export function proseRuns<B extends Extent>(blocks: readonly B[]): B[][] {
  const runs: B[][] = [];
  let between: B[] = [];
  let open: B[] | null = null;
  for (const block of blocks) {
    if (!isProse(block)) {
      between.push(block);
      if (between.length > MOST_BETWEEN) open = null;
      continue;
    }
    if (open) open.push(...between, block);
    else {
      open = [block];
      runs.push(open);
    }
    between = [];
  }
  return runs;
}

/** The one with the most words in prose, the first of equals; none where there is no prose. */
export function longestRun<B extends Extent>(runs: readonly (readonly B[])[]): readonly B[] {
  return runs.reduce<readonly B[]>((longest, run) => (proseWords(run) > proseWords(longest) ? run : longest), []);
}

/** How many words the run has in prose. */
export function proseWords(run: readonly Extent[]): number {
  return run.filter(isProse).reduce((sum, { start, end }) => sum + end - start, 0);
}
