/** Dates of three precisions in the words of the interface's language. */
import type { When } from '../core/card/view.ts';
import { type PartialDate, precisionOf } from '../core/partial-date.ts';
import type { Texts } from './text.tsx';

type Length = 'long' | 'short';

/** A date as far as it is known: "2022", "December 2022", "16 December 2022"; with `short`, "16 Dec 2022". */
export function dateText(date: PartialDate, { language }: Texts, length: Length = 'long'): string {
  return formatOf(precisionOf(date), language, length).format(asUtc(date));
}

/** A date that may be inferred ("about December 2022") or missing ("undated"). */
export function whenText(when: When, texts: Texts, length: Length = 'long'): string {
  if (when.date === null) return texts.text('date_undated');
  const date = dateText(when.date, texts, length);
  return when.about ? texts.text('date_about', [date]) : date;
}

/** The days of an event: "12 December 2022", "10–29 December 2022", "about 2022". */
export function eventText({ when, until }: { when: When; until: PartialDate | null }, texts: Texts): string {
  if (when.date === null || until === null) return whenText(when, texts);
  const days = betweenText(when.date, until, texts);
  return when.about ? texts.text('date_about', [days]) : days;
}

/** The years of an office: "2018–2021", "since 2021", "until November 2022"; `null` where neither end is known. */
export function spanText(from: PartialDate | null, to: PartialDate | null, texts: Texts): string | null {
  if (from !== null && to !== null) return betweenText(from, to, texts);
  if (from !== null) return texts.text('date_since', [dateText(from, texts)]);
  return to === null ? null : texts.text('date_until', [dateText(to, texts)]);
}

function betweenText(from: PartialDate, to: PartialDate, texts: Texts): string {
  const precision = precisionOf(from);
  if (precision !== precisionOf(to)) return texts.text('date_between', [dateText(from, texts), dateText(to, texts)]);
  return formatOf(precision, texts.language, 'long').formatRange(asUtc(from), asUtc(to));
}

/** A card has some twenty dates, and to make a format takes longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(precision: ReturnType<typeof precisionOf>, language: string, length: Length): Intl.DateTimeFormat {
  const key = `${precision} ${language} ${length}`;
  const format = formats.get(key) ?? makeFormat(precision, language, length);
  formats.set(key, format);
  return format;
}

function makeFormat(precision: ReturnType<typeof precisionOf>, language: string, length: Length): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    // A partial date is a day of the calendar, not a moment: the reader's time zone must not move it.
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: length }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
}

function asUtc(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}
