import { Skeleton } from '../Skeleton.tsx';
import { type MessageKey, useText } from '../text.tsx';
import { Heading } from './Heading.tsx';

const WORDS = { loading: 'card_loading', error: 'card_error', unknown: 'card_unknown' } as const satisfies Record<
  string,
  MessageKey
>;

interface Props {
  state: keyof typeof WORDS;
  heading: string;
  ids: { name: string; about: string };
}

/** Before there is anything to show, and where there never will be. */
export function Waiting({ state, heading, ids }: Props) {
  const { text } = useText();
  return (
    <>
      <Heading id={ids.name}>{heading}</Heading>
      <p class="card-note" id={ids.about}>
        {text(WORDS[state], [heading])}
        {state === 'error' && <span class="card-hint">{text('card_error_hint')}</span>}
      </p>
      {state === 'loading' && <Skeleton lines={3} />}
    </>
  );
}
