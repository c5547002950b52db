import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CandidateView, CardView, Wording } from '../core/card/view.ts';
import type { MuteScope } from '../core/mutes/mute.ts';
import { Bar } from './card/Bar.tsx';
import { Choice } from './card/Choice.tsx';
import { Foot } from './card/foot/Foot.tsx';
import { useGoesOn } from './card/goes-on.ts';
import { Head } from './card/Head.tsx';
import { useKeptFocus } from './card/kept-focus.ts';
import { Muted, Unsaved } from './card/Muted.tsx';
import type { CardActions, CardMention, CardOrigin } from './card/mention.ts';
import { Nobody } from './card/Nobody.tsx';
import { Facts } from './card/statements/Facts.tsx';
import { Question } from './card/statements/Question.tsx';
import { Relations } from './card/statements/Relations.tsx';
import { Roles } from './card/statements/Roles.tsx';
import { groupIds, roleGroups } from './card/statements/role-groups.ts';
import { Story } from './card/statements/Story.tsx';
import { Waiting } from './card/Waiting.tsx';
import { type Texts, useText } from './text.tsx';

export type CardState =
  | { is: 'loading' }
  | { is: 'ready'; view: CardView }
  | { is: 'error' }
  | { is: 'unknown' }
  /** The reader has muted it from this very card. */
  | { is: 'muted'; scope: MuteScope }
  /** The reader `wanted` it muted, or no longer muted, and that could not be kept. */
  | { is: 'unsaved'; scope: MuteScope; wanted: boolean }
  /** Several actors fit the text that the reader asked about. */
  | { is: 'choice'; candidates: readonly CandidateView[] }
  /** No pack knows the text that the reader asked about. */
  | { is: 'nobody' };

export interface CardProps {
  state: CardState;
  /** Heads the card while no name of an actor does: the words of the page, or the name that the reader followed. */
  heading: string;
  /** The words of the page that lead to this actor; `null` where the reader came to it another way, and so can't mute it. */
  mention: CardMention | null;
  origin: CardOrigin;
  pinned: boolean;
  /** To what the way back leads: an actor, or the words that the reader asked about. */
  back: Wording | null;
  actions: CardActions;
}

/** The card counts as scrolled from here on: a hair's breadth is a trembling finger. */
const SCROLLED_PX = 4;

/**
 * What opens on a mention. A dialog that is not modal: it can take focus (`tabIndex` -1) when the reader asks for it,
 * and never takes it by itself. Its size is the host's business; from 320 px by 160 px up it scrolls inside.
 */
export function Card(props: CardProps) {
  const { state, heading, pinned, back, actions } = props;
  const texts = useText();
  const { language, direction } = texts;
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [isScrolled, setScrolled] = useState(false);
  useGoesOn(dialog, scroller, end);
  const ids = { name: `${id}-name`, kind: `${id}-kind`, about: `${id}-about` };
  const shown = state.is === 'ready' ? state.view.actor : `${state.is} ${heading}`;
  useKeptFocus(dialog);
  // Whoever turns the card begins to read at its head. A new card stands there, and asking it to would have it laid out twice.
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) scroller.current?.scrollTo(0, 0);
    before.current = shown;
  }, [shown]);
  return (
    <div
      ref={dialog}
      class={`newsgloss card card-${state.is}${back ? ' card-turned' : ''}`}
      role="dialog"
      aria-labelledby={ids.name}
      aria-describedby={describedBy(state, ids, texts)}
      aria-busy={state.is === 'loading'}
      tabIndex={-1}
      lang={language}
      dir={direction}
    >
      <Bar
        heading={state.is === 'ready' ? state.view.name : { text: heading, lang: '' }}
        isScrolled={isScrolled}
        back={back}
        pinned={isLine(state) ? null : pinned}
        actions={actions}
      />
      <div
        ref={scroller}
        class="card-scroll"
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > SCROLLED_PX)}
      >
        <Content key={shown} {...props} ids={ids} />
        <div ref={end} />
      </div>
    </div>
  );
}

interface Ids {
  name: string;
  kind: string;
  about: string;
}

function Content({ state, heading, mention, origin, actions, ids }: CardProps & { ids: Ids }) {
  switch (state.is) {
    case 'ready':
      return <Ready view={state.view} mention={mention} origin={origin} actions={actions} ids={ids} />;
    case 'choice':
      return <Choice heading={heading} candidates={state.candidates} ids={ids} onTurn={actions.turn} />;
    case 'nobody':
      return <Nobody heading={heading} ids={ids} />;
    case 'muted':
      return <Muted scope={state.scope} name={heading} id={ids.name} onUndo={() => actions.mute(state.scope, false)} />;
    case 'unsaved':
      return <Unsaved id={ids.name} onRetry={() => actions.mute(state.scope, state.wanted)} />;
    default:
      return <Waiting state={state.is} heading={heading} ids={ids} />;
  }
}

interface ReadyProps extends Pick<CardProps, 'mention' | 'origin' | 'actions'> {
  view: CardView;
  ids: Ids;
}

function Ready({ view, mention, origin, actions, ids }: ReadyProps) {
  const texts = useText();
  return (
    <>
      <Head view={view} mention={mention} nameId={ids.name} kindId={ids.kind} />
      <Roles groups={roleGroups(view.roles, view.kind, texts)} id={ids.about} onTurn={actions.turn} />
      {view.story && <Story story={view.story} onTurn={actions.turn} />}
      {view.facts.length > 0 && <Facts facts={view.facts} />}
      {view.question && <Question question={view.question} />}
      {view.relations.length > 0 && <Relations view={view} onTurn={actions.turn} />}
      <Foot view={view} mention={mention} origin={origin} actions={actions} />
    </>
  );
}

/** The card is one line that says what was done. */
function isLine({ is }: CardState): boolean {
  return is === 'muted' || is === 'unsaved';
}

function describedBy(state: CardState, ids: Ids, texts: Texts): string | undefined {
  if (isLine(state)) return undefined;
  if (state.is !== 'ready') return ids.about;
  const roles = roleGroups(state.view.roles, state.view.kind, texts).map((group, place) => groupIds(ids.about, place, group));
  return [ids.kind, ...roles.flatMap(({ heading, lines }) => [heading, ...lines])].join(' ');
}
