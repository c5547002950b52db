import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MuteScope } from '../../core/mutes/mute.ts';
import { type MessageKey, useText } from '../text.tsx';

/** What has been done, in words; `$1` is the name as the page has it. */
export const MUTED: Record<MuteScope, MessageKey> = { page: 'muted_page', site: 'muted_site', name: 'muted_name' };

interface Props {
  /** What has happened. */
  words: string;
  wordsId: string;
  /** What can be done about it. */
  button: string;
  onPress: () => void;
}

/** The card as one line. The reader acted in the card, so the focus goes on to the one thing that they can do now. */
function OneLine({ words, wordsId, button, onPress }: Props) {
  const act = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => act.current?.focus({ preventScroll: true }), []);
  return (
    <p class="card-line">
      <span id={wordsId}>{words}</span>
      <button type="button" class="quiet-button" ref={act} onClick={onPress}>
        {button}
      </button>
    </p>
  );
}

/** What is muted is marked no more, and the reader may think better of it. */
export function Muted({ scope, name, id, onUndo }: { scope: MuteScope; name: string; id: string; onUndo: () => void }) {
  const { text } = useText();
  return <OneLine words={text(MUTED[scope], [name])} wordsId={id} button={text('muted_undo')} onPress={onUndo} />;
}

/** What the reader chose could not be kept, and holds no longer. */
export function Unsaved({ id, onRetry }: { id: string; onRetry: () => void }) {
  const { text } = useText();
  return <OneLine words={text('muted_unsaved')} wordsId={id} button={text('muted_retry')} onPress={onRetry} />;
}
