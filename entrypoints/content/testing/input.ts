/** Real input, as the browser makes it from a mouse, a finger and a keyboard: what a script makes up is not listened to. */
import { cdp, userEvent } from 'vitest/browser';

export interface Point {
  x: number;
  y: number;
}

/** The part of the browser's debugging protocol that makes input; places are those of the whole tab. */
interface InputSession {
  send(
    method: 'Input.dispatchMouseEvent' | 'Input.dispatchTouchEvent' | 'Input.dispatchKeyEvent',
    params: Record<string, unknown> & { type: string },
  ): Promise<unknown>;
}

const session = () => cdp() as unknown as InputSession;

/** Where a point of the frame that tests run in lies in the tab. */
function inTab({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

/** `buttons` 1: with the left button held down. */
export async function moveMouse(to: Point, buttons = 0): Promise<void> {
  const button = buttons === 1 ? 'left' : 'none';
  await session().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...inTab(to), button, buttons });
}

export async function pressMouse(at: Point): Promise<void> {
  await session().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...inTab(at), button: 'left', clickCount: 1 });
}

export async function releaseMouse(at: Point): Promise<void> {
  await session().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...inTab(at), button: 'left', clickCount: 1 });
}

export async function touch(...path: [Point, ...Point[]]): Promise<void> {
  for (const [index, point] of path.entries())
    await session().send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [inTab(point)],
    });
  await session().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A tap that takes its time, in milliseconds. */
export async function touchSlowly(at: Point, during: number): Promise<void> {
  await session().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [inTab(at)] });
  await new Promise((resolve) => setTimeout(resolve, during));
  await session().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Presses keys where focus is, in `userEvent`'s notation; returns the last event, after all have heard it. */
export async function press(keys: string): Promise<KeyboardEvent> {
  window.focus();
  await userEvent.keyboard(keys);
  return heard();
}

/** Presses a key that writes something else than an English keyboard has at its place. */
export async function pressAt(code: string, key: string): Promise<KeyboardEvent> {
  window.focus();
  await session().send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, text: key });
  await session().send('Input.dispatchKeyEvent', { type: 'keyUp', code, key });
  return heard();
}

/** Holds down a key that writes nothing by itself. */
export async function holdKey(key: 'Alt' | 'Control' | 'Shift'): Promise<void> {
  window.focus();
  await userEvent.keyboard(`{${key}>}`);
}

export async function releaseKey(key: 'Alt' | 'Control' | 'Shift'): Promise<void> {
  await userEvent.keyboard(`{/${key}}`);
}

let last: KeyboardEvent | null = null;
// Before anything that a test starts, so that nobody keeps an event from here.
window.addEventListener('keydown', (event) => (last = event), true);

function heard(): KeyboardEvent {
  if (!last) throw new Error('no key was heard');
  return last;
}
