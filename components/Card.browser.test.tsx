import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cards, fact, ready as readyCard, relation, source } from './card/fixtures.ts';
import { violations } from './testing/axe.ts';
import { clipped } from './testing/clipping.ts';
import { all, cardOf, hideCard, seen, showCard, textOf } from './testing/show-card.tsx';

const ready = (part: Parameters<typeof readyCard>[0]) => showCard(readyCard(part));

/** As on a page without a clipboard. */
const NO_COPYING = { copy: async () => false };

afterEach(hideCard);

describe.each(Object.entries(cards))('card: %s', (_, props) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    const card = showCard(props, { actions: NO_COPYING });
    card.style.colorScheme = scheme;
    await open(card);
    expect(await violations(card)).toEqual([]);
  });

  it.each([
    [1280, 'ltr'],
    [320, 'ltr'],
    [320, 'rtl'],
  ] as const)('is not clipped in a window of %i px, %s', async (width, direction) => {
    await page.viewport(width, 700);
    const card = showCard(props, { direction, actions: NO_COPYING });
    await open(card);
    expect(card.getBoundingClientRect().right).toBeLessThanOrEqual(width);
    expect(clipped(card)).toEqual([]);
  });

  it('keeps the buttons of the bar clear of the text', () => {
    const card = showCard(props);
    const range = document.createRange();
    for (const part of all(card, '.card-name, .card-kind, .card-line > span')) {
      range.selectNodeContents(part);
      const buttons = all(card, '.card-bar button').map((button) => button.getBoundingClientRect());
      for (const text of range.getClientRects()) {
        expect(buttons.filter((button) => overlap(button, text))).toEqual([]);
      }
    }
  });

  it('has no target smaller than 24 px, also where all is open', async () => {
    const card = showCard(props, { actions: NO_COPYING });
    await open(card);
    const targets = all(card, 'a, button, summary, label, [tabindex="0"]');
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      const { height, width } = target.getBoundingClientRect();
      expect(Math.min(height, width), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });

  it('gives its headings in order, one step at a time', () => {
    const levels = all(showCard(props), 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));
    const steps = levels.map((level, place) => level - (levels[place - 1] ?? 1));
    expect(Math.max(0, ...steps)).toBeLessThanOrEqual(1);
    expect(levels.filter((level) => level === 2).length).toBe(props.state.is === 'muted' || props.state.is === 'unsaved' ? 0 : 1);
  });

  it('is read whole with text of twice the size in a window of 320 px', async () => {
    await page.viewport(320, 700);
    const card = showCard(props, { actions: NO_COPYING });
    await open(card);
    for (const [token, size] of [
      ['--text-small', 24],
      ['--text', 28],
      ['--text-large', 30],
      ['--text-name', 44],
    ] as const) {
      card.style.setProperty(token, `${size}px`);
    }
    expect(clipped(card)).toEqual([]);
  });
});

/** Of the lines of a text, or of its first characters. */
function rectsOf(node: Node | null, length?: number): DOMRect[] {
  if (!node) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  if (length !== undefined) range.setEnd(node, length);
  return [...range.getClientRects()];
}

