import { describe, expect, test, vi } from 'vitest';
import { englishText } from '../../../components/testing/english-text.ts';
import { CURRENT } from '../paint/painter.ts';
import { moveMouse, press, pressAt } from '../testing/input.ts';
import { AWAY, centreOf, host, isOpen, liveRegion, mark, marked, said, sleep } from '../testing/marked-page.ts';
import { CLOSE_DELAY_MS, SAY_DELAY_MS } from './timings.ts';

const saysSoon = (sentence: string) => vi.waitFor(() => expect(said()).toBe(sentence));

describe('the tour', () => {
  test('plain keys walk, open and end it; without it they are the page’s', async () => {
    const marking = await mark('<p>NATO</p><p>KFOR</p><p style="height:2000px"></p><p>NATO again</p>');
    expect((await press('n')).defaultPrevented).toBe(false);
    expect(marking.tour.toggle()).toBe(true);
    expect(marked(CURRENT)).toEqual(['NATO']);
    await saysSoon(englishText('tour_start', ['NATO', '1', '3']));
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
    expect((await press('{Escape}')).defaultPrevented).toBe(true);
    expect(isOpen()).toBe(false);
    expect(host().isConnected).toBe(true);
    await saysSoon(englishText('tour_position', ['KFOR', '2', '3']));
    expect((await press('{Escape}')).defaultPrevented).toBe(true);
    expect(host().isConnected).toBe(false);
    expect(marked(CURRENT)).toEqual([]);
    expect((await press('{Escape}')).defaultPrevented).toBe(false);
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

  test('it begins at the card that is open, and leads into that', async () => {
    const marking = await mark('<p>NATO</p><p style="margin-top:300px">KFOR</p>');
    await moveMouse(centreOf('KFOR'));
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    marking.tour.toggle();
    expect(marked(CURRENT)).toEqual(['KFOR']);
    // The pointer may leave: the card is the tour's now.
    await moveMouse(AWAY());
    await sleep(CLOSE_DELAY_MS * 2);
    expect(isOpen()).toBe(true);
    await press('{Enter}');
    expect(document.activeElement).toBe(host());
    await press('{Escape}');
    expect(document.activeElement).toBe(document.body);
    expect(marked(CURRENT)).toEqual(['KFOR']);
  });

  test('focus goes back to where it was, whatever the reader does in the card', async () => {
    const marking = await mark('<p><button>Here</button> NATO</p><p>KFOR</p>');
    const before = document.querySelector('button');
    before?.focus();
    marking.tour.toggle();
    expect(document.activeElement).toBe(before);
    await press('{Enter}');
    await press('{Enter}');
    expect(document.activeElement).toBe(host());
    // A letter in the card is no step of the tour.
    expect((await press('n')).defaultPrevented).toBe(false);
    expect(marked(CURRENT)).toEqual(['NATO']);
    await press('{Tab}');
    await press('{Escape}');
    expect(document.activeElement).toBe(before);
    await press('n');
    expect(marked(CURRENT)).toEqual(['KFOR']);
    await press('{Escape}');
    expect(document.activeElement).toBe(before);
  });

  test('the live region has one short sentence at a time, also after a quick walk, and none for a card by pointer', async () => {
    const marking = await mark('<p>NATO</p><p>KFOR</p><p style="margin-top:300px">NATO</p>');
    const heard: string[] = [];
    marking.tour.toggle();
    const region = liveRegion();
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true, subtree: true });
    await press('n');
    await press('n');
    await saysSoon(englishText('tour_position', ['NATO', '3', '3']));
    expect(heard).toEqual([englishText('tour_position', ['NATO', '3', '3'])]);
    marking.tour.toggle();
    heard.length = 0;
    await moveMouse(centreOf('KFOR'));
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await sleep(SAY_DELAY_MS * 2);
    expect(heard.filter((sentence) => sentence !== '')).toEqual([]);
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
    await saysSoon(englishText('tour_start', ['NATO', '1', '1']));
  });
});
