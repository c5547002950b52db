/** A link of a card has its real address only while it is followed: what the page has fetched ahead must find none. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cardOf, hideCard, showCard } from '../testing/show-card.tsx';
import { AT_REST } from './CardLink.tsx';

const ADDRESS = 'https://courier.example/2022/12/14/council';

let link: HTMLAnchorElement;
/** Where the link led when the browser was about to follow it, for each time. */
let followed: string[];

/** After the card has heard of it, before the browser acts. */
function follow(event: MouseEvent): void {
  if (event.type === 'click' || event.button === 1) followed.push(link.href);
  event.preventDefault();
}

beforeEach(() => {
  followed = [];
  link = showCard(cardOf('contested')).querySelector('.sources a') as HTMLAnchorElement;
  document.addEventListener('click', follow);
  document.addEventListener('auxclick', follow);
});
afterEach(() => {
  document.removeEventListener('click', follow);
  document.removeEventListener('auxclick', follow);
  hideCard();
});

async function press(keys: string): Promise<void> {
  link.focus();
  await userEvent.keyboard(keys);
}

/** The task after that of an event has run. */
const aTaskLater = () => new Promise((resolve) => setTimeout(resolve));

describe('a link of a card', () => {
  it('can’t be fetched at rest, under the pointer or with focus, and shows where it leads', async () => {
    const resting = AT_REST + ADDRESS;
    expect(link.href).toBe(resting);
    await userEvent.hover(link);
    expect(link.href).toBe(resting);
    link.focus();
    expect((link.getRootNode() as ShadowRoot).activeElement).toBe(link);
    expect(link.href).toBe(resting);
  });

  it.each<[string, () => Promise<void> | void]>([
    ['a click', () => userEvent.click(link)],
    ['Enter', () => press('{Enter}')],
    ['Enter with a modifier', () => press('{Control>}{Enter}{/Control}')],
    ['the middle button', () => userEvent.click(link, { button: 'middle' })],
    ['the click of a screen reader', () => link.click()],
  ])('is followed by %s, and rests again', async (_, act) => {
    await act();
    expect(followed).toEqual([ADDRESS]);
    await aTaskLater();
    expect(link.href).toBe(AT_REST + ADDRESS);
  });

  it('has its address for its own menu, and is followed by no other key', async () => {
    let atMenu = '';
    link.addEventListener('contextmenu', () => (atMenu = link.href), { once: true });
    await userEvent.click(link, { button: 'right' });
    expect(atMenu).toBe(ADDRESS);
    await aTaskLater();
    expect(link.href).toBe(AT_REST + ADDRESS);
    await press(' ');
    expect(followed).toEqual([]);
  });
});
