import { describe, expect, test, vi } from 'vitest';
import { ALL, CURRENT } from './paint/painter.ts';
import { press } from './testing/input.ts';
import { endMarking, isOpen, mark, marked } from './testing/marked-page.ts';

describe('the page', () => {
  test('is byte for byte as it was: before, marked, after a card, after a tour and after the end', async () => {
    const page = mark('<article><p>NATO leads\n <b>KF</b>OR.</p></article>');
    const before = document.documentElement.outerHTML;
    const marking = await page;
    expect(marked()).toEqual(['NATO', 'KFOR']);
    expect(document.documentElement.outerHTML).toBe(before);
    marking.show('kfor');
    expect(isOpen()).toBe(true);
    await press('{Escape}');
    expect(isOpen()).toBe(false);
    marking.tour.toggle();
    marking.tour.toggle();
    expect(document.documentElement.outerHTML).toBe(before);
    endMarking();
    expect([CSS.highlights.has(ALL), CSS.highlights.has(CURRENT), document.adoptedStyleSheets.length]).toEqual([false, false, 0]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('tells its cast in order of first mention', async () => {
    const marking = await mark('<p>NATO and KFOR and NATO</p>');
    expect(marking.cast()).toEqual([
      { actor: 'nato', count: 2, first: 0 },
      { actor: 'kfor', count: 1, first: 1 },
    ]);
    expect(marking.show('nobody')).toBe(false);
  });

  test('a page that clears the highlights has them again after it has scrolled', async () => {
    await mark('<p>NATO</p><p style="height:3000px"></p>');
    CSS.highlights.clear();
    window.scrollTo(0, 100);
    await vi.waitFor(() => expect(marked()).toEqual(['NATO']));
  });
});
