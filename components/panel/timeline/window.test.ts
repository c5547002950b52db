import { describe, expect, it } from 'vitest';
import { timelines } from './fixtures.ts';
import { DAY_MS, type Span, spanOf, timed } from './timed.ts';
import { around, firstWindow, meets, middleOf, panned, wholeTime, within, ZOOM_STEP, zoomed } from './window.ts';

const events = timed(timelines['around an article']?.view.events ?? []);
const article = spanOf('2022-12-15');
const whole = wholeTime(events, article);
const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const length = ({ from, to }: Span) => to - from;

describe('the window at first', () => {
  it('holds the dozen events nearest to the article, and not all of time', () => {
    const window = firstWindow(events, article);
    const nearest = [
      'toll',
      'survey',
      'crack',
      'talks',
      'strike',
      'request',
      'visit',
      'answer',
      'storm',
      'closed',
      'open',
      'vote',
    ];
    expect(events.filter((event) => meets(event, window)).map(({ event }) => event.event)).toEqual(nearest);
  });

  it('does not go back to where a long event began', () => {
    expect(day(firstWindow(events, article).from) > '2022-10').toBe(true);
  });

  it('is all of time where the article has no date, and where there is but one event', () => {
    expect(firstWindow(events, null)).toEqual(wholeTime(events, null));
    const one = events.slice(9, 10);
    expect(meets(firstWindow(one, article), one[0] as Span)).toBe(true);
  });
});

describe('moving', () => {
  const window = firstWindow(events, article);

  it('keeps the moment under the pointer where it is', () => {
    const at = window.from + length(window) / 4;
    const closer = zoomed(window, ZOOM_STEP, at, whole);
    expect((at - closer.from) / length(closer)).toBeCloseTo(0.25, 5);
    expect(length(closer)).toBeCloseTo(length(window) / ZOOM_STEP, -3);
  });

  it('shows no less than a week and no more than all of time', () => {
    expect(length(zoomed(window, 1e6, middleOf(window), whole))).toBe(7 * DAY_MS);
    expect(zoomed(window, 1e-6, middleOf(window), whole)).toEqual(whole);
  });

  it('ends where there are no more events, and keeps its length', () => {
    for (const by of [-1000, 1000, 0.3]) expect(length(panned(window, by, whole))).toBe(length(window));
    expect(panned(window, -1000, whole).from).toBe(whole.from);
    expect(panned(window, 1000, whole).to).toBe(whole.to);
  });

  it('brings a moment to the middle, as far as there is time around it', () => {
    expect(middleOf(around(window, spanOf('2015').from, whole))).toBeCloseTo(spanOf('2015').from, -1);
    expect(around(window, whole.from, whole).from).toBe(whole.from);
    expect(within({ from: 0, to: 1e15 }, whole)).toEqual(whole);
  });
});
