/** Carries out what the card's state asks for: delays, questions to the background, drawing. */
import { Card, type CardState as CardContent } from '../../../components/Card.tsx';
import { type TextFunction, TextProvider } from '../../../components/text.tsx';
import type { CardView } from '../../../core/card/view.ts';
import type { Point } from '../paint/hit-test.ts';
import { elementOf, type Mark, successorOf, textOfMark } from '../paint/mark.ts';
import type { Painter } from '../paint/painter.ts';
import type { CardHost } from './card-host.ts';
import { follow } from './card-place.ts';
import { type CardEvent, type CardState, delayOf, HIDDEN, nextState } from './card-state.ts';
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
  text: TextFunction;
  language: string;
}

interface Answer {
  content: CardContent;
  come: Promise<void>;
}

export function createCard({ host, painter, ask, text, language }: CardParts): CardControl {
  let state: CardState<Mark> = HIDDEN;
  let resting: Mark | null = null;
  let at: Point | null = null;
  let delay: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let answers = new Map<string, Answer>();
  let shown: Mark | null = null;
  /** One for each card that is drawn; an answer that comes for an earlier one is dropped. */
  let token = 0;
  let endFollowing = () => {};

  const prepare = (mark: Mark): Answer => {
    const key = `${mark.mention.actor} ${mark.mention.strength}`;
    const known = answers.get(key);
    if (known) return known;
    const answer: Answer = { content: { is: 'loading' }, come: Promise.resolve() };
    answer.come = ask(mark).then(
      (view) => {
        answer.content = view ? { is: 'ready', view } : { is: 'unknown' };
      },
      () => {
        // Asked again the next time: the background may have been starting.
        answer.content = { is: 'error' };
        answers.delete(key);
      },
    );
    answers.set(key, answer);
    return answer;
  };
  const draw = (mark: Mark, content: CardContent) => {
    const mention = { text: textOfMark(mark), why: mark.mention.why };
    host.show(
      <TextProvider text={text} language={language}>
        <Card state={content} mention={mention} onClose={() => send({ type: 'dismiss' })} />
      </TextProvider>,
      elementOf(mark) ?? document.documentElement,
    );
  };
  const open = async (mark: Mark) => {
    const mine = ++token;
    shown = mark;
    window.addEventListener('keydown', onEscape, true);
    endFollowing();
    const answer = prepare(mark);
    // The question itself may find that the extension is gone, and end all.
    if (mine !== token) return;
    draw(mark, answer.content);
    endFollowing = follow(mark, host.element, at, () => send({ type: 'dismiss' }));
    if (answer.content.is !== 'loading') return;
    await answer.come;
    if (mine === token) draw(mark, answer.content);
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
    if (coming) asking = setTimeout(() => prepare(coming), ASK_DELAY_MS);
  };
  const drawState = () => {
    const visible = state.mode === 'open' || state.mode === 'closing' ? state.mark : null;
    painter.setCurrent(visible ?? resting);
    if (visible && visible !== shown) void open(visible);
    else if (!visible && shown) close();
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

  return {
    send,
    state: () => state,
    setResting(mark) {
      resting = mark;
      painter.setCurrent(shown ?? mark);
    },
    forgetAnswers() {
      answers = new Map();
    },
    keepUp(marks) {
      const present = new Set(marks);
      for (const mark of marksOf(state)) {
        if (present.has(mark)) continue;
        const successor = successorOf(mark, marks);
        send(successor ? { type: 'redrawn', from: mark, to: successor } : { type: 'dismiss' });
      }
    },
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
