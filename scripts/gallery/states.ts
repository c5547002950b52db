/** Every state of every component by group and name: what the gallery shows and the pictures are made of. */
import { cards } from '../../components/card/fixtures.ts';
import { options } from '../../components/options/fixtures.ts';
import { panels } from '../../components/panel/fixtures.ts';
import { tieViews } from '../../components/panel/ties/fixtures.ts';
import { timelines } from '../../components/panel/timeline/fixtures.ts';
import { popups } from '../../components/popup/fixtures.ts';
import { samples } from './samples.ts';

export type GroupId = 'marks' | 'card' | 'popup' | 'panel' | 'timeline' | 'ties' | 'options';

export interface State {
  /** The name of its fixture. */
  name: string;
  /** The name as an address and a file have it. */
  id: string;
}

export interface Group {
  id: GroupId;
  title: string;
  /** Widths of windows in px that show all of its layouts: a narrow telephone, a common one, a desktop. */
  widths: readonly number[];
  /** In px, what it fills of a window that is wider; `null` where it takes all. */
  widest: number | null;
  states: readonly State[];
}

export const groups: readonly Group[] = [
  { id: 'marks', title: 'Marks', widths: [320, 400, 800], widest: null, states: statesOf(samples) },
  // Beyond 400 px the card grows no more; 280 px is a folded telephone.
  { id: 'card', title: 'Card', widths: [280, 320, 400], widest: 400, states: statesOf(cards) },
  { id: 'popup', title: 'Popup', widths: [320, 400, 800], widest: 400, states: statesOf(popups) },
  // From 900 px up it has two columns.
  { id: 'panel', title: 'Panel', widths: [320, 400, 900], widest: null, states: statesOf(panels) },
  { id: 'timeline', title: 'Time line', widths: [320, 640, 1600], widest: null, states: statesOf(timelines) },
  { id: 'ties', title: 'Ties', widths: [320, 640, 1600], widest: null, states: statesOf(tieViews) },
  { id: 'options', title: 'Options', widths: [320, 640, 1000], widest: null, states: statesOf(options) },
];

function statesOf(fixtures: Record<string, unknown>): State[] {
  return Object.keys(fixtures).map((name) => ({ name, id: idOf(name) }));
}

/** "page, nothing known" is `page-nothing-known`. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
