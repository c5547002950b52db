import type { When } from '../../core/card/view.ts';
import { whenText } from '../dates.ts';
import { useText } from '../text.tsx';

/** The date above a statement, marked where it lies after the article's own. */
export function Dated({ when, later }: { when: When; later: boolean }) {
  const texts = useText();
  return (
    <p class="label dated">
      <span>{whenText(when, texts)}</span>
      {later && <span class="later">{texts.text('card_later')}</span>}
    </p>
  );
}
