/** Shows one card at a time in an open root, and reads what is in it. */
import { Card, type CardProps } from '../Card.tsx';
import { type CardFixture, cards } from '../card/fixtures.ts';
import type { CardActions } from '../card/mention.ts';
import { cardStyles } from '../card/styles.ts';
import { type Mounted, mount } from './mount.tsx';

let mounted: Mounted | null = null;

const IDLE: CardActions = {
  close() {},
  pin() {},
  turn() {},
  back() {},
  mute() {},
  copy: async () => true,
};

interface Setting {
  direction?: 'ltr' | 'rtl';
  actions?: Partial<CardActions>;
}

function cardWith(props: CardFixture, actions: Partial<CardActions> = {}) {
  const all: CardProps = { ...props, actions: { ...IDLE, ...actions } };
  return <Card {...all} />;
}

/** Takes the card before it away. */
export function showCard(props: CardFixture, { direction = 'ltr', actions = {} }: Setting = {}): HTMLElement {
  hideCard();
  mounted = mount(cardWith(props, actions), { rootStyle: cardStyles, direction });
  return mounted.element;
}

/** Draws the card that is there anew, as its owner does when something has changed. */
export function redrawCard(props: CardFixture, actions: Partial<CardActions> = {}): void {
  mounted?.draw(cardWith(props, actions));
}

export function hideCard(): void {
  mounted?.unmount();
  mounted = null;
}

export function cardOf(name: string): CardFixture {
  const props = cards[name];
  if (!props) throw new Error(`There is no fixture of a card named ${name}.`);
  return props;
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)];
}

/** What has the focus within the card's root. */
export function focusedIn(card: HTMLElement): Element | null {
  return (card.getRootNode() as ShadowRoot).activeElement;
}

/** Text with a space between two elements, as their layout parts them, and none before a comma. */
export function seen(element: Element | null | undefined): string {
  if (!element) return '';
  const words: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  return words
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,:])/g, '')
    .trim();
}

/** Visible text without what only a screen reader gets. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  return copy.textContent?.trim() ?? '';
}
