/** Cards on a page that has no marks: what the reader asks of a text that they have selected. */
import { ITEMS } from '../../core/settings.ts';
import { type Cards, type CardsParts, openCards } from './cards.ts';
import { createPainter } from './paint/painter.ts';
import { createWindows } from './windows.ts';

export function openUnmarked(parts: Omit<CardsParts, 'painter' | 'windows' | 'roots' | 'mute' | 'opening'>): Pick<Cards, 'who'> {
  const mute = () => Promise.reject(new Error('Without marks there is nothing to mute.'));
  // There is no name on which a pointer could rest.
  const opening = ITEMS.opening.fallback;
  const { document, signal } = parts;
  const windows = createWindows(document, signal);
  return openCards({ ...parts, painter: createPainter(document), windows, opening, roots: () => [], mute });
}
