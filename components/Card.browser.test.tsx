import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Card, type CardProps } from './Card.tsx';
import { cards, fact, source, view } from './card/fixtures.ts';
import { cardStyles } from './card/styles.ts';
import { violations } from './testing/axe.ts';
import { clipped } from './testing/clipping.ts';
import { type Mounted, mount } from './testing/mount.tsx';

let mounted: Mounted;

function show(props: Omit<CardProps, 'onClose'>, direction: 'ltr' | 'rtl' = 'ltr', onClose = () => {}): HTMLElement {
  mounted = mount(<Card {...props} onClose={onClose} />, { rootStyle: cardStyles, direction });
  return mounted.element;
}

function showState(name: string): HTMLElement {
  const props = cards[name];
  if (!props) throw new Error(`no fixture ${name}`);
  return show(props);
}

const ready = (part: Parameters<typeof view>[0]) =>
  show({ state: { is: 'ready', view: view(part) }, mention: { text: 'T', why: [] } });

const all = (element: Element, selector: string) => [...element.querySelectorAll<HTMLElement>(selector)];

/** Text as it is seen: with the space that layout puts between two blocks. */
function seen(element: Element | null | undefined): string {
  // biome-ignore lint/performance/useDomNodeTextContent: `textContent` would run the words of two blocks together.
  return element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '';
}

/** Visible text without what only a screen reader gets. */
function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  return copy.textContent?.trim() ?? '';
}

afterEach(() => mounted.unmount());

describe.each(Object.entries(cards))('card: %s', (_, props) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    const card = show(props);
    card.style.colorScheme = scheme;
    for (const details of all(card, 'details')) details.setAttribute('open', '');
    expect(await violations(card)).toEqual([]);
  });

  it.each([
    [1280, 'ltr'],
    [320, 'ltr'],
    [320, 'rtl'],
  ] as const)('is not clipped in a window of %i px, %s', async (width, direction) => {
    await page.viewport(width, 700);
    const card = show(props, direction);
    for (const details of all(card, 'details')) details.setAttribute('open', '');
    expect(card.getBoundingClientRect().right).toBeLessThanOrEqual(width);
    expect(clipped(card)).toEqual([]);
  });

  it('keeps the button that closes clear of the text', () => {
    const card = show(props);
    const button = card.querySelector('.card-close')?.getBoundingClientRect() ?? new DOMRect();
    const range = document.createRange();
    for (const part of all(card, '.card-name, .card-kind')) {
      range.selectNodeContents(part);
      for (const box of range.getClientRects()) {
        expect(box.right <= button.left || box.left >= button.right || box.bottom <= button.top || box.top >= button.bottom).toBe(
          true,
        );
      }
    }
  });
});

describe('what the card says', () => {
  it('comes in the order in which a reader needs it', () => {
    const words = seen(showState('full'));
    const order = [
      'Mira Talanova',
      'Мира Таланова',
      'Person',
      'On 16 December 2022',
      'Minister of Bridges, Northern Valley',
      'Now (as of June 2026)',
      'Prime minister, Northern Valley',
      'Signed the agreement',
      'Wikipedia',
      'Official site',
      'Why this name was linked',
      'The two valleys, checked 28 June 2026',
    ];
    const places = order.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('gives each name and statement its own language', () => {
    const card = showState('right-to-left texts');
    expect(card.querySelector('.card-name :lang(ar)')?.textContent).toBe('ميرا تالانوفا');
    expect(card.querySelector('.card-native:lang(sr-Cyrl)')?.textContent).toBe('Мира Таланова');
    expect(card.querySelector('.statement:lang(ar)')).not.toBeNull();
    expect(card.querySelector('.source-title:lang(en)')).not.toBeNull();
  });

  it('gives all offices with their years where the article has no date', () => {
    const card = showState('article without date');
    expect(textOf(card.querySelector('.roles .label'))).toBe('Date of this article unknown');
    expect(all(card, '.role-span').map((span) => span.textContent?.replace(/\s*–\s*/, ' – '))).toEqual([
      'since 2 May 2024 · as of June 2026',
      '26 October 2022 – 2 May 2024',
      '2018 – 2021',
      'until November 2017',
    ]);
  });

  it('names the last office where none was held, and is silent about offices that nothing could hold', () => {
    expect(seen(showState('no office then'))).toContain('No office known on that date. Before that Minister of Bridges');
    mounted.unmount();
    expect(seen(showState('little known'))).not.toContain('office');
  });

  it('says an office that is still held once, and then only by its title', () => {
    const [then, now] = all(showState('one of two offices kept'), '.role-group').map((group) =>
      all(group, '.role').map((held) => [...held.children].map((part) => part.className)),
    );
    expect(then).toEqual([
      ['role-title', 'role-span', 'sources sources-brief'],
      ['role-title', 'role-span', 'sources sources-brief'],
    ]);
    expect(now).toEqual([['role-title']]);
  });

  it('labels what came after the article, and nothing else', () => {
    const dated = (name: string) =>
      all(showState(name), '.dated').map((label) => [textOf(label.firstElementChild), label.querySelector('.later') !== null]);
    expect(dated('full')).toEqual([
      ['19 November 2022', false],
      ['about December 2022', false],
      ['2 April 2023', true],
    ]);
    mounted.unmount();
    expect(dated('contested').slice(1)).toEqual([
      ['15 December 2022', false],
      ['15 December 2022', false],
      ['2023', true],
    ]);
  });

  it('words every reason for the link, with the name as the page has it', () => {
    const card = showState('same office today');
    card.querySelector('details')?.setAttribute('open', '');
    const reasons = all(card, '.why li').map((reason) => textOf(reason));
    expect(reasons).toHaveLength(6);
    expect(reasons[1]).toBe('The full name “Mira Talanova” is on this page.');
    for (const reason of reasons) expect(reason).not.toMatch(/[$]|“”|[\ue000-\uf8ff]|\w-\w+-/);
    expect(textOf(card.querySelector('.why p'))).toBe('In the text: “Talanova”');
  });

  it('says what is the matter where there is nothing to show', () => {
    for (const [name, words] of [
      ['loading', 'Loading what is known of “Talanova” …'],
      ['error', 'What is known of “Talanova” could not be loaded.'],
      ['unknown', 'No pack that is switched on has a card for “Talanova”.'],
    ] as const) {
      expect(seen(showState(name))).toContain(words);
      mounted.unmount();
    }
    showState('loading');
    expect(mounted.element.getAttribute('aria-busy')).toBe('true');
  });
});

describe('sources', () => {
  const sourcesOf = (...sources: ReturnType<typeof source>[]) => all(ready({ facts: [fact({ sources })] }), '.facts .sources li');

  it('lead out without telling the site where the reader came from', () => {
    const links = all(showState('contested'), 'a') as HTMLAnchorElement[];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/);
      expect([link.target, link.rel, link.referrerPolicy]).toEqual(['_blank', 'noopener noreferrer', 'no-referrer']);
    }
  });

  it('show a title only where they have one', () => {
    const [titled, bare] = sourcesOf(source({ id: 'a', title: 'A title' }), source({ id: 'b', title: null }));
    expect(textOf(titled)).toBe('Valley Courier, 14 Dec 2022: A title');
    expect(titled?.querySelector('cite')?.textContent).toBe('A title');
    expect(textOf(bare)).toBe('Valley Courier, 14 Dec 2022');
    expect(bare?.querySelector('cite')).toBeNull();
  });

  it('without an address on the web are plain text', () => {
    const script = `${'java'}script:alert(1)`;
    const [none, evil, file] = sourcesOf(
      source({ id: 'a', url: null }),
      source({ id: 'b', url: script }),
      source({ id: 'c', url: 'file:///etc/passwd' }),
    );
    for (const item of [none, evil, file]) {
      expect(textOf(item)).toContain('Valley Courier');
      expect(item?.querySelector('a')).toBeNull();
    }
  });
});