function middleOf(rect: DOMRect | undefined): number {
  return rect ? Math.round(rect.top + rect.height / 2) : Number.NaN;
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Shows all that can be shown: folds, the sources of ties, and the card's text where it can't be copied. */
async function open(card: HTMLElement): Promise<void> {
  for (const details of all(card, 'details')) details.setAttribute('open', '');
  for (const button of all(card, '.relations-head button, .foot-copy')) button.click();
  await vi.waitFor(() => {
    expect(all(card, '.relations-head button[aria-pressed="false"]')).toEqual([]);
    expect(all(card, '.card-foot > .text-box')).toHaveLength(all(card, '.foot-copy').length);
  });
}

describe('what the card says', () => {
  it('comes in the order in which a reader needs it', () => {
    const words = seen(showCard(cardOf('tied to the story')));
    const order = [
      'Mira Talanova',
      'Мира Таланова',
      'Person',
      'On 16 December 2022',
      'Minister of Bridges, Northern Valley',
      'Now (as of June 2026)',
      'Prime minister, Northern Valley',
      'In this story',
      '12 – 14 December 2022',
      'Talks on the bridge',
      'With Ana Petrin and Rivers Commission',
      'After two days',
      'Signed the agreement',
      'Ties on 16 December 2022',
      'Member of Rivers Commission since 2019',
      'Wikipedia',
      'Official site',
      'Copy with sources',
      'Why this name was linked',
      'Wrong or outdated?',
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

  it('says nothing of offices, nor of the date, for what never had one and stands in an article without date', () => {
    expect(showCard(cardOf('place without date')).querySelector('.roles')).toBeNull();
  });

  it.each(['ltr', 'rtl'] as const)('begins all lines on the same side, whatever direction their words have: %s', (direction) => {
    const card = showCard(cardOf('right-to-left texts'), { direction });
    const edge = (rect: DOMRect) => Math.round(direction === 'ltr' ? rect.left : rect.right);
    const parts = all(card, '.story-title, .facts .statement, .facts .sources');
    expect(parts.length).toBeGreaterThan(4);
    const starts = parts.map((part) => edge(rectsOf(part).reduce((a, b) => ((direction === 'ltr') === a.left < b.left ? a : b))));
    for (const [place, part] of parts.entries()) {
      expect(Math.abs((starts[place] ?? 0) - edge(part.getBoundingClientRect())), part.textContent ?? '').toBeLessThanOrEqual(2);
    }
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
      all(showCard(cardOf(name)), 'p.dated').map((label) => [
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

describe('the story', () => {
  it('names the others of the page, each of whom turns the card', async () => {
    const turn = vi.fn();
    const card = showCard(cardOf('tied to the story'), { actions: { turn } });
    const names = all(card, '.story-with .turn');
    expect(names.map((name) => name.textContent)).toEqual(['Ana Petrin', 'Rivers Commission']);
    await userEvent.click(names[1] as HTMLElement);
    expect(turn).toHaveBeenCalledExactlyOnceWith({ actor: 'rivers-commission', text: 'Rivers Commission', lang: 'en' });
    expect(card.querySelector('.story h3')?.textContent).toBe('Talks on the bridge at Lipa break off');
    expect(all(card, '.story .sources a')).toHaveLength(1);
  });

  it('turns the card by the keys of a button, and does not scroll by them', async () => {
    await page.viewport(400, 300);
    const turn = vi.fn();
    const card = showCard(cardOf('tied to the story'), { actions: { turn } });
    const name = card.querySelector('.story-with .turn') as HTMLElement;
    expect(name.role).toBe('button');
    name.focus();
    const scroller = card.querySelector('.card-scroll') as HTMLElement;
    const before = scroller.scrollTop;
    for (const key of ['{Enter}', ' ', 'a', '{Tab}']) await userEvent.keyboard(key);
    expect(turn.mock.calls.map(([to]) => to.actor)).toEqual(['ana-petrin', 'ana-petrin']);
    expect(scroller.scrollTop).toBe(before);
  });

  it.each([280, 300, 320, 340, 360, 380, 400])(
    'runs its names through the lines, each with its comma, at %i px',
    async (width) => {
      await page.viewport(width, 700);
      const line = showCard(cardOf('long names and words')).querySelector('.story-with') as HTMLElement;
      const [first] = line.getElementsByClassName('turn');
      expect(first?.getClientRects()[0]?.top).toBeLessThan(line.getBoundingClientRect().top + 24);
      const commas = [...line.childNodes].filter((node) => node.textContent?.startsWith(','));
      expect(commas).toHaveLength(3);
      for (const comma of commas) expect(middleOf(rectsOf(comma, 1).at(0))).toBe(middleOf(rectsOf(comma.previousSibling).at(-1)));
    },
  );

  it('that came after the article says so', () => {
    const card = showCard(cardOf('a story after the article'));
    expect(textOf(card.querySelector('.story .later'))).toBe('Later');
    expect(card.querySelector('.story-with')).toBeNull();
  });
});

describe('ties', () => {
  it('of every sort are told from both sides, in a sentence that names the other', () => {
    const card = showCard(cardOf('every tie'));
    const lines = all(card, '.relation p').map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(26);
    expect(new Set(lines.map((line) => line.replace(/Southern Valley|Ana Petrin/, '$1'))).size).toBe(26);
    expect(lines.slice(0, 2)).toEqual(['Head of state of Southern Valley 2022 – 2024', 'Head of state: Ana Petrin']);
    for (const line of lines) expect(line).toMatch(/^[A-Z].*(Southern Valley|Ana Petrin)/);
  });

  it('to others of the page are told from the rest, where there are such', () => {
    const told = (name: string) =>
      all(showCard(cardOf(name)), '.relation').flatMap((line) => {
        const heading = line.querySelector('h4');
        return heading ? [[heading.textContent, line.querySelector('.turn')?.textContent]] : [];
      });
    expect(told('tied to the story')).toEqual([
      ['On this page', 'Northern Valley'],
      ['Beyond this page', 'Ana Petrin'],
    ]);
    expect(told('every tie')).toEqual([['On this page', 'Southern Valley']]);
    const alone = ready({ relations: [relation({ onPage: false })] });
    expect(all(alone, '.relation h4')).toEqual([]);
  });

  it('beyond five are behind a disclosure', async () => {
    const card = showCard(cardOf('every tie'));
    const visible = () => all(card, '.relation').filter((line) => line.checkVisibility()).length;
    expect(visible()).toBe(5);
    await userEvent.click(card.querySelector('.relations summary') as HTMLElement);
    expect(visible()).toBe(26);
  });

  it('show their sources when asked, by key as well', async () => {
    const card = showCard(cardOf('tied to the story'));
    const button = all(card, '.relations button').find((each) => each.textContent === 'Sources') as HTMLElement;
    expect(all(card, '.relation .sources')).toEqual([]);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(all(card, '.relation').map((line) => all(line, '.sources li').length)).toEqual([1, 2, 1]);
  });

  it('and the bodies of offices turn the card', async () => {
    const turn = vi.fn();
    const card = showCard(cardOf('tied to the story'), { actions: { turn } });
    await userEvent.click(card.querySelector('.role-title .turn') as HTMLElement);
    await userEvent.click(card.querySelector('.relation .turn') as HTMLElement);
    expect(turn.mock.calls.map(([to]) => to.actor)).toEqual(['northern-valley', 'northern-valley']);
  });
});

describe('what was checked too long ago', () => {
  it('says since when, beside office and fact, and calls nothing "now"', () => {
    const card = showCard(cardOf('stale'));
    expect(textOf(all(card, '.role-group')[1]?.querySelector('h3'))).toBe('Last knownnot checked since June 2025');
    expect(textOf(card.querySelector('.fact .dated'))).toBe('19 November 2022not checked since June 2025');
    expect(card.textContent).not.toMatch(/Now|in office as of/);
    expect(all(card, '.fact')[1]?.querySelector('.stale')).toBeNull();
  });

  it('is said of an office that was held on the article’s date', () => {
    const card = showCard(cardOf('stale office, the same then'));
    expect(seen(card.querySelector('.role-span'))).toBe('since 2 May 2024 not checked since 28 June 2025');
  });
});

describe('sources', () => {
  const sourcesOf = (...sources: ReturnType<typeof source>[]) => all(ready({ facts: [fact({ sources })] }), '.facts .sources li');

  it('lead out without telling the site where the reader came from', () => {
    const links = all(showCard(cardOf('contested')), 'a') as HTMLAnchorElement[];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.href).toMatch(/^newsgloss:https?:/);
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
