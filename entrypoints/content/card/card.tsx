/** Carries out what the card's state asks for: delays, questions to the background, drawing. */
import { Card, type CardState as CardContent } from '../../../components/Card.tsx';
import { MUTED } from '../../../components/card/Muted.tsx';
import { type TextFunction, TextProvider } from '../../../components/text.tsx';
import type { CardView } from '../../../core/card/view.ts';
import type { MuteScope } from '../../../core/mutes/mute.ts';
import type { Point } from '../paint/hit-test.ts';
import { elementOf, liveRange, type Mark, successorOf, textOfMark } from '../paint/mark.ts';
import type { Painter } from '../paint/painter.ts';
import { createAnswers } from './answers.ts';
import type { CardHost } from './card-host.ts';
import { follow } from './card-place.ts';
import { type CardEvent, type CardState, delayOf, HIDDEN, nextState } from './card-state.ts';
import { copyText } from './copy.ts';
import { ASK_DELAY_MS } from './timings.ts';

export interface CardControl {
  send(event: CardEvent<Mark>, at?: Point): void;
  state(): CardState<Mark>;
  /** The mark that is set off while no card is open: the tour's. */
  setResting(mark: Mark | null): void;
  /** The page's cast has changed, and what cards say depends on it. */
  forgetAnswers(): void;
  /** Marks have changed: a card on one that was drawn anew goes with it, one on a mark that is gone closes. */
  keepUp(marks: readonly Mark[]): void;
  destroy(): void;
}

export interface CardParts {
  host: CardHost;
  painter: Painter;
  /** What a card says of a mark's actor. */
  ask(mark: Mark): Promise<CardView | null>;
  /** Mutes a mark's actor or takes that back; rejects, with all as it was, where it can't be kept. */
  mute(mark: Mark, scope: MuteScope, muted: boolean): Promise<void>;
  text: TextFunction;
  language: string;
  /** What a report tells of where it comes from: the extension's version, and the page's host. */
  version: string;
  site: string | null;
}

export function createCard(parts: CardParts): CardControl {
  const { host, painter, text, language, version, site } = parts;
  const answers = createAnswers(parts.ask);
  let state: CardState<Mark> = HIDDEN;
  let resting: Mark | null = null;
  let at: Point | null = null;
  let delay: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let shown: Mark | null = null;
  /** The reader has muted the shown mark: its card stays, so that they can take that back. */
  let muted = false;
  /** One for each card that is drawn; an answer that comes for an earlier one is dropped. */
  let token = 0;
  let endFollowing = () => {};

  const draw = (mark: Mark, content: CardContent) => {
    const onMute = (scope: MuteScope, on: boolean) => void setMute(mark, scope, on);
    host.show(
      <TextProvider text={text} language={language}>
        <Card
          state={content}
          mention={{ ...mark.mention, text: textOfMark(mark) }}
          wrong={{ version, site, onMute, onCopy: copyText }}
          onClose={() => send({ type: 'dismiss' })}
        />
      </TextProvider>,
      elementOf(mark) ?? document.documentElement,
    );
  };
  const drawAnswer = async (mark: Mark) => {
    const mine = token;
    const answer = answers.prepare(mark);
    // The question itself may find that the extension is gone, and end all.
    if (mine !== token) return;
    draw(mark, answer.content);
    if (answer.content.is !== 'loading') return;
    await answer.come;
    if (mine === token) draw(mark, answer.content);
  };
  const setMute = async (mark: Mark, scope: MuteScope, on: boolean) => {
    const mine = ++token;
    muted = true;
    // It changes its size under the pointer, and must not close for that.
    send({ type: 'show', mark });
    if (on) draw(mark, { is: 'muted', scope });
    else void drawAnswer(mark);
    host.say(on ? text(MUTED[scope], [textOfMark(mark)]) : text('muted_undone', [textOfMark(mark)]));
    const isSaved = await parts.mute(mark, scope, on).then(
      () => true,
      () => false,
    );
    if (mine !== token) return;
    if (!isSaved) draw(mark, { is: 'unsaved', scope, wanted: on });
    muted = on === isSaved;
    keepUp(painter.marks());
    paintCurrent();
  };
  const open = (mark: Mark) => {
    token++;
    shown = mark;
    muted = false;
    window.addEventListener('keydown', onEscape, true);
    endFollowing();
    const mine = token;
    void drawAnswer(mark);
    if (mine === token) endFollowing = follow(mark, host.element, at, () => send({ type: 'dismiss' }));
  };
  const onEscape = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    // The page's dialog, or its own use of the key, is not meant.
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ type: 'dismiss' });
  };
  const close = () => {
    token++;
    shown = null;
    muted = false;
    window.removeEventListener('keydown', onEscape, true);
    endFollowing();
    endFollowing = () => {};
    host.hide();
  };
  const beginDelays = () => {
    clearTimeout(delay);
    clearTimeout(asking);
    const wait = delayOf(state);
    if (wait !== null) delay = setTimeout(() => send({ type: 'elapsed' }), wait);
    const coming = state.mode === 'waiting' ? state.mark : state.mode === 'hidden' ? null : state.next;
    if (coming) asking = setTimeout(() => answers.prepare(coming), ASK_DELAY_MS);
  };
  const paintCurrent = () => painter.setCurrent((muted ? null : shown) ?? resting);
  const drawState = () => {
    const visible = state.mode === 'open' || state.mode === 'closing' ? state.mark : null;
    if (visible && visible !== shown) open(visible);
    else if (!visible && shown) close();
    paintCurrent();
  };
  const send = (event: CardEvent<Mark>, point?: Point) => {
    if (point) at = point;
    else if (event.type === 'walk' || event.type === 'show') at = null;
    const next = nextState(state, event);
    if (next === state) return;
    state = next;
    // A page that draws its text anew ten times a second would else never let a delay run out.
    if (event.type !== 'redrawn') beginDelays();
    drawState();
  };
  const keepUp = (marks: readonly Mark[]) => {
    const present = new Set(marks);
    for (const mark of marksOf(state)) {
      if (present.has(mark) || (muted && mark === shown && liveRange(mark))) continue;
      const successor = successorOf(mark, marks);
      send(successor ? { type: 'redrawn', from: mark, to: successor } : { type: 'dismiss' });
    }
  };

  return {
    send,
    state: () => state,
    setResting(mark) {
      resting = mark;
      paintCurrent();
    },
    forgetAnswers: answers.forget,
    keepUp,
    destroy() {
      send({ type: 'dismiss' });
      host.destroy();
    },
  };
}

function marksOf(state: CardState<Mark>): Mark[] {
  if (state.mode === 'hidden') return [];
  const next = state.mode === 'waiting' ? null : state.next;
  return next ? [state.mark, next] : [state.mark];
}
