/**
 * The tour: the page's mentions by key. One command starts it; then plain keys serve, and only then.
 * A painted range can't take focus, so a live region says where the reader is.
 */
import type { TextFunction } from '../../../components/text.tsx';
import { type Mark, rectsOf, successorOf, textOfMark } from '../paint/mark.ts';
import { isReachable, scrollTo } from '../paint/scroll-to.ts';
import type { CardControl } from './card.tsx';
import type { CardHost } from './card-host.ts';

export interface Tour {
  /** Starts the tour, or ends it; whether it runs now. */
  toggle(): boolean;
  end(): void;
  /** Marks have changed: a current one that was drawn anew is followed. */
  keepUp(marks: readonly Mark[]): void;
}

export interface TourParts {
  card: CardControl;
  host: CardHost;
  marks(): readonly Mark[];
  text: TextFunction;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, ArrowRight: 1, ArrowDown: 1, p: -1, ArrowLeft: -1, ArrowUp: -1 };

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';

export function createTour({ card, host, marks, text }: TourParts): Tour {
  let current: Mark | null = null;
  let running = false;

  const isOpen = () => card.state().mode === 'open';
  const goTo = (mark: Mark) => {
    current = mark;
    scrollTo(mark);
    card.setResting(mark);
    if (isOpen()) card.send({ type: 'walk', mark });
    const all = marks();
    host.say(text('tour_position', [textOfMark(mark), String(all.indexOf(mark) + 1), String(all.length)]));
  };
  const step = (by: 1 | -1) => {
    const next = current ? nextReachable(marks(), current, by) : firstInSight(marks());
    if (next) goTo(next);
  };
  const enter = () => {
    if (!current) return;
    if (isOpen()) host.focus();
    else card.send({ type: 'walk', mark: current });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isInField(event)) return;
    const inCard = event.composedPath().includes(host.element);
    const by = STEPS[event.key];
    if (event.key === 'Escape') {
      // With a card open, Escape closes that and only that.
      if (isOpen()) return;
      end();
    } else if (inCard) return;
    else if (by !== undefined) step(by);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const start = () => {
    const first = firstInSight(marks());
    if (!first) return;
    running = true;
    host.keep(true);
    window.addEventListener('keydown', onKey, true);
    goTo(first);
  };
  const end = () => {
    if (!running) return;
    running = false;
    current = null;
    window.removeEventListener('keydown', onKey, true);
    card.send({ type: 'dismiss' });
    card.setResting(null);
    host.keep(false);
  };

  return {
    toggle() {
      running ? end() : start();
      return running;
    },
    end,
    keepUp(next) {
      if (!current || next.includes(current)) return;
      current = successorOf(current, next);
      card.setResting(current);
    },
  };
}

function isInField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** The next mark that can be seen, round the end of the page; after a change of the page the one in sight. */
function nextReachable(marks: readonly Mark[], current: Mark, by: 1 | -1): Mark | null {
  const from = marks.indexOf(current);
  if (from < 0) return firstInSight(marks);
  for (let steps = 1; steps <= marks.length; steps++) {
    const mark = marks.at((from + by * steps) % marks.length);
    if (mark && isReachable(mark)) return mark;
  }
  return null;
}

/** The first mark in or below the window, else the first of the page. */
function firstInSight(marks: readonly Mark[]): Mark | null {
  const reachable = marks.filter(isReachable);
  return reachable.find((mark) => (rectsOf(mark)[0]?.top ?? -1) >= 0) ?? reachable[0] ?? null;
}
