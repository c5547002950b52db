import { describe, expect, test, vi } from 'vitest';
import { englishText } from '../../../components/testing/english-text.ts';
import { CURRENT } from '../paint/painter.ts';
import { moveMouse, press, pressAt } from '../testing/input.ts';
import { AWAY, centreOf, host, isOpen, mark, marked, said, sleep } from '../testing/marked-page.ts';
import { CLOSE_DELAY_MS } from './timings.ts';

const saysSoon = (sentence: string) => vi.waitFor(() => expect(said()).toBe(sentence));

describe('the tour', () => {
  test('plain keys walk, open and end it; without it they are the page’s', async () => {
    const marking = await mark('<p>NATO</p><p>KFOR</p><p style="height:2000px"></p><p>NATO again</p>');
    expect((await press('n')).defaultPrevented).toBe(false);
    expect(marking.tour.toggle()).toBe(true);
    expect(marked(CURRENT)).toEqual(['NATO']);
    await saysSoon(englishText('tour_position', ['NATO', '1', '3']));
    expect((await press('n')).defaultPrevented).toBe(true);
    expect(marked(CURRENT)).toEqual(['KFOR']);
    await press('{ArrowDown}');
    expect(window.scrollY).toBeGreaterThan(0);
    await press('{ArrowRight}');
    await saysSoon(englishText('tour_position', ['NATO', '1', '3']));
    await press('p');
    await press('{ArrowUp}');
    expect(marked(CURRENT)).toEqual(['KFOR']);
    await press('{Enter}');
    expect(isOpen()).toBe(true);
    expect(document.activeElement).toBe(document.body);
    await saysSoon(englishText('tour_card_open'));
    await press('{Enter}');
    expect(document.activeElement).toBe(host());
    await press('{Escape}');
    expect(isOpen()).toBe(false);
    expect(host().isConnected).toBe(true);
    await press('{Escape}');
    expect(host().isConnected).toBe(false);
    expect(marked(CURRENT)).toEqual([]);
    expect((await press('n')).defaultPrevented).toBe(false);
  });

  test('a field takes its own keys', async () => {
    const marking = await mark('<p>NATO and KFOR</p><input><div contenteditable>x</div>');
    marking.tour.toggle();
    for (const field of document.querySelectorAll<HTMLElement>('input, [contenteditable]')) {
      field.focus();
      expect((await press('n')).defaultPrevented).toBe(false);
    }
    expect(marked(CURRENT)).toEqual(['NATO']);
  });

  test('there is none on a page without marks', async () => {
    const marking = await mark('<p>nobody</p>');
    expect(marking.tour.toggle()).toBe(false);
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });

  test('letters serve with Caps Lock and on other alphabets; with a modifier, or from a script, keys do not', async () => {
    const marking = await mark('<p>NATO</p><p>KFOR</p>');
    marking.tour.toggle();
    await pressAt('KeyN', 'N');
    expect(marked(CURRENT)).toEqual(['KFOR']);
    await pressAt('KeyP', 'з');
    expect(marked(CURRENT)).toEqual(['NATO']);
    // On a Dvorak keyboard that place writes another Latin letter.
    expect((await pressAt('KeyN', 'b')).defaultPrevented).toBe(false);
    expect((await press('{Shift>}{ArrowRight}{/Shift}')).defaultPrevented).toBe(false);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true }));
    expect(marked(CURRENT)).toEqual(['NATO']);
  });

  test('Escape on a card that is about to close closes that, and the tour goes on', async () => {
    const marking = await mark('<p>NATO</p><p style="margin-top:300px">KFOR</p>');
    marking.tour.toggle();
    await moveMouse(centreOf('KFOR'));
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await moveMouse(AWAY());
    await sleep(CLOSE_DELAY_MS / 3);
    expect(isOpen()).toBe(true);
    await press('{Escape}');
    expect(isOpen()).toBe(false);
    expect(marked(CURRENT)).toEqual(['NATO']);
  });

  test('a first sentence comes later than its live region, and a dialog that has gone does not keep it', async () => {
    const marking = await mark('<p>NATO</p><dialog>KFOR</dialog>');
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    marking.tour.toggle();
    expect([host().parentNode?.nodeName, said()]).toEqual(['DIALOG', '']);
    marking.tour.toggle();
    dialog?.remove();
    expect(marking.tour.toggle()).toBe(true);
    expect(host().parentNode?.nodeName).toBe('HTML');
    await saysSoon(englishText('tour_position', ['NATO', '1', '1']));
  });
});
