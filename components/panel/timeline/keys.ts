/** Which key means what over the picture. */
import type { Moves } from './use-window.ts';

export type Action =
  | 'open'
  | 'first'
  | 'last'
  | 'next'
  | 'previous'
  | Extract<keyof Moves, 'earlier' | 'later' | 'zoomIn' | 'zoomOut' | 'whole' | 'article'>;

const ACTIONS: Record<string, Action> = {
  Enter: 'open',
  ' ': 'open',
  Home: 'first',
  End: 'last',
  '+': 'zoomIn',
  // The same key without Shift, where plus needs it.
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'whole',
  '1': 'article',
};

/** `null` for keys that are the browser's or the page's. Arrows go as time runs. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  rtl: boolean,
): Action | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const onward = (event.key === 'ArrowRight') !== rtl;
    if (event.shiftKey) return onward ? 'later' : 'earlier';
    return onward ? 'next' : 'previous';
  }
  return ACTIONS[event.key] ?? null;
}
