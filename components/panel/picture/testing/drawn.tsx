/** Puts a picture of the panel before a test, in a window of its width, and measures what is drawn. */
import '../../../tokens.css';
import '../../../base.css';
import type { ComponentChild } from 'preact';
import { cdp, page } from 'vitest/browser';
import { moveMouse } from '../../../../entrypoints/content/testing/input.ts';
import { type Mounted, mount } from '../../../testing/mount.tsx';

let mounted: Mounted | null = null;

interface Setting {
  /** Of the window, in px. */
  width?: number;
  direction?: 'ltr' | 'rtl';
}

export async function draw(content: ComponentChild, { width = 800, direction = 'ltr' }: Setting = {}): Promise<HTMLElement> {
  erase();
  await page.viewport(width, 900);
  document.body.style.margin = '0';
  // Where an earlier test left it, it would rest on something.
  await moveMouse({ x: 0, y: 0 });
  mounted = mount(framed(content, direction), { direction });
  await settled();
  return mounted.element;
}

/** Draws what is there anew, as its owner does when something has changed. */
export async function redraw(content: ComponentChild): Promise<void> {
  mounted?.draw(framed(content, 'ltr'));
  await settled();
}

function framed(content: ComponentChild, direction: 'ltr' | 'rtl') {
  return (
    <div class="newsgloss" dir={direction} style={{ padding: '8px', background: 'var(--paper)' }}>
      {content}
    </div>
  );
}

export function erase(): void {
  mounted?.unmount();
  mounted = null;
  scrollTo(0, 0);
}

/** After what is measured has been drawn, and what waits for a later task too. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Less is rounding. */
const TOLERANCE_PX = 1;

/** Texts that run over each other, as "this × that". */
export function overlapping(texts: readonly Element[]): string[] {
  const boxes = texts.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => meet(a.box, b.box))
      .map((b) => `${a.text} × ${b.text}`),
  );
}

function meet(a: DOMRect, b: DOMRect): boolean {
  const [apartX, apartY] = [TOLERANCE_PX, TOLERANCE_PX * 2];
  return a.left < b.right - apartX && b.left < a.right - apartX && a.top < b.bottom - apartY && b.top < a.bottom - apartY;
}

/** Texts that run out of a frame at its sides. */
export function outside(texts: readonly Element[], frame: Element): string[] {
  const { left, right } = frame.getBoundingClientRect();
  return texts
    .filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < left - TOLERANCE_PX || box.right > right + TOLERANCE_PX;
    })
    .map((text) => text.textContent ?? '');
}

interface Wheel {
  deltaX?: number;
  deltaY?: number;
  ctrl?: boolean;
  shift?: boolean;
}

/** Modifiers as the debugging protocol counts them. */
const CTRL = 2;
const SHIFT = 8;

/** Turns a real wheel over an element. */
export async function turnWheel(over: Element, { deltaX = 0, deltaY = 0, ctrl = false, shift = false }: Wheel): Promise<void> {
  const box = over.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  const session = cdp() as unknown as { send(method: string, params: Record<string, unknown>): Promise<unknown> };
  await session.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    x: (frame?.left ?? 0) + (box.left + box.width / 2) * scale,
    y: (frame?.top ?? 0) + (box.top + Math.min(box.height / 2, 100)) * scale,
    deltaX,
    deltaY,
    modifiers: (ctrl ? CTRL : 0) + (shift ? SHIFT : 0),
  });
  await settled();
}

/** What a trace says of a task of a thread; times in µs, `tdur` of the processor. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

interface TracingSession {
  send(method: string, params?: Record<string, unknown>): Promise<unknown>;
  on(event: 'Tracing.dataCollected', heard: (data: { value: TraceEvent[] }) => void): void;
  on(event: 'Tracing.tracingComplete', heard: () => void): void;
}

/**
 * The longest task of the page while something is done, in ms of the processor: on a machine that others use too, the time by the clock
 * says more of them than of us.
 */
export async function longestTask(during: () => Promise<void>): Promise<number> {
  const session = cdp() as unknown as TracingSession;
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise<void>((resolve) => session.on('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await during();
  await session.send('Tracing.end');
  await complete;
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const drawing = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(thread));
  const tasks = events.filter((event) => event.name.includes('RunTask') && drawing.has(thread(event)));
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  return Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000);
}
