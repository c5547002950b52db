/** What the browser's own trace says of our scripts: nothing in the product is needed to measure it. Chromium alone. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In microseconds, as all times of a trace. */
  ts: number;
  dur?: number;
  /** The part of `dur` in which the thread had a core: what other work on the machine does not change. */
  tdur?: number;
  args?: unknown;
}

export interface Work {
  /** How long our code ran in each frame in which it did, in ms of its thread. */
  frames: number[];
  /** How many frames the page began meanwhile. */
  begun: number;
}

const OURS = /chrome-extension:\/\/[^"]*\/(marker|content-scripts\/content)\.js/;

/** What browsers note of frames and calls, and of tasks: each category costs time that is measured with the rest. */
const CALLS = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const TASKS = 'toplevel';

/** Follows our code on a page while something is done there. */
export async function traceOurs(page: Page, act: () => Promise<void>): Promise<Work> {
  return workOf(await record(page, CALLS, act));
}

/** How long each task of a page took while something was done there, in ms of its thread. `script` tells the address of the page's own code. */
export async function traceTasks(page: Page, script: RegExp, act: () => Promise<void>): Promise<number[]> {
  const events = await record(page, [...CALLS, TASKS], act);
  const [call] = events.filter(({ name, args }) => name === 'FunctionCall' && script.test(JSON.stringify(args)));
  if (!call) throw new Error(`The trace has no call of ${script}.`);
  const tasks = events.filter(({ name, pid, tid }) => name.includes('RunTask') && pid === call.pid && tid === call.tid);
  return tasks.map(({ tdur = 0 }) => tdur / 1_000);
}

async function record(page: Page, categories: string[], act: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await act();
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

function workOf(events: readonly TraceEvent[]): Work {
  const calls = events.filter(({ name, args }) => name === 'FunctionCall' && OURS.test(JSON.stringify(args)));
  const [{ pid, tid } = { pid: 0, tid: 0 }] = calls;
  const own = events.filter((event) => event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  const begins = own.filter(({ name }) => name === 'BeginMainThreadFrame' || name === 'Commit' || name === 'BeginFrame');
  const marks = begins.filter(({ name }) => name === 'BeginMainThreadFrame');
  const starts = (marks.length > 0 ? marks : begins).map(({ ts }) => ts);
  const spent = new Map<number, number>();
  for (const call of calls) {
    const frame = starts.findLastIndex((start) => start <= call.ts);
    spent.set(frame, (spent.get(frame) ?? 0) + (call.tdur ?? call.dur ?? 0) / 1_000);
  }
  return { frames: [...spent.values()], begun: starts.length };
}
