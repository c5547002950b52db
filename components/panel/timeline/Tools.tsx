import type { ComponentChildren } from 'preact';
import { useText } from '../../text.tsx';
import { EarlierIcon, LaterIcon, ZoomInIcon, ZoomOutIcon } from '../picture/icons.tsx';
import type { Moves } from './use-window.ts';

/** What keys and wheel do, for pointer and finger. */
export function Tools({ moves }: { moves: Moves }) {
  const { text } = useText();
  return (
    <>
      <Tool name={text('timeline_earlier')} onClick={moves.earlier}>
        <EarlierIcon />
      </Tool>
      <Tool name={text('timeline_later')} onClick={moves.later}>
        <LaterIcon />
      </Tool>
      <Tool name={text('timeline_zoom_out')} onClick={() => moves.zoomOut()}>
        <ZoomOutIcon />
      </Tool>
      <Tool name={text('timeline_zoom_in')} onClick={() => moves.zoomIn()}>
        <ZoomInIcon />
      </Tool>
      <button type="button" class="quiet-button" onClick={moves.whole}>
        {text('timeline_whole')}
      </button>
      {moves.article && (
        <button type="button" class="quiet-button" onClick={moves.article}>
          {text('timeline_to_article')}
        </button>
      )}
    </>
  );
}

function Tool({ name, onClick, children }: { name: string; onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="tool-button" aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  );
}
