/**
 * The page's blocks with what was found in them. A block is scanned once; evidence is weighed over the whole page each time it changes.
 */

import type { CastMember } from '../../../core/cast-member.ts';
import type { Dictionary } from '../../../core/link/dictionary/dictionary.ts';
import { resolve } from '../../../core/link/resolve.ts';
import { type BlockScan, scan } from '../../../core/link/scan.ts';
import type { Mention, PageContext } from '../../../core/link/types.ts';
import { createMark, type Mark } from '../paint/mark.ts';
import { comparePlaces, isConnected, parentOf, rootOf } from '../read/dom.ts';
import type { Container, ReadBlock } from '../read/run.ts';
import { inSlices } from '../slices.ts';

export interface LinkedBlock {
  block: ReadBlock;
  scan: BlockScan;
  marks: readonly Mark[];
}

interface Entry {
  container: Container;
  blocks: readonly LinkedBlock[];
}

/**
 * Names that are weighed at a stretch. Few pages have a tenth of them, and there the evidence is the whole page's. On a longer one (a
 * list, a book) each stretch is weighed by itself, so that the page is not kept from its own work.
 */
const NAMES_PER_STRETCH = 1_000;

export interface LinkedPage {
  /** Scans a block, unless the very same text of the same nodes was scanned before. */
  link(block: ReadBlock): LinkedBlock;
  /** The whole page, in order. */
  replaceAll(blocks: readonly LinkedBlock[]): void;
  /** All blocks of some containers; those of new containers find their place in the document. */
  put(blocks: readonly LinkedBlock[]): void;
  drop(container: Container): void;
  /** Drops what the page has removed. */
  dropGone(): void;
  /** All blocks in order, each with its marks as they were last weighed. */
  blocks(): LinkedBlock[];
  /** All marks in order, with the evidence of the whole page; marks that stay the same are the same objects. */
  marks(): Promise<readonly Mark[]>;
}

export function createLinkedPage(dictionary: Dictionary, page: PageContext, signal: AbortSignal): LinkedPage {
  let entries: Entry[] = [];
  let byContainer = new Map<Container, Entry>();
  let marks: readonly Mark[] = [];
  /** Whether anything that bears on mentions has come or gone since `marks` were made. */
  let stale = false;

  const weigh = (blocks: readonly LinkedBlock[]) => {
    const scans = blocks.map((linked) => linked.scan);
    const mentions = resolve(scans, dictionary, page);
    for (const [index, linked] of blocks.entries()) linked.marks = marksFor(linked, mentions[index] ?? []);
  };
  const noteChange = (blocks: readonly LinkedBlock[]) => {
    stale ||= blocks.some((linked) => bearsOnMentions(linked.scan));
  };
  const remove = (isGone: (entry: Entry) => boolean) => {
    const gone = entries.filter(isGone);
    if (gone.length === 0) return;
    for (const entry of gone) {
      byContainer.delete(entry.container);
      noteChange(entry.blocks);
    }
    entries = entries.filter((entry) => byContainer.get(entry.container) === entry);
  };

  return {
    link(block) {
      const known = byContainer.get(block.container)?.blocks.find((linked) => isSame(linked.block, block));
      return known ?? { block, scan: scan(block.text, dictionary), marks: [] };
    },
    replaceAll(blocks) {
      const before = entries.flatMap((entry) => entry.blocks);
      if (before.length === blocks.length && before.every((linked, index) => linked === blocks[index])) return;
      entries = groupByContainer(blocks);
      byContainer = new Map(entries.map((entry) => [entry.container, entry]));
      stale = true;
    },
    put(blocks) {
      for (const entry of groupByContainer(blocks)) {
        const old = byContainer.get(entry.container);
        noteChange([...(old?.blocks ?? []), ...entry.blocks]);
        if (old) old.blocks = entry.blocks;
        else {
          entries.splice(placeOf(entries, entry.container), 0, entry);
          byContainer.set(entry.container, entry);
        }
      }
    },
    drop: (container) => remove((entry) => entry.container === container),
    dropGone: () => remove((entry) => !isConnected(entry.container)),
    blocks: () => entries.flatMap((entry) => entry.blocks),
    async marks() {
      if (!stale) return marks;
      stale = false;
      const stretches = cutIntoStretches(entries.flatMap((entry) => entry.blocks));
      await inSlices(stretches, weigh, signal);
      marks = stretches.flatMap((blocks) => blocks.flatMap((linked) => linked.marks));
      return marks;
    },
  };
}

/** Who is on the page: how often, and as the which-th mark for the first time; in order of first mention. */
export function castOf(marks: readonly Mark[]): CastMember[] {
  const cast = new Map<string, CastMember>();
  for (const [index, { mention }] of marks.entries()) {
    const member = cast.get(mention.actor);
    if (member) member.count++;
    else cast.set(mention.actor, { actor: mention.actor, count: 1, first: index });
  }
  return [...cast.values()];
}

function marksFor({ block, marks }: LinkedBlock, mentions: readonly Mention[]): readonly Mark[] {
  return mentions.map((mention) => {
    const same = marks.find(
      ({ mention: old }) => old.start === mention.start && old.end === mention.end && old.actor === mention.actor,
    );
    if (!same) return createMark(block, mention);
    same.mention = mention;
    return same;
  });
}

/** A page whose clock ticks has a new block each second, and nothing else to weigh. */
function bearsOnMentions({ text: _text, ...found }: BlockScan): boolean {
  return Object.values(found).some((hits) => hits.length > 0);
}

function isSame(a: ReadBlock, b: ReadBlock): boolean {
  if (a.text !== b.text || a.pieces.length !== b.pieces.length) return false;
  return a.pieces.every(({ node, offset }, index) => node === b.pieces[index]?.node && offset === b.pieces[index].offset);
}

function cutIntoStretches(blocks: readonly LinkedBlock[]): LinkedBlock[][] {
  let stretch: LinkedBlock[] = [];
  let names = 0;
  const stretches = [stretch];
  for (const linked of blocks) {
    if (names > NAMES_PER_STRETCH) {
      stretch = [];
      stretches.push(stretch);
      names = 0;
    }
    stretch.push(linked);
    names += linked.scan.names.length;
  }
  return stretches;
}

function groupByContainer(blocks: readonly LinkedBlock[]): Entry[] {
  return [...Map.groupBy(blocks, ({ block }) => block.container)].map(([container, own]) => ({ container, blocks: own }));
}

function placeOf(entries: readonly Entry[], container: Container): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && isBefore(entry.container, container)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shadow trees and documents have no order among each other; the elements in which they stand have, in the tree that holds both. */
function isBefore(a: Container, b: Container): boolean {
  const placesOfA = new Map(placesIn(a));
  for (const [root, at] of placesIn(b)) {
    const beside = placesOfA.get(root);
    if (beside) return (comparePlaces(beside, at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
}

/** A node's tree, and those around it, each with the node or what holds it there. */
function* placesIn(node: Node): Generator<[root: Node, at: Node]> {
  for (let at: Node | null = node; at; ) {
    const root = rootOf(at);
    yield [root, at];
    at = parentOf(root);
  }
}
