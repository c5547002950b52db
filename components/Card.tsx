import { useId } from 'preact/hooks';
import type { CardView } from '../core/card/view.ts';
import type { Reason } from '../core/link/types.ts';
import { Facts } from './card/Facts.tsx';
import { Foot } from './card/Foot.tsx';
import { Head } from './card/Head.tsx';
import { Question } from './card/Question.tsx';
import { Roles } from './card/Roles.tsx';
import { CloseIcon } from './icons.tsx';
import { useText } from './text.tsx';

export type CardState = { is: 'loading' } | { is: 'ready'; view: CardView } | { is: 'error' } | { is: 'unknown' };

export interface CardProps {
  state: CardState;
  /** The name as the page has it, and why it was linked. */
  mention: { text: string; why: readonly Reason[] };
  onClose: () => void;
}

/**
 * What opens on a mention. A dialog that is not modal: it can take focus (`tabIndex` -1) when the reader asks for it,
 * and never takes it by itself. Its size is the host's business; from 320 px by 160 px up it scrolls inside.
 */
export function Card({ state, mention, onClose }: CardProps) {
  const { text, language, direction } = useText();
  const id = useId();
  const ids = { name: `${id}-name`, kind: `${id}-kind`, about: `${id}-about` };
  return (
    <div
      class={`newsgloss card card-${state.is}`}
      role="dialog"
      aria-labelledby={ids.name}
      aria-describedby={state.is === 'ready' ? `${ids.kind} ${ids.about}` : ids.about}
      aria-busy={state.is === 'loading'}
      tabIndex={-1}
      lang={language}
      dir={direction}
    >
      <div class="card-scroll">
        {state.is === 'ready' ? (
          <Ready view={state.view} mention={mention} ids={ids} />
        ) : (
          <Waiting state={state.is} mention={mention.text} ids={ids} />
        )}
      </div>
      <button type="button" class="card-close" aria-label={text('card_close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}

interface Ids {
  name: string;
  kind: string;
  about: string;
}

function Ready({ view, mention, ids }: { view: CardView; mention: CardProps['mention']; ids: Ids }) {
  return (
    <>
      <Head view={view} nameId={ids.name} kindId={ids.kind} />
      <Roles roles={view.roles} kind={view.kind} id={ids.about} />
      {view.facts.length > 0 && <Facts facts={view.facts} />}
      {view.question && <Question question={view.question} />}
      <Foot view={view} mention={mention} />
    </>
  );
}

/** Before there is anything to show, and where there never will be. */
function Waiting({ state, mention, ids }: { state: Exclude<CardState['is'], 'ready'>; mention: string; ids: Ids }) {
  const { text } = useText();
  const words = { loading: 'card_loading', error: 'card_error', unknown: 'card_unknown' } as const;
  return (
    <>
      <h2 class="card-name" id={ids.name}>
        <bdi>{mention}</bdi>
      </h2>
      <p class="card-note" id={ids.about}>
        {text(words[state], [mention])}
        {state === 'error' && <span class="card-hint">{text('card_error_hint')}</span>}
      </p>
      {state === 'loading' && (
        <div class="skeleton" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
    </>
  );
}
