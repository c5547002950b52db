/** The marks of a page and how they keep up with it: reads, links and paints, first the whole page and then what changes. */
import type { Dictionary } from '../../../core/link/dictionary/dictionary.ts';
import { partsOfTexts } from '../../../core/link/dictionary/needed-parts.ts';
import type { PartName } from '../../../core/link/dictionary/parts.ts';
import type { PageContext } from '../../../core/link/types.ts';
import { createLinkedPage, type LinkedBlock } from '../link/linked-page.ts';
import { readChanges } from '../read/changed-readings.ts';
import { isConnected } from '../read/dom.ts';
import { MOST_FRAMES, type Reading, read } from '../read/reader.ts';
import type { ReadBlock } from '../read/run.ts';
import { type Change, watch } from '../read/watcher.ts';
import { inSlices } from '../slices.ts';
import type { Windows } from '../windows.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';

export interface LiveMarksParts {
  document: Document;
  dictionary: Dictionary;
  /** The parts that the dictionary has. */
  parts: readonly PartName[];
  context: PageContext;
  painter: Painter;
  windows: Windows;
  /** Of the marks that were found those that may be shown; the same list for the same ones. */
  unmuted(marks: readonly Mark[]): readonly Mark[];
  /** Our own host, whose coming and going is no change of the page. */
  host: Element;
  /** The page has got text for which a part is missing. */
  onPartMissing(): void;
  /** Other marks are painted than before. */
  onPainted(marks: readonly Mark[], before: readonly Mark[]): void;
  signal: AbortSignal;
}

export interface LiveMarks {
  /** Marks the page as it was read. */
  begin(reading: Reading): Promise<void>;
  /** Reads the whole page again when it is idle. */
  readAgain(): void;
  /** Paints what may be shown now, without reading anything again. */
  paintAgain(): Promise<void>;
  /** What was read, in order, with all that was found in it. */
  blocks(): readonly LinkedBlock[];
  /** The open shadow roots that were entered and are still in the page. */
  roots(): ShadowRoot[];
}

/** Blocks with which a page is first marked: most articles, with all that stands around them, have fewer. */
const FIRST_BLOCKS = 500;

export function createLiveMarks(parts: LiveMarksParts): LiveMarks {
  const { document, dictionary, painter, windows, signal } = parts;
  const linked = createLinkedPage(dictionary, parts.context, signal);
  const roots = new Set<ShadowRoot>();
  let begun = Promise.resolve();

  const attend = ({ roots: entered, documents, hidden }: Reading) => {
    for (const element of hidden) watcher.awaitShowing(element);
    for (const inside of documents) {
      watcher.enter(inside);
      windows.enter(inside);
    }
    for (const root of entered) {
      if (roots.has(root)) continue;
      roots.add(root);
      watcher.enter(root);
    }
  };
  const link = async (blocks: readonly ReadBlock[]) => {
    const done: LinkedBlock[] = [];
    await inSlices(blocks, (block) => done.push(linked.link(block)), signal);
    return done;
  };
  const paint = async () => {
    const before = painter.marks();
    const marks = parts.unmuted(await linked.marks());
    if (signal.aborted || marks === before) return;
    painter.paint(marks);
    parts.onPainted(marks, before);
  };
  const markAll = async (blocks: readonly ReadBlock[]) => {
    const done = await link(blocks);
    if (signal.aborted) return;
    linked.replaceAll(done);
    await paint();
  };
  const readAll = async () => {
    const reading = read(document);
    if (isPartMissing([reading], parts.parts)) return parts.onPartMissing();
    attend(reading);
    await markAll(reading.blocks);
  };
  const readChanged = async (change: Exclude<Change, 'all'>) => {
    const { readings, emptied } = readChanges(change, MOST_FRAMES - windows.inFrames().length);
    if (isPartMissing(readings, parts.parts)) return parts.onPartMissing();
    for (const reading of readings) attend(reading);
    const done = await link(readings.flatMap(({ blocks }) => blocks));
    if (signal.aborted) return;
    linked.dropGone();
    for (const container of emptied) linked.drop(container);
    linked.put(done);
    await paint();
  };
  const onChange = async (change: Change) => {
    // What changed in the meantime is read when the page is marked as it was.
    await begun;
    await (change === 'all' ? readAll() : readChanged(change));
  };
  const watcher = watch(document, parts.host, onChange, signal);

  return {
    begin(reading) {
      attend(reading);
      begun = (async () => {
        // A very long page is marked at its beginning first, where the reader is.
        if (reading.blocks.length > FIRST_BLOCKS) await markAll(reading.blocks.slice(0, FIRST_BLOCKS));
        await markAll(reading.blocks);
      })();
      return begun;
    },
    readAgain: watcher.askForAll,
    paintAgain: paint,
    blocks: linked.blocks,
    roots() {
      for (const root of roots) if (!isConnected(root)) roots.delete(root);
      return [...roots];
    },
  };
}

function isPartMissing(readings: readonly Reading[], names: readonly PartName[]): boolean {
  const texts = readings.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return partsOfTexts(texts).some((name) => !names.includes(name));
}
