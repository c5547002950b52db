/** The strokes of the time axis and what is written at them. */
import { scaleUtc } from 'd3-scale';
import { perLanguage } from '../../per-language.ts';
import { DAY_MS, type Span } from './timed.ts';

export interface Tick {
  at: number;
  text: string;
  /** The year, where `text` leaves it out. */
  year: string | null;
}

/** Room for "31 Dec" and some air around it, at the usual size of type (12 px). */
const PX_A_TICK = 58;

/** Whole days, months or years, as many as the width has room for. Texts are in the language of the interface. */
export function ticksOf(window: Span, width: number, language: string, enlarged = 1): Tick[] {
  const count = Math.max(2, Math.floor(width / (PX_A_TICK * enlarged)));
  const times = scaleUtc()
    .domain([window.from, window.to])
    .ticks(count)
    .map((time) => time.getTime())
    .filter((time) => time % DAY_MS === 0);
  const unit = unitOf(times);
  const { fine, year } = formatsIn(language)[unit];
  return times.map((at) => ({ at, text: fine.format(at), year: year?.format(at) ?? null }));
}

export interface Placed extends Tick {
  /** In px along the direction of time. */
  along: number;
}

/** Between two texts, in px. */
const AIR = 8;

/** Those whose texts stand within the width and beside each other; the year is said where it is news. */
export function legible(ticks: readonly Placed[], width: number, measure: (text: string) => number): Placed[] {
  const kept: Placed[] = [];
  let [end, said]: [number, string | null] = [0, null];
  for (const tick of ticks) {
    const half = Math.max(measure(tick.text), tick.year === null ? 0 : measure(tick.year)) / 2;
    if (tick.along - half < end || tick.along + half > width) continue;
    end = tick.along + half + AIR;
    kept.push({ ...tick, year: tick.year === said ? null : tick.year });
    said = tick.year;
  }
  return kept;
}

type Unit = 'day' | 'month' | 'year';

function unitOf(times: readonly number[]): Unit {
  const dates = times.map((time) => new Date(time));
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
  return dates.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
}

interface Formats {
  fine: Intl.DateTimeFormat;
  year: Intl.DateTimeFormat | null;
}

const formatsIn = perLanguage((language): Record<Unit, Formats> => {
  const format = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts });
  const year = format({ year: 'numeric' });
  return {
    day: { fine: format({ day: 'numeric', month: 'short' }), year },
    month: { fine: format({ month: 'short' }), year },
    year: { fine: year, year: null },
  };
});
