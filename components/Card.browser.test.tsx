import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cards, fact, source, view } from './card/fixtures.ts';
import { violations } from './testing/axe.ts';
import { clipped } from './testing/clipping.ts';
import { all, cardOf, hideCard, seen, showCard, textOf } from './testing/show-card.tsx';

const ready = (part: Parameters<typeof view>[0]) =>
  showCard({ state: { is: 'ready', view: view(part) }, mention: { text: 'T', why: [] } });

afterEach(hideCard);

describe.each(Object.entries(cards))('card: %s', (_, props) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    const card = showCard(props);
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
    const card = showCard(props, direction);
    for (const details of all(card, 'details')) details.setAttribute('open', '');
    expect(card.getBoundingClientRect().right).toBeLessThanOrEqual(width);
    expect(clipped(card)).toEqual([]);
  });

  it('keeps the button that closes clear of the text', () => {
    const card = showCard(props);
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
    const words = seen(showCard(cardOf('full')));
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
    const card = showCard(cardOf('right-to-left texts'));
    expect(card.querySelector('.card-name :lang(ar)')?.textContent).toBe('ميرا تالانوفا');
    expect(card.querySelector('.card-other-name:lang(sr-Cyrl)')?.textContent).toBe('Мира Таланова');
    expect(card.querySelector('.statement:lang(ar)')).not.toBeNull();
    expect(card.querySelector('.source-title:lang(en)')).not.toBeNull();
  });

  it('gives all offices with their years where the article has no date', () => {
    const card = showCard(cardOf('article without date'));
    expect(textOf(card.querySelector('.roles .label'))).toBe('Date of this article unknown');
    expect(all(card, '.role-span').map((span) => span.textContent?.replace(/\s*–\s*/, ' – '))).toEqual([
      'since 2 May 2024 · in office as of June 2026',
      '26 October 2022 – 2 May 2024',
      '2018 – 2021',
      'until November 2017',
    ]);
  });

  it('names the last office where none was held, and is silent about offices that nothing could hold', () => {
    expect(seen(showCard(cardOf('no office then')))).toContain('No office known on that date. Before that Minister of Bridges');
    expect(seen(showCard(cardOf('little known')))).not.toContain('office');
  });

  it('says an office that is still held once, and then only by its title', () => {
    const [then, now] = all(showCard(cardOf('one of two offices kept')), '.role-group').map((group) =>
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
      all(showCard(cardOf(name)), '.dated').map((label) => [
        textOf(label.firstElementChild),
        label.querySelector('.later') !== null,
      ]);
    expect(dated('full')).toEqual([
      ['19 November 2022', false],
      ['about December 2022', false],
      ['2 April 2023', true],
    ]);
    expect(dated('contested').slice(1)).toEqual([
      ['15 December 2022', false],
      ['15 December 2022', false],
      ['2023', true],
    ]);
  });

  it('words every reason for the link, with the name as the page has it', () => {
    const card = showCard(cardOf('same office today'));
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
      expect(seen(showCard(cardOf(name)))).toContain(words);
    }
    expect(showCard(cardOf('loading')).getAttribute('aria-busy')).toBe('true');
  });

  it('gives the answer to an accusation below it, under a heading and in the same type', () => {
    const answer = { text: 'Hon nekar.', lang: 'sv' };
    const [charge, reply] = all(ready({ facts: [fact({ answer })] }), '.fact .statement');
    expect(reply?.previousElementSibling?.textContent).toBe('In answer');
    expect(reply?.textContent).toBe('Hon nekar.');
    expect(reply?.lang).toBe('sv');
    expect(reply && getComputedStyle(reply).font).toBe(charge && getComputedStyle(charge).font);
  });
});

describe('sources', () => {
  const sourcesOf = (...sources: ReturnType<typeof source>[]) => all(ready({ facts: [fact({ sources })] }), '.facts .sources li');

  it('lead out without telling the site where the reader came from', () => {
    const links = all(showCard(cardOf('contested')), 'a') as HTMLAnchorElement[];
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
    const card = showCard(cardOf(name));
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
