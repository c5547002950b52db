import { describe, expect, test, vi } from 'vitest';
import { press } from '../testing/input.ts';
import { card, element, endMarking, isOpen, mark, marked, sleep } from '../testing/marked-page.ts';

describe('changes', () => {
  const within = (ms: number, check: () => void) => vi.waitFor(check, { timeout: ms, interval: 10 });
  /** As promised; the machine that tests may be busy, so the page's own time is what counts: two timers and an idle moment. */
  const SOON_MS = 500;

  test.each<[string, string, () => void, string[]]>([
    [
      'a new paragraph',
      '<article><p>NATO</p></article>',
      () => document.querySelector('article')?.append(element('p', 'KFOR')),
      ['NATO', 'KFOR'],
    ],
    [
      'a new paragraph before others',
      '<article><p>NATO</p></article>',
      () => document.querySelector('article')?.prepend(element('p', 'KFOR')),
      ['KFOR', 'NATO'],
    ],
    ['changed text', '<p>NATO</p>', () => ((document.querySelector('p')?.firstChild as Text).data = 'KFOR'), ['KFOR']],
    [
      'a new inline element',
      '<p>Kosovo </p>',
      () => document.querySelector('p')?.append(element('b', 'Force')),
      ['Kosovo Force'],
    ],
    ['a removed paragraph', '<div><p>NATO</p><p>KFOR</p></div>', () => document.querySelector('p')?.remove(), ['KFOR']],
    ['all text taken out of a block', '<p>NATO</p><p>KFOR</p>', () => document.querySelector('p')?.replaceChildren(), ['KFOR']],
    [
      'what was hidden shows',
      '<p hidden>NATO</p><p>KFOR</p>',
      () => document.querySelector('p')?.removeAttribute('hidden'),
      ['NATO', 'KFOR'],
    ],
    [
      'very many changes',
      '<article></article>',
      () => document.querySelector('article')?.append(...Array.from({ length: 700 }, () => element('p', 'NATO'))),
      Array(700).fill('NATO'),
    ],
  ])('%s: marked within half a second', async (_name, html, change, expected) => {
    await mark(html);
    change();
    await within(SOON_MS, () => expect(marked().sort()).toEqual([...expected].sort()));
  });

  test('marks stay in the order of the page', async () => {
    const marking = await mark('<article><p>NATO</p></article>');
    document.querySelector('article')?.prepend(element('p', 'KFOR'));
    await within(SOON_MS, () => expect(marking.cast().map(({ actor }) => actor)).toEqual(['kfor', 'nato']));
  });

  test('text in a shadow root that was entered', async () => {
    const page = mark('<div id="s"></div>');
    const shadow = document.querySelector('#s')?.attachShadow({ mode: 'open' });
    const marking = await page;
    marking.readAgain();
    await sleep(SOON_MS);
    shadow?.append(element('p', 'NATO'));
    await within(SOON_MS, () => expect(marked()).toEqual(['NATO']));
    expect(shadow?.adoptedStyleSheets).toHaveLength(1);
  });

  test('an editor in which the reader types is never read', async () => {
    await mark('<div contenteditable><p>x</p></div><p>KFOR</p>');
    document.querySelector('[contenteditable]')?.append(element('p', 'NATO'));
    await sleep(SOON_MS);
    expect(marked()).toEqual(['KFOR']);
  });

  test('our own host coming and going is no change', async () => {
    const marking = await mark('<p>KFOR</p>');
    await sleep(SOON_MS);
    const idle = vi.spyOn(window, 'requestIdleCallback');
    marking.show('kfor');
    await press('{Escape}');
    await sleep(200);
    expect(idle).not.toHaveBeenCalled();
  });

  test('an article drawn anew ten times a second keeps its pace, its marks and its open card', async () => {
    const marking = await mark('<article></article>');
    const article = document.querySelector('article') as HTMLElement;
    let rounds = 0;
    const draw = () => {
      article.replaceChildren(element('h1', 'A title'), element('p', `NATO leads KFOR.`));
      rounds++;
    };
    draw();
    await within(SOON_MS, () => expect(marked().sort()).toEqual(['KFOR', 'NATO']));
    marking.show('kfor');
    await vi.waitFor(() => expect(card()?.textContent).toContain('KFOR'));
    const timer = setInterval(draw, 100);
    await sleep(1_500);
    clearInterval(timer);
    expect(rounds).toBeGreaterThan(10);
    await within(SOON_MS, () => expect(marked().sort()).toEqual(['KFOR', 'NATO']));
    expect(isOpen()).toBe(true);
  });

  test('after the end nothing is heard any more', async () => {
    await mark('<article><p>NATO</p></article>');
    endMarking();
    document.querySelector('article')?.append(element('p', 'KFOR'));
    await sleep(SOON_MS);
    expect(marked()).toEqual([]);
  });
});
