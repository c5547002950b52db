import type { CardView } from '../../../core/card/view.ts';
import { useText } from '../../text.tsx';
import { CardLink } from '../CardLink.tsx';
import { useCopying } from './copying.ts';
import { plainText } from './plain-text.ts';
import { TextBox } from './TextBox.tsx';

interface Props {
  view: CardView;
  onCopy: (text: string) => Promise<boolean>;
  onMore: ((actor: string) => void) | undefined;
}

/** Where the reader can go from here, and the card to take along. */
export function CopyCard({ view, onCopy, onMore }: Props) {
  const texts = useText();
  const { text } = texts;
  const { wikipedia, official } = view.links;
  const words = plainText(view, texts);
  const { copy, said, isRefused, box, status } = useCopying(words, onCopy);
  return (
    <>
      <p class="foot-actions">
        {wikipedia && <CardLink to={wikipedia}>{text('card_wikipedia')}</CardLink>}
        {official && <CardLink to={official}>{text('card_official')}</CardLink>}
        {onMore && (
          <button type="button" class="quiet-button foot-button" onClick={() => onMore(view.actor)}>
            {text('card_more')}
          </button>
        )}
        <button type="button" class="quiet-button foot-button foot-copy" onClick={copy}>
          {text('card_copy')}
        </button>
      </p>
      {isRefused && <TextBox text={words} label={text('card_copy_label')} box={box} />}
      <p role="status" ref={status}>
        {said && text(said)}
      </p>
    </>
  );
}
