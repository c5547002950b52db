/** Reads what has changed on a page, each place once, and no more. */
import { isConnected, parentOf } from './dom.ts';
import { containerOf, type Reading, read, readRuns } from './reader.ts';
import type { Container } from './run.ts';
import type { Change } from './watcher.ts';

export interface ChangedReadings {
  readings: Reading[];
  /** Containers that have no text of their own any more. */
  emptied: Container[];
}

/** Whole subtrees that are new, with so many of the frames in them, and the runs around what was touched elsewhere. */
export function readChanges({ touched, added }: Exclude<Change, 'all'>, frames: number): ChangedReadings {
  const roots = new Set([...added].filter((element) => isConnected(element) && !isWithin(parentOf(element), added)));
  const readings: Reading[] = [];
  for (const root of roots) {
    const entered = readings.reduce((sum, { documents }) => sum + documents.length, 0);
    readings.push(readAdded(root, frames - entered));
  }
  const emptied: Container[] = [];
  const around = [...touched, ...roots].filter((node) => isConnected(node)).map(containerOf);
  for (const container of new Set(around)) {
    if (!container || isWithin(container, roots)) continue;
    const runs = readRuns(container);
    if (runs.blocks.length === 0) emptied.push(container);
    readings.push(runs);
  }
  return { readings, emptied };
}

/** Text directly in a new inline element belongs to the runs around it, which are read with their container. */
function readAdded(element: Element, frames: number): Reading {
  const reading = read(element, frames);
  if (containerOf(element) === element) return reading;
  return { ...reading, blocks: reading.blocks.filter((block) => block.container !== element) };
}

function isWithin(node: Node | null, roots: ReadonlySet<Node>): boolean {
  for (let at = node; at; at = parentOf(at)) if (roots.has(at)) return true;
  return false;
}
