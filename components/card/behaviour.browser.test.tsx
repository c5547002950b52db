/** The card as a thing in a page: how it is reached, and what the page and the reader's system do to it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { all, cardOf, focusedIn, hideCard, seen, showCard } from '../testing/show-card.tsx';

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
    expect(card.querySelector('.card-kind')?.textContent).toBe('Мира Таланова Person');
    expect(card.querySelector('header, footer, main, nav, aside'), 'a landmark of the page').toBeNull();
    expect(named('aria-describedby').join(' ')).toContain('On 16 December 2022 Minister of Bridges');
  });

  it('takes no focus by itself, and can be given it', () => {
    const before = document.activeElement;
    const card = showCard(cardOf('full'));
    expect(document.activeElement).toBe(before);
    card.focus();
    expect((card.getRootNode() as ShadowRoot).activeElement).toBe(card);
  });

  it('is worked by key alone: out, and through all that it has', async () => {
    const close = vi.fn();
    const card = showCard(cardOf('everything at once'), { actions: { close } });
    card.focus();
    const visited = new Set<Element>();
    const reachable = () =>
      all(card, 'a, button, summary, [tabindex="0"], input:checked').filter((each) => each.checkVisibility());
    for (let presses = 0; presses < 200; presses++) {
      await userEvent.keyboard('{Tab}');
      const focused = focusedIn(card);
      if (!focused) break;
      const isNew = !visited.has(focused);
      visited.add(focused);
      if (isNew && focused.localName === 'summary') await userEvent.keyboard('{Enter}');
    }
    expect(reachable().length).toBeGreaterThan(50);
    expect(reachable().filter((each) => !visited.has(each))).toEqual([]);
    card.querySelector<HTMLElement>('.card-close')?.focus();
    expect(close).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(close).toHaveBeenCalledOnce();
  });

  it.each(['full', 'contested', 'choice', 'nobody'])(
    'shows where the focus is, on every thing that can have it, and never below the bar: %s',
    async (name) => {
      await page.viewport(400, 300);
      const card = showCard(cardOf(name));
      card.focus();
      for (await userEvent.keyboard('{Tab}'); focusedIn(card); await userEvent.keyboard('{Tab}')) {
        const focused = focusedIn(card) as Element;
        expect(getComputedStyle(focused).outlineStyle, focused.outerHTML).toBe('solid');
        if (focused.closest('.card-bar')) continue;
        const bar = card.querySelector('.card-bar')?.getBoundingClientRect().bottom ?? 0;
        expect(focused.getBoundingClientRect().bottom).toBeGreaterThan(bar);
      }
    },
  );
});

const goesOn = (card: HTMLElement) => card.matches('.card[data-goes-on]');

/** Whether it goes on, once an observer has had its time: two frames. */
async function settled(card: HTMLElement): Promise<boolean> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return goesOn(card);
}

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

  it('says at its lower edge that it goes on, until its end is seen', async () => {
    await page.viewport(400, 300);
    expect(await settled(showCard(cardOf('muted on this page')))).toBe(false);
    const card = showCard(cardOf('full'));
    await expect.poll(() => goesOn(card)).toBe(true);
    const edge = getComputedStyle(card, '::after');
    expect([edge.position, edge.bottom, edge.pointerEvents]).toEqual(['absolute', '0px', 'none']);
    const scroller = card.querySelector('.card-scroll') as HTMLElement;
    scroller.scrollTo(0, scroller.scrollHeight);
    await expect.poll(() => goesOn(card)).toBe(false);
    card.querySelector<HTMLElement>('.wrong > summary')?.click();
    await expect.poll(() => goesOn(card)).toBe(true);
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
