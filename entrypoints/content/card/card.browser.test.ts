import { describe, expect, test, vi } from 'vitest';
import type { CardView } from '../../../core/card/view.ts';
import { moveMouse, press, touch } from '../testing/input.ts';
import { askCard, card, centreOf, endMarking, heading, host, isOpen, mark, sleep, view } from '../testing/marked-page.ts';

describe('what the card says', () => {
  test('an answer that comes after the card has turned to another name is dropped', async () => {
    const marking = await mark('<p>NATO and KFOR</p>');
    let answer = (_: CardView) => {};
    askCard.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    marking.show('nato');
    marking.show('kfor');
    await vi.waitFor(() => expect(card()?.textContent).toContain('KFOR'));
    answer(view('nato'));
    await sleep(50);
    expect(heading()).toBe('KFOR');
  });

  test('a failure shows, and is asked again the next time', async () => {
    const marking = await mark('<p>NATO</p>');
    askCard.mockRejectedValueOnce(new Error('asleep'));
    marking.show('nato');
    await vi.waitFor(() => expect(card()?.classList.contains('card-error')).toBe(true));
    await press('{Escape}');
    marking.show('nato');
    await vi.waitFor(() => expect(card()?.classList.contains('card-ready')).toBe(true));
    expect(askCard).toHaveBeenCalledTimes(2);
  });

  test('a card that the reader chose in the popup has focus, and gives it back; one that a pointer opened has not', async () => {
    const marking = await mark('<p>NATO</p><button>page</button>');
    document.querySelector('button')?.focus();
    await moveMouse(centreOf('NATO'));
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(document.activeElement?.localName).toBe('button');
    marking.show('nato');
    expect(document.activeElement).toBe(host());
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(isOpen()).toBe(true);
    await press('{Escape}');
    expect(document.activeElement?.localName).toBe('button');
  });

  test('an end that the question itself brings leaves nothing', async () => {
    await mark('<p>NATO</p>');
    askCard.mockImplementation(() => {
      endMarking();
      return Promise.reject(new Error('gone'));
    });
    await touch(centreOf('NATO'));
    expect(askCard).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });

  test('its name may lie in a form whose fields stand before the form’s own members', async () => {
    const marking = await mark(`<form><p>NATO</p>${fields('parentNode', 'nodeName', 'matches', 'checkVisibility')}</form>`);
    await touch(centreOf('NATO'));
    expect(isOpen()).toBe(true);
    expect(marking.show('nato')).toBe(true);
    await vi.waitFor(() => expect(host().getBoundingClientRect().top).toBeGreaterThan(0));
  });
});

const fields = (...names: string[]) => names.map((name) => `<input name="${name}">`).join('');
