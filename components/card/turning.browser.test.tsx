/** The card as it turns from one actor to another, and what the reader can do with it as a whole. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardProps } from '../Card.tsx';
import { all, cardOf, focusedIn, hideCard, redrawCard, seen, showCard, textOf } from '../testing/show-card.tsx';
import { AT_REST } from './CardLink.tsx';
import { ready } from './fixtures.ts';

const actions = { close: vi.fn(), pin: vi.fn(), turn: vi.fn(), back: vi.fn() } satisfies Partial<CardProps['actions']>;

const show = (name: string) => showCard(cardOf(name), { actions });
const turnTo = (name: string) => redrawCard(cardOf(name), actions);
const scrollerOf = (card: HTMLElement) => card.querySelector('.card-scroll') as HTMLElement;
const nameOf = (card: HTMLElement) => seen(card.querySelector('h2'));

/** Another actor than that of most fixtures. */
const OTHER = 'contested';

beforeEach(async () => {
  await page.viewport(1280, 400);
  vi.resetAllMocks();
});
afterEach(hideCard);

describe('a card that turns', () => {
  it('keeps the focus: what had it is gone, so the card itself takes it', async () => {
    const card = show('tied to the story');
    const name = card.querySelector('.story-with .turn') as HTMLElement;
    actions.turn.mockImplementation(() => turnTo(OTHER));
    name.focus();
    await userEvent.keyboard('{Enter}');
    expect(nameOf(card)).toBe('Lipa Bridge');
    expect(focusedIn(card)).toBe(card);
  });

  it('takes no focus that it did not have', () => {
    const card = show('tied to the story');
    turnTo(OTHER);
    expect(focusedIn(card)).toBeNull();
  });

  it('leaves the focus on what is still there', () => {
    const card = show('full');
    const pin = card.querySelector<HTMLElement>('.card-pin');
    pin?.focus();
    turnTo('loading');
    turnTo(OTHER);
    expect(focusedIn(card)).toBe(pin);
  });

  it('begins at its head, and stays where it is when the same actor is drawn again', async () => {
    const card = show('everything at once');
    const scroller = scrollerOf(card);
    scroller.scrollTo(0, 300);
    redrawCard({ ...cardOf('everything at once'), pinned: false }, actions);
    expect(scroller.scrollTop).toBe(300);
    turnTo(OTHER);
    expect(scroller.scrollTop).toBe(0);
  });

  it('opens no fold that the reader opened on another card', async () => {
    const card = show('that can be told to be wrong');
    for (const fold of all(card, 'details')) fold.setAttribute('open', '');
    turnTo(OTHER);
    expect(all(card, 'details[open]')).toEqual([]);
  });
});

describe('the bar', () => {
  it('leads back by the name of the actor before, and only from a card that was turned', async () => {
    const card = show('turned to by a link');
    const back = card.querySelector('.card-back') as HTMLElement;
    expect(back.getAttribute('aria-label')).toBe('Back to Rivers Commission');
    expect(textOf(back)).toBe('Rivers Commission');
    await userEvent.click(back);
    expect(actions.back).toHaveBeenCalledOnce();
    expect(show('full').querySelector('.card-back')).toBeNull();
  });

  it('pins and unpins', async () => {
    const pin = show('full').querySelector('.card-pin') as HTMLElement;
    expect(pin.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(pin);
    turnTo('pinned');
    expect(pin.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(pin);
    expect(actions.pin.mock.calls).toEqual([[true], [false]]);
  });

  it('has nothing to keep open on a card that says what was done', () => {
    expect(show('muted on this page').querySelector('.card-pin')).toBeNull();
  });

  it('says whose card it is once its head has been scrolled away, to the eye alone', async () => {
    const card = show('everything at once');
    hideCard();
    const scrolled = showCard(ready({}), { actions });
    const title = () => scrolled.querySelector('.card-bar-name');
    expect(card.querySelector('.card-bar-name')).toBeNull();
    expect(textOf(title())).toBe('');
    scrollerOf(scrolled).scrollTo(0, 100);
    await expect.poll(() => textOf(title())).toBe('Mira Talanova');
    expect(title()?.getAttribute('aria-hidden')).toBe('true');
    scrollerOf(scrolled).scrollTo(0, 0);
    await expect.poll(() => textOf(title())).toBe('');
  });

  it('lets the wheel through to what lies below it', () => {
    const card = show('full');
    const { left, top } = card.getBoundingClientRect();
    const below = (card.getRootNode() as ShadowRoot).elementFromPoint(left + 30, top + 12);
    expect(below?.closest('.card-scroll')).not.toBeNull();
  });
});

describe('a text that may mean several', () => {
  it('is a list of names, each with what it is, that turn the card', async () => {
    const card = show('choice');
    expect(nameOf(card)).toBe('Talanova');
    expect(all(card, '.choice button').map((each) => seen(each))).toEqual([
      'Mira Talanova Person Minister of Bridges, Northern Valley',
      'Stevan Talanov Person',
      'Таланово Place',
    ]);
    // As a screen reader says it: no two words run together.
    expect(card.querySelector('.choice button')?.textContent).toBe('Mira Talanova Person Minister of Bridges, Northern Valley');
    expect(card.querySelector('.choice :lang(sr-Cyrl)')?.textContent).toBe('Таланово');
    await userEvent.click(card.querySelector('.choice li:nth-child(2) button') as HTMLElement);
    expect(actions.turn).toHaveBeenCalledExactlyOnceWith({ actor: 'stevan-talanov', text: 'Stevan Talanov', lang: 'en' });
  });
});

describe('a text that no pack knows', () => {
  it('can be looked up elsewhere by links alone', () => {
    const card = show('nobody');
    const links = all(card, 'a') as HTMLAnchorElement[];
    const addresses = links.map(({ href }) => new URL(href.replace(AT_REST, '')));
    expect(addresses.map(({ hostname }) => hostname)).toEqual(['en.wikipedia.org', 'www.wikidata.org', 'duckduckgo.com']);
    for (const link of links) {
      expect([link.target, link.rel, link.referrerPolicy]).toEqual(['_blank', 'noopener noreferrer', 'no-referrer']);
    }
    for (const { search } of addresses) expect(search).toContain('Count+Orlok');
    expect(card.querySelector('form, img, iframe, link')).toBeNull();
    expect(seen(card)).toContain('Nothing has been sent.');
  });
});
