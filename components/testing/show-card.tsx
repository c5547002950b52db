/** Shows one card at a time in an open root, and reads what is in it. */
import { Card, type CardProps } from '../Card.tsx';
import { cards } from '../card/fixtures.ts';
import { cardStyles } from '../card/styles.ts';
import { type Mounted, mount } from './mount.tsx';

let mounted: Mounted | null = null;

/** Takes the card before it away. */
export function showCard(props: Omit<CardProps, 'onClose'>, direction: 'ltr' | 'rtl' = 'ltr', onClose = () => {}): HTMLElement {
  hideCard();
  mounted = mount(<Card {...props} onClose={onClose} />, { rootStyle: cardStyles, direction });
  return mounted.element;
}

export function hideCard(): void {
  mounted?.unmount();
  mounted = null;
}

export function cardOf(name: string): Omit<CardProps, 'onClose'> {
  const props = cards[name];
  if (!props) throw new Error(`There is no fixture of a card named ${name}.`);
  return props;
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)];
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
