/**
 * The tour: the page's mentions by key. One command starts it; then plain keys serve, and only then.
 * A painted range can't take focus, so a live region says where the reader is, and at the start which keys there are.
 */
import type { TextFunction } from '../../../components/text.tsx';
import { type Mark, rectsOf, successorOf, textOfMark } from '../paint/mark.ts';
import { isReachable, scrollTo } from '../paint/scroll-to.ts';
import { closest, isElement, isNode } from '../read/dom.ts';
import type { Windows } from '../windows.ts';
import type { CardControl } from './card.ts';
import type { CardHost } from './card-host.ts';
import { openOn } from './card-state.ts';
import { isMark } from './subject.ts';

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
  windows: Windows;
  marks(): readonly Mark[];
  text: TextFunction;
}

const FORWARD = ['n', 'KeyN', 'ArrowRight', 'ArrowDown'];
const BACK = ['p', 'KeyP', 'ArrowLeft', 'ArrowUp'];

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';

export function createTour({ card, host, windows, marks, text }: TourParts): Tour {
  let current: Mark | null = null;
  /** Ends the listening while the tour runs. */
  let endKeys: (() => void) | null = null;

  const isOpen = () => openOn(card.state()) !== null;
  const sayWhere = (mark: Mark, key: 'tour_position' | 'tour_start' = 'tour_position') => {
    const all = marks();
    host.say(text(key, [textOfMark(mark), String(all.indexOf(mark) + 1), String(all.length)]));
  };
  const goTo = (mark: Mark) => {
    current = mark;
    scrollTo(mark);
    card.setResting(mark);
    if (isOpen()) card.send({ type: 'walk', mark });
  };
  const step = (by: 1 | -1) => {
    const next = current ? nextReachable(marks(), current, by) : firstInSight(marks());
    if (!next) return;
    goTo(next);
    sayWhere(next);
  };
  const enter = () => {
    if (!current) return;
    if (isOpen()) return host.focus();
    card.send({ type: 'walk', mark: current });
    host.say(text('tour_card_open'));
  };
  /** With a card open, Escape closes that and only that. */
  const leave = () => {
    if (!isOpen()) return end();
    card.send({ type: 'dismiss' });
    // Focus goes back to where nothing may be said of it.
    if (current) sayWhere(current);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || hasModifier(event) || isInField(event)) return;
    const inCard = event.composedPath().includes(host.element);
    const by = stepOf(event);
    if (event.key === 'Escape') leave();
    else if (inCard) return;
    else if (by) step(by);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const start = () => {
    const shown = openOn(card.state());
    // From the card that a reader has open, the tour leads into it.
    const first = shown && isMark(shown) ? shown : firstInSight(marks());
    if (!first) return;
    host.keep(true);
    endKeys = windows.listen('keydown', onKey);
    goTo(first);
    sayWhere(first, 'tour_start');
  };
  const end = () => {
    if (!endKeys) return;
    endKeys();
    endKeys = null;
    current = null;
    card.send({ type: 'dismiss' });
    card.setResting(null);
    host.keep(false);
  };

  return {
    toggle() {
      endKeys ? end() : start();
      return endKeys !== null;
    },
    end,
    keepUp(next) {
      if (!current || next.includes(current)) return;
      current = successorOf(current, next);
      card.setResting(current);
    },
  };
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

/** A letter by what it writes, Caps Lock or not; on a layout without Latin letters by its place. */
function stepOf({ key, code }: KeyboardEvent): 1 | -1 | null {
  const name = /^[a-z]$/i.test(key) ? key.toLowerCase() : key.length === 1 ? code : key;
  if (FORWARD.includes(name)) return 1;
  return BACK.includes(name) ? -1 : null;
}

function isInField(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] ?? null;
  return isNode(target) && isElement(target) && closest(target, FIELDS) !== null;
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
