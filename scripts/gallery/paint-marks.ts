/** Marks in the samples, drawn by the extension's own painter. */
import { createMark, type Mark } from '../../entrypoints/content/paint/mark.ts';
import { createPainter } from '../../entrypoints/content/paint/painter.ts';
import { readBlocks } from '../../entrypoints/content/read/reader.ts';
import { DESCRIPTIONS, NAMES } from './samples.ts';

/** A longer name before a shorter one that it contains. */
const MARKED = new RegExp([...NAMES, ...DESCRIPTIONS].join('|'), 'g');

const painter = createPainter(document);

/** Marks what stands in these roots, and nothing else; in one of them the mark at `current` is set off. */
export function paintMarks(roots: readonly { root: ShadowRoot; current: number | undefined }[]): void {
  const found = roots.map(({ root, current }) => ({ marks: marksIn(root), current }));
  painter.paint(found.flatMap(({ marks }) => marks));
  const pointed = found.find(({ current }) => current !== undefined);
  painter.setCurrent(pointed?.marks[pointed.current ?? 0] ?? null);
}

function marksIn(root: ShadowRoot): Mark[] {
  return readBlocks(root).flatMap((block) =>
    [...block.text.matchAll(MARKED)].map(({ 0: text, index }) =>
      createMark(block, {
        start: index,
        end: index + text.length,
        actor: text,
        kind: DESCRIPTIONS.includes(text) ? 'description' : 'name',
        confidence: 1,
        strength: 'strong',
        why: [],
      }),
    ),
  );
}
