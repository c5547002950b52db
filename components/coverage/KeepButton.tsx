import { useState } from 'preact/hooks';
import type { KeepReply } from '../../core/messages.ts';
import { type MessageKey, useText } from '../text.tsx';

/** What became of the reader's wish; `null` where nobody answered. */
export type KeepOutcome = KeepReply | 'forgotten' | null;

const SAID: Record<NonNullable<KeepOutcome>, MessageKey> = {
  kept: 'popup_kept_said',
  forgotten: 'popup_forgotten_said',
  private: 'keep_private',
  full: 'popup_keep_full',
};

const FAILED = { keep: 'popup_keep_failed', forget: 'popup_forget_failed' } as const;

interface Props {
  kept: boolean;
  /** In a private window nothing is kept: the button says so instead. */
  isPrivate: boolean;
  /** Keeps the page's article, or forgets it again. */
  onKeep: (keep: boolean) => Promise<KeepOutcome>;
}

/** Adds the page to the reader's own coverage, or takes it out again, and says what came of it. */
export function KeepButton({ kept, isPrivate, onKeep }: Props) {
  const { text } = useText();
  const [said, setSaid] = useState('');
  const press = async () => {
    const outcome = await onKeep(!kept);
    setSaid(text(outcome === null ? FAILED[kept ? 'forget' : 'keep'] : SAID[outcome]));
  };
  return (
    <div class="keep">
      {isPrivate ? (
        <p class="keep-said">{text('keep_private')}</p>
      ) : (
        <button type="button" class="quiet-button" onClick={press}>
          {text(kept ? 'popup_forget' : 'popup_keep')}
        </button>
      )}
      <p class="keep-said" role="status">
        {said}
      </p>
    </div>
  );
}
