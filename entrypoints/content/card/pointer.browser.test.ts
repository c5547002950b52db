import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CURRENT } from '../paint/painter.ts';
import { holdKey, moveMouse, pressAt, pressMouse, releaseKey, releaseMouse, touch, touchSlowly } from '../testing/input.ts';
import {
  AWAY,
  askCard,
  centreOf,
  heading,
  host,
  isOpen,
  mark,
  marked,
  opening,
  rectsOfMarked,
  sleep,
} from '../testing/marked-page.ts';
import { CLOSE_DELAY_MS } from './timings.ts';

/** The usual one. */
const OPEN_DELAY_MS = opening.delay;
const below = ({ x, y }: { x: number; y: number }, by: number) => ({ x, y: y + by });

describe('the pointer', () => {
  const opens = () => vi.waitFor(() => expect(isOpen()).toBe(true), { timeout: OPEN_DELAY_MS + 700 });

  test('a rest on a name opens its card, not before the delay; leaving closes it after the grace', async () => {
    await mark('<p>Here is NATO.</p><p style="margin-top:800px">far away</p>');
    await moveMouse(centreOf('NATO'));
    await sleep(OPEN_DELAY_MS / 2);
    expect(isOpen()).toBe(false);
    await opens();
    expect(marked(CURRENT)).toEqual(['NATO']);
    await moveMouse(AWAY());
    await sleep(CLOSE_DELAY_MS / 2);
    expect(isOpen()).toBe(true);
    await vi.waitFor(() => expect(isOpen()).toBe(false), { timeout: CLOSE_DELAY_MS + 700 });
    expect(marked(CURRENT)).toEqual([]);
  });

  test('a pointer that only passes asks nothing and opens nothing', async () => {
    await mark('<p>Here is NATO.</p>');
    await moveMouse(centreOf('NATO'));
    await sleep(60);
    await moveMouse(AWAY());
    await sleep(OPEN_DELAY_MS * 2);
    expect(isOpen()).toBe(false);
    expect(askCard).not.toHaveBeenCalled();
  });

  test.each<[string, () => Promise<void>]>([
    ['while a button is down', () => moveMouse(centreOf('NATO'), 1)],
    [
      'while text is selected',
      async () => {
        document.getSelection()?.selectAllChildren(document.body);
        await moveMouse(centreOf('NATO'));
      },
    ],
    ['for a finger that moves', () => touch(below(centreOf('NATO'), -60), centreOf('NATO'))],
    [
      'for what a script makes up',
      async () => {
        const { x, y } = centreOf('NATO');
        const made = { clientX: x, clientY: y, isPrimary: true, bubbles: true, composed: true };
        for (const type of ['pointermove', 'pointerdown', 'pointerup'])
          document.querySelector('p')?.dispatchEvent(new PointerEvent(type, made));
      },
    ],
  ])('nothing opens %s', async (_name, act) => {
    await mark('<p style="margin-top:100px">Here is NATO.</p>');
    await act();
    await sleep(OPEN_DELAY_MS * 2);
    expect(isOpen()).toBe(false);
    document.getSelection()?.removeAllRanges();
    await releaseMouse(AWAY());
  });

  test('nothing opens because a page scrolled a name under the pointer', async () => {
    await mark('<p style="height:300px">Here</p><p>NATO</p><p style="height:3000px"></p>');
    const { x, y } = centreOf('NATO');
    await moveMouse({ x, y: y - 200 });
    window.scrollTo(0, 200);
    await sleep(60);
    await moveMouse({ x, y: y - 200 });
    await sleep(OPEN_DELAY_MS * 2);
    expect(isOpen()).toBe(false);
  });

  test('the card can be entered: over it, it stays', async () => {
    await mark('<p>Here is NATO.</p>');
    await moveMouse(centreOf('NATO'));
    await opens();
    await sleep(200);
    const rect = host().getBoundingClientRect();
    await moveMouse({ x: rect.left + 20, y: rect.top + 20 });
    await sleep(CLOSE_DELAY_MS * 2);
    expect(isOpen()).toBe(true);
  });

  test('a name on the way to the card is passed over, and opens when the pointer rests on it', async () => {
    await mark('<p style="font-size:40px">KFOR NATO</p>');
    await moveMouse(centreOf('KFOR'));
    await opens();
    await moveMouse(below(centreOf('NATO'), 14));
    await sleep(CLOSE_DELAY_MS / 2);
    expect(heading()).toBe('KFOR');
    await vi.waitFor(() => expect(heading()).toBe('NATO'), { timeout: CLOSE_DELAY_MS + OPEN_DELAY_MS + 700 });
  });

  test('a tap opens at once, a tap elsewhere closes; in a link a tap is the link’s', async () => {
    await mark('<p><a href="#x">KFOR</a></p><p>Here is NATO.</p>');
    await touch(centreOf('NATO'));
    expect(isOpen()).toBe(true);
    await sleep(50);
    await touch(centreOf('KFOR'));
    expect(isOpen()).toBe(false);
    await touch(centreOf('NATO'), below(centreOf('NATO'), 40));
    expect(isOpen()).toBe(false);
    await touch(centreOf('NATO'));
    await touch(AWAY());
    expect(isOpen()).toBe(false);
  });

  test('in a link a rest opens the card', async () => {
    await mark('<p><a href="#x">KFOR</a></p>');
    await moveMouse(centreOf('KFOR'));
    await opens();
  });

  test('the card goes when its word scrolls away, and when it is taken away', async () => {
    await mark('<p>NATO</p><p>KFOR</p><p style="height:3000px"></p>');
    await moveMouse(centreOf('NATO'));
    await opens();
    window.scrollTo(0, 1_500);
    await vi.waitFor(() => expect(isOpen()).toBe(false));
    window.scrollTo(0, 0);
    await sleep(200);
    await moveMouse(centreOf('KFOR'));
    await opens();
    document.querySelectorAll('p')[1]?.remove();
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  test('a card that was asked for stays in the window when its word scrolls away', async () => {
    const marking = await mark('<p>NATO</p><p style="height:3000px"></p>');
    marking.show('nato');
    await sleep(100);
    window.scrollTo(0, 1_500);
    await sleep(200);
    const { top, bottom, height } = host().getBoundingClientRect();
    expect(isOpen()).toBe(true);
    expect([top >= 0, bottom <= window.innerHeight, height > 60]).toEqual([true, true, true]);
  });

  test('a click pins: the card stays though the pointer leaves, presses elsewhere and rests on another name', async () => {
    await mark('<p>NATO</p><p style="margin-top:400px">KFOR</p>');
    await moveMouse(centreOf('NATO'));
    await pressMouse(centreOf('NATO'));
    await releaseMouse(centreOf('NATO'));
    expect(isOpen()).toBe(true);
    await moveMouse(AWAY());
    await pressMouse(AWAY());
    await releaseMouse(AWAY());
    await moveMouse(centreOf('KFOR'));
    await sleep(CLOSE_DELAY_MS + OPEN_DELAY_MS + 100);
    expect(heading()).toBe('NATO');
    await pressMouse(centreOf('KFOR'));
    await releaseMouse(centreOf('KFOR'));
    expect(heading()).toBe('KFOR');
    // Clicked again it is a card like any other, and closes when the pointer leaves.
    await pressMouse(centreOf('KFOR'));
    await releaseMouse(centreOf('KFOR'));
    await moveMouse(AWAY());
    await vi.waitFor(() => expect(isOpen()).toBe(false));
  });

  test('a press beside word and card closes what is not pinned', async () => {
    await mark('<p>NATO</p><p style="margin-top:400px">far away</p>');
    await moveMouse(centreOf('NATO'));
    await opens();
    await pressMouse(AWAY());
    expect(isOpen()).toBe(false);
    await releaseMouse(AWAY());
  });

  describe('where cards open with a key held', () => {
    beforeEach(() => {
      opening.key = 'Shift';
    });

    test('a rest alone opens nothing; the key then does, and the card stays when it is let go', async () => {
      await mark('<p>Here is NATO.</p>');
      await moveMouse(centreOf('NATO'));
      await sleep(OPEN_DELAY_MS * 2);
      expect(isOpen()).toBe(false);
      await holdKey('Shift');
      await opens();
      await releaseKey('Shift');
      await moveMouse(below(centreOf('NATO'), 2));
      await sleep(CLOSE_DELAY_MS * 2);
      expect(isOpen()).toBe(true);
    });

    test('a shortcut with that key opens nothing', async () => {
      await mark('<p>Here is NATO.</p>');
      await moveMouse(centreOf('NATO'));
      await holdKey('Shift');
      await pressAt('KeyA', 'A');
      await sleep(OPEN_DELAY_MS * 2);
      expect(isOpen()).toBe(false);
      await releaseKey('Shift');
    });
  });

  test('the delay is the reader’s', async () => {
    opening.delay = 0;
    await mark('<p>Here is NATO.</p>');
    await moveMouse(centreOf('NATO'));
    await vi.waitFor(() => expect(isOpen()).toBe(true), { timeout: 150 });
  });

  test('a second tap on a name pins its card, a third closes it', async () => {
    await mark('<p>Here is NATO.</p>');
    await touch(centreOf('NATO'));
    await touch(AWAY());
    expect(isOpen()).toBe(false);
    await touch(centreOf('NATO'));
    await sleep(400);
    await touch(centreOf('NATO'));
    await touch(AWAY());
    expect(isOpen()).toBe(true);
    await sleep(400);
    await touch(centreOf('NATO'));
    expect(isOpen()).toBe(false);
  });

  test('a name broken over two lines: the card covers neither', async () => {
    await mark('<p style="width:9ch;font:20px/1.4 monospace">See the Kosovo Force there</p>');
    const lines = rectsOfMarked('Kosovo Force');
    expect(lines).toHaveLength(2);
    const [first] = lines;
    await moveMouse({ x: (first?.left ?? 0) + 5, y: (first?.top ?? 0) + 5 });
    await opens();
    await sleep(150);
    const card = host().getBoundingClientRect();
    for (const line of lines) expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
  });

  describe('beside a ticker that scrolls for ever', () => {
    const TICKER = '<div id="ticker" style="height:40px;overflow:auto"><div style="height:99999px">tick</div></div>';
    let ticking: ReturnType<typeof setInterval>;
    const tick = () => {
      const ticker = document.querySelector('#ticker');
      ticking = setInterval(() => ticker?.scrollBy(0, 1), 20);
    };
    afterEach(() => clearInterval(ticking));

    test('a rest opens a card', async () => {
      await mark(`${TICKER}<p>Here is NATO.</p>`);
      tick();
      await sleep(100);
      await moveMouse(centreOf('NATO'));
      await opens();
    });

    test('a tap opens a card', async () => {
      await mark(`${TICKER}<p>Here is NATO.</p>`);
      tick();
      await sleep(100);
      await touchSlowly(centreOf('NATO'), 80);
      expect(isOpen()).toBe(true);
    });

    test('in the ticker itself nothing opens', async () => {
      await mark(TICKER.replace('tick<', '<p style="margin-top:8px">NATO</p><'));
      document.querySelector('#ticker p')?.setAttribute('style', 'position:sticky;top:8px;margin:8px 0');
      tick();
      await sleep(100);
      await moveMouse(centreOf('NATO'));
      await sleep(OPEN_DELAY_MS * 2);
      expect(isOpen()).toBe(false);
    });
  });

  test('shadow roots that the page has removed are looked into no more', async () => {
    const asked = vi.spyOn(document, 'caretPositionFromPoint');
    await mark('<p>NATO</p><div id="s"></div>', () => {
      const shadow = document.querySelector('#s')?.attachShadow({ mode: 'open' });
      shadow?.append('KFOR');
    });
    const rootsAsked = () => asked.mock.lastCall?.[2]?.shadowRoots?.length;
    await moveMouse(centreOf('NATO'));
    await vi.waitFor(() => expect(rootsAsked()).toBe(1));
    document.querySelector('#s')?.remove();
    await moveMouse(below(centreOf('NATO'), 2));
    await vi.waitFor(() => expect(rootsAsked()).toBe(0));
  });
});
