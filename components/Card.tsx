import { useId, useRef } from 'preact/hooks';
import type { CardView } from '../core/card/view.ts';
import type { MuteScope } from '../core/mutes/mute.ts';
import { Facts } from './card/Facts.tsx';
import { Foot } from './card/Foot.tsx';
import { Head } from './card/Head.tsx';
import { Muted, Unsaved } from './card/Muted.tsx';
import type { CardMention, WrongParts } from './card/mention.ts';
import { Question } from './card/Question.tsx';
import { Roles } from './card/Roles.tsx';
import { CloseIcon } from './icons.tsx';
import { useText } from './text.tsx';

export type CardState =
  | { is: 'loading' }
  | { is: 'ready'; view: CardView }
  | { is: 'error' }
  | { is: 'unknown' }
  /** The reader has muted it from this very card. */
  | { is: 'muted'; scope: MuteScope }
  /** The reader `wanted` it muted, or no longer muted, and that could not be kept. */
  | { is: 'unsaved'; scope: MuteScope; wanted: boolean };

export interface CardProps {
  state: CardState;
  mention: CardMention;
  /** Left out where no page lies under the card. */
  wrong?: WrongParts;
  onClose: () => void;
}

/**
 * What opens on a mention. A dialog that is not modal: it can take focus (`tabIndex` -1) when the reader asks for it,
 * and never takes it by itself. Its size is the host's business; from 320 px by 160 px up it scrolls inside.
 */
export function Card({ state, mention, wrong, onClose }: CardProps) {
  const { text, language, direction } = useText();
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const onMute = (scope: MuteScope, muted: boolean) => {
    // The button that had the focus goes away; where another takes its place, that one takes the focus as well.
    dialog.current?.focus({ preventScroll: true });
    wrong?.onMute(scope, muted);
  };
  const ids = { name: `${id}-name`, kind: `${id}-kind`, about: `${id}-about` };
  return (
    <div
      ref={dialog}
      class={`newsgloss card card-${state.is}`}
      role="dialog"
      aria-labelledby={ids.name}
      aria-describedby={describedBy(state, ids)}
      aria-busy={state.is === 'loading'}
      tabIndex={-1}
      lang={language}
      dir={direction}
    >
      <div class="card-scroll">
        {state.is === 'ready' && <Ready view={state.view} mention={mention} wrong={wrong && { ...wrong, onMute }} ids={ids} />}
        {state.is === 'muted' && (
          <Muted scope={state.scope} name={mention.text} id={ids.name} onUndo={() => onMute(state.scope, false)} />
        )}
        {state.is === 'unsaved' && <Unsaved id={ids.name} onRetry={() => onMute(state.scope, state.wanted)} />}
        {isWaiting(state) && <Waiting state={state.is} mention={mention.text} ids={ids} />}
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

interface ReadyProps {
  view: CardView;
  mention: CardMention;
  wrong: WrongParts | undefined;
  ids: Ids;
}

function Ready({ view, mention, wrong, ids }: ReadyProps) {
  return (
    <>
      <Head view={view} mention={mention} nameId={ids.name} kindId={ids.kind} />
      <Roles roles={view.roles} kind={view.kind} id={ids.about} />
      {view.facts.length > 0 && <Facts facts={view.facts} />}
      {view.question && <Question question={view.question} />}
      <Foot view={view} mention={mention} wrong={wrong} />
    </>
  );
}

type WaitingState = Extract<CardState, { is: 'loading' | 'error' | 'unknown' }>;

function isWaiting(state: CardState): state is WaitingState {
  return state.is === 'loading' || state.is === 'error' || state.is === 'unknown';
}

function describedBy(state: CardState, ids: Ids): string | undefined {
  if (state.is === 'ready') return `${ids.kind} ${ids.about}`;
  return isWaiting(state) ? ids.about : undefined;
}

/** Before there is anything to show, and where there never will be. */
function Waiting({ state, mention, ids }: { state: WaitingState['is']; mention: string; ids: Ids }) {
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
