/** What the browser calls the panel: where in it the reader is. */
import type { Texts } from '../text.tsx';
import type { Detail, PanelState } from './state.ts';

export function documentTitle(state: PanelState, detail: Detail | null, { text }: Texts): string {
  const place = placeName(state, detail);
  return place ? text('panel_document', [place, text('extension_name')]) : text('extension_name');
}

function placeName(state: PanelState, detail: Detail | null): string | null {
  if (detail?.is === 'actor') return detail.view.name.text;
  if (detail?.is === 'event') return detail.view.title.text;
  return state.is === 'page' ? state.title || state.siteName : null;
}
