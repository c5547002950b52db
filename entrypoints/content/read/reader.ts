/**
 * The text of a page as blocks. A block is a run of inline text inside one block-level element, with a way back from any offset to
 * the text node it came from. The reader only reads; it runs in Node too, where nothing is laid out and tags alone decide.
 */
import { firstChildOf, isDocument, isElement, isShadowRoot, isText, nextSiblingOf, parentOf, shadowRootOf } from './dom.ts';
import { type Container, createRun, type ReadBlock } from './run.ts';
import { isOutside, isShown, treatmentOf } from './treatment.ts';

export interface Reading {
  blocks: ReadBlock[];
  /** Open shadow roots that were entered. */
  roots: ShadowRoot[];
  /** Elements that are not shown now and were left out. */
  hidden: Element[];
}

/** All blocks below a node, in document order. */
export function readBlocks(root: Node): ReadBlock[] {
  return read(root).blocks;
}

/** Reads a document, or the whole subtree of an element or a shadow root. */
export function read(root: Node): Reading {
  const start = isDocument(root) ? (root.body ?? root.documentElement) : root;
  return readFrom(start as Container | null, true);
}

/** Reads the runs of one container, without the block-level elements and the shadow root inside it. */
export function readRuns(container: Container): Reading {
  return readFrom(container, false);
}

/** The container to whose runs a node's text belongs. */
export function containerOf(node: Node): Container | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isShadowRoot(at) || (isElement(at) && treatmentOf(at) === 'block')) return at;
  }
  return null;
}

function readFrom(start: Container | null, deep: boolean): Reading {
  const reading: Reading = { blocks: [], roots: [], hidden: [] };
  if (!start || isOutside(start)) return reading;
  if (isElement(start) && !isShown(start)) reading.hidden.push(start);
  else walk(start, deep, reading);
  return reading;
}

function walk(start: Container, deep: boolean, { blocks, roots, hidden }: Reading): void {
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
  const readElement = (element: Element) => {
    const treatment = treatmentOf(element);
    if (treatment === 'skip') return;
    if (treatment === 'gap' || treatment === 'break') endRun();
    else if (treatment === 'hidden') hidden.push(element);
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
  enter(start);
}
