/** Draws the popup's states in turn, but leaves a page where it is while it is learnt of anew. */
import type { PopupState } from '../../components/popup/state.ts';

/** A page that gave way to a notice for some milliseconds would take the focus with it, and what the reader has just been told. */
export function steadily(draw: (state: PopupState) => void): (state: PopupState) => void {
  let drawn: PopupState | null = null;
  return (state) => {
    if (state.is === 'loading' && drawn?.is === 'page' && drawn.site.host === state.site?.host) return;
    drawn = state;
    draw(state);
  };
}
