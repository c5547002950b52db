/** The card as a thing in a page: how it is reached, and what the page and the reader's system do to it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { all, cardOf, hideCard, seen, showCard } from '../testing/show-card.tsx';

afterEach(hideCard);

describe('the card as a dialog', () => {
  it('has a name and a description and is not modal', () => {
    const card = showCard(cardOf('full'));
    const root = card.getRootNode() as ShadowRoot;
    const named = (attribute: string) =>
      (card.getAttribute(attribute) ?? '').split(' ').map((id) => seen(root.getElementById(id)));
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.hasAttribute('aria-modal')).toBe(false);
    expect(named('aria-labelledby')).toEqual(['Mira Talanova']);
    expect(named('aria-describedby').join()).toContain('On 16 December 2022 Minister of Bridges');
  });

  it('takes no focus by itself, and can be given it', () => {
    const before = document.activeElement;
    const card = showCard(cardOf('full'));
    expect(document.activeElement).toBe(before);
    card.focus();
    expect((card.getRootNode() as ShadowRoot).activeElement).toBe(card);
  });

  it('is worked by key alone: through links, reasons and out', async () => {
    const onClose = vi.fn();
    const card = showCard(cardOf('same office today'), 'ltr', onClose);
    const root = card.getRootNode() as ShadowRoot;
    card.focus();
    const visited: string[] = [];
    for (let presses = 0; presses < 20 && root.activeElement?.className !== 'card-close'; presses++) {
      await userEvent.keyboard('{Tab}');
      visited.push(root.activeElement?.localName ?? '');
      if (root.activeElement?.localName === 'summary') await userEvent.keyboard('{Enter}');
    }
    expect(visited).toEqual([...all(card, 'a').map(() => 'a'), 'summary', 'button']);
    expect(card.querySelector('details')?.open).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows where the focus is', async () => {
    const card = showCard(cardOf('full'));
    card.focus();
    await userEvent.keyboard('{Tab}');
    const focused = (card.getRootNode() as ShadowRoot).activeElement;
    expect(getComputedStyle(focused as Element).outlineStyle).toBe('solid');
  });

  it('has targets of at least 24 px, but for links in a sentence', () => {
    const card = showCard(cardOf('contested'));
    for (const target of all(card, 'button, summary, .card-links a, .sources li')) {
      const { height, width } = target.getBoundingClientRect();
      expect(Math.min(height, width), target.className).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the card in foreign surroundings', () => {
  it('scrolls inside the room that it is given', async () => {
    await page.viewport(320, 300);
    const card = showCard(cardOf('full'));
    const host = (card.getRootNode() as ShadowRoot).host as HTMLElement;
    host.style.setProperty('--card-room', '160px');
    const scroller = card.querySelector('.card-scroll') as HTMLElement;
    expect(card.offsetHeight).toBe(160);
    expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight);
    scroller.scrollTo(0, scroller.scrollHeight);
    const foot = card.querySelector('.card-pack')?.getBoundingClientRect();
    expect(foot?.bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom);
  });

  it('looks the same under the rules of a loud page', () => {
    const look = () => {
      const card = showCard(cardOf('full'));
      const name = card.querySelector('.card-name') as HTMLElement;
      const { fontSize, color, letterSpacing, textAlign, textTransform } = getComputedStyle(name);
      return [fontSize, color, letterSpacing, textAlign, textTransform, getComputedStyle(card).color, card.offsetWidth];
    };
    const quiet = look();
    const loud = document.head.appendChild(document.createElement('style'));
    loud.textContent = `html { font-size: 40px; --ink: red; --paper: red }
      * { color: red; text-align: right; text-transform: uppercase; letter-spacing: 4px; --ink: red; --text: 40px }`;
    try {
      expect(look()).toEqual(quiet);
    } finally {
      loud.remove();
    }
  });

  it('turns dark with the system, and draws its edges in forced colours', async () => {
    const emulate = (features: { name: string; value: string }[]) => cdp().send('Emulation.setEmulatedMedia', { features });
    const card = showCard(cardOf('full'));
    const ground = () => getComputedStyle(card).backgroundColor;
    try {
      await emulate([{ name: 'prefers-color-scheme', value: 'light' }]);
      const light = ground();
      await emulate([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(ground()).not.toBe(light);
      await emulate([{ name: 'forced-colors', value: 'active' }]);
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = 'CanvasText';
      expect(getComputedStyle(card).borderTopColor).toBe(getComputedStyle(probe).color);
      probe.remove();
    } finally {
      await emulate([]);
    }
  });

  it('moves nothing where the reader wants no motion', async () => {
    try {
      await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
      expect(showCard(cardOf('loading')).getAnimations({ subtree: true })).toEqual([]);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    }
    expect(showCard(cardOf('loading')).getAnimations({ subtree: true })).not.toEqual([]);
  });
});
