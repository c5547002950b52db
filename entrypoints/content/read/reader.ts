/**
 * The text of a page as blocks. A block is a run of inline text inside one block-level element, with a way back from any offset to
 * the text node it came from. The reader only reads; it runs in Node too, where nothing is laid out and tags alone decide.
 */
import {
  documentIn,
  firstChildOf,
  isDocument,
  isElement,
  isFrame,
  isShadowRoot,
  isText,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
} from './dom.ts';
import { type Container, createRun, type ReadBlock } from './run.ts';
import { isOutside, isShown, treatmentOf } from './treatment.ts';

export interface Reading {
  blocks: ReadBlock[];
  /** Open shadow roots that were entered. */
  roots: ShadowRoot[];
  /** The documents of frames that were entered. */
  documents: Document[];
  /** Elements that are not shown now and were left out. */
  hidden: Element[];
}

/** Frames that are read on one page. No article has more; each costs a sheet and a dozen listeners besides its text. */
export const MOST_FRAMES = 20;

/** All blocks below a node, in document order. */
export function readBlocks(root: Node): ReadBlock[] {
  return read(root).blocks;
}

/** Reads a document, or the whole subtree of an element or a shadow root, and so many of the frames in it. */
export function read(root: Node, frames = MOST_FRAMES): Reading {
  const start = isDocument(root) ? (root.body ?? root.documentElement) : root;
  return readFrom(start as Container | null, true, frames);
}

/** Reads the runs of one container, without the block-level elements and the shadow root inside it. */
export function readRuns(container: Container): Reading {
  return readFrom(container, false, 0);
}

/** The container to whose runs a node's text belongs. */
export function containerOf(node: Node): Container | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isShadowRoot(at) || (isElement(at) && treatmentOf(at) === 'block')) return at;
  }
  return null;
}

function readFrom(start: Container | null, deep: boolean, frames: number): Reading {
  const reading: Reading = { blocks: [], roots: [], documents: [], hidden: [] };
  if (!start || isOutside(start)) return reading;
  if (isElement(start) && !isShown(start)) reading.hidden.push(start);
  else walk(start, deep, frames, reading);
  return reading;
}

function walk(start: Container, deep: boolean, frames: number, { blocks, roots, documents, hidden }: Reading): void {
  const run = createRun();
  let container = start;

  const endRun = () => {
    const block = run.end(container);
    if (block) blocks.push(block);
  };
  const enter = (next: Container) => {
    const outer = container;
    endRun();
    container = next;
    readChildren(next);
    endRun();
    container = outer;
  };
  const readFrame = (frame: HTMLIFrameElement) => {
    const inside = documentIn(frame);
    endRun();
    if (!deep || !inside || documents.length >= frames) return;
    documents.push(inside);
    const top = inside.body ?? inside.documentElement;
    if (top) readElement(top);
  };
  const readElement = (element: Element) => {
    const treatment = treatmentOf(element);
    if (treatment === 'skip') return;
    if (treatment === 'gap' || treatment === 'break') endRun();
    else if (treatment === 'hidden') hidden.push(element);
    else if (treatment === 'frame') readFrame(element as HTMLIFrameElement);
    else if (treatment === 'block') deep ? enter(element) : endRun();
    else {
      if (treatment === 'apart') run.separate();
      readChildren(element);
      if (treatment === 'apart') run.separate();
    }
  };
  const readChildren = (parent: Container) => {
    const shadow = deep && isElement(parent) ? shadowRootOf(parent) : null;
    if (shadow) {
      roots.push(shadow);
      enter(shadow);
    }
    for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
      if (isText(child)) run.take(child);
      else if (isElement(child)) readElement(child);
    }
  };
  if (isElement(start) && isFrame(start)) readElement(start);
  else enter(start);
}