describe('a contested question', () => {
  it.each(['contested', 'ten positions'])('gives every side the same layout: %s', (name) => {
    const card = showState(name);
    const looks = (selector: string) =>
      all(card, selector).map((part) => {
        const { left, width } = part.getBoundingClientRect();
        const style = getComputedStyle(part);
        return [
          left,
          width,
          style.fontSize,
          style.fontWeight,
          style.fontFamily,
          style.color,
          style.backgroundColor,
          style.borderInlineStart,
        ].join();
      });
    for (const selector of ['.position', '.position > .statement']) {
      expect(looks(selector).length).toBeGreaterThan(2);
      expect(new Set(looks(selector)).size, selector).toBe(1);
    }
    const parts = all(card, '.position').map((side) => [...side.children].map((part) => part.className).join());
    expect(new Set(parts)).toEqual(new Set(['position-head,statement,sources']));
  });
});

describe('the card as a dialog', () => {
  it('has a name and a description and is not modal', () => {
    const card = showState('full');
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
    const card = showState('full');
    expect(document.activeElement).toBe(before);
    card.focus();
    expect((card.getRootNode() as ShadowRoot).activeElement).toBe(card);
  });

  it('is worked by key alone: through links, reasons and out', async () => {
    const onClose = vi.fn();
    const card = show(cards['same office today'] as Omit<CardProps, 'onClose'>, 'ltr', onClose);
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
    const card = showState('full');
    card.focus();
    await userEvent.keyboard('{Tab}');
    const focused = (card.getRootNode() as ShadowRoot).activeElement;
    expect(getComputedStyle(focused as Element).outlineStyle).toBe('solid');
  });

  it('has targets of at least 24 px, but for links in a sentence', () => {
    const card = showState('contested');
    for (const target of all(card, 'button, summary, .card-links a, .sources li')) {
      const { height, width } = target.getBoundingClientRect();
      expect(Math.min(height, width), target.className).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the card in foreign surroundings', () => {
  it('scrolls inside the room that it is given', async () => {
    await page.viewport(320, 300);
    const card = showState('full');
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
      const name = mounted.element.querySelector('.card-name') as HTMLElement;
      const { fontSize, color, letterSpacing, textAlign, textTransform } = getComputedStyle(name);
      const ink = getComputedStyle(mounted.element).color;
      return [fontSize, color, letterSpacing, textAlign, textTransform, ink, mounted.element.offsetWidth];
    };
    showState('full');
    const quiet = look();
    mounted.unmount();
    const loud = document.head.appendChild(document.createElement('style'));
    loud.textContent = `html { font-size: 40px; --ink: red; --paper: red }
      * { color: red; text-align: right; text-transform: uppercase; letter-spacing: 4px; --ink: red; --text: 40px }`;
    showState('full');
    const loudLook = look();
    loud.remove();
    expect(loudLook).toEqual(quiet);
  });

  it('turns dark with the system, and draws its edges in forced colours', async () => {
    const emulate = (features: { name: string; value: string }[]) => cdp().send('Emulation.setEmulatedMedia', { features });
    const card = showState('full');
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
      expect(showState('loading').getAnimations({ subtree: true })).toEqual([]);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    }
    mounted.unmount();
    expect(showState('loading').getAnimations({ subtree: true })).not.toEqual([]);
  });
});
