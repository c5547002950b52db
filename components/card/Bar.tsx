import type { Wording } from '../../core/card/view.ts';
import { BackIcon, CloseIcon, PinIcon } from '../icons.tsx';
import { useText } from '../text.tsx';
import type { CardActions } from './mention.ts';

interface Props {
  /** Heads the card where its own heading has been scrolled away. */
  heading: Wording;
  isScrolled: boolean;
  back: Wording | null;
  /** `null`: there is nothing here to keep open. */
  pinned: boolean | null;
  actions: Pick<CardActions, 'back' | 'pin' | 'close'>;
}

/** What can be done with the card as a whole: back, keep, close. It lies over the head's corner until the card is scrolled. */
export function Bar({ heading, isScrolled, back, pinned, actions }: Props) {
  const { text } = useText();
  return (
    <div class={isScrolled ? 'card-bar card-bar-solid' : 'card-bar'}>
      {back ? (
        <button
          type="button"
          class="quiet-button card-back"
          aria-label={text('card_back', [back.text])}
          title={back.text}
          onClick={actions.back}
        >
          <BackIcon />
          <span class="shortened" lang={back.lang} dir="auto">
            {back.text}
          </span>
        </button>
      ) : (
        <span class="card-bar-name shortened" lang={heading.lang} dir="auto" aria-hidden="true">
          {isScrolled && heading.text}
        </span>
      )}
      {pinned !== null && (
        <button
          type="button"
          class="icon-button card-pin"
          aria-pressed={pinned}
          title={text('card_pin')}
          onClick={() => actions.pin(!pinned)}
        >
          <PinIcon filled={pinned} />
          <span class="unseen">{text('card_pin')}</span>
        </button>
      )}
      <button type="button" class="icon-button card-close" title={text('card_close')} onClick={actions.close}>
        <CloseIcon />
        <span class="unseen">{text('card_close')}</span>
      </button>
    </div>
  );
}
