/** Dates as pages write them. Only what can be read in one way is a date. */
import { isPartialDate, type PartialDate } from '../../../core/partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** English names and abbreviations, whole: `mar` begins months, and other words, of other languages. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})\\b';
const DAY_FIRST = new RegExp(`\\b${DAY}\\.?\\s+${MONTH},?\\s+${YEAR}`, 'i');
/** Between day and year nothing stands but a time of day, as Unix writes it (`Mar 13 21:30:09 EST 2015`). */
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+${DAY},?(?:\\s+[\\d:]{5,8}(?:\\s+[A-Z]{2,5})?)?\\s+${YEAR}`, 'i');
/** A year alone is the whole text, for many a sentence begins with a number. */
const ISO = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?|(\d{2})(\d{2})|\s*$)/;

/**
 * The day (or month, or year) that begins a text such as `2022-12-15T18:00:00+01:00` or `20221215`, or that stands in one such as
 * `15 Dec 2022` or `Dec. 15, 2022`. Dates in figures alone whose order a reader must guess (`05/12/2022`) are no dates.
 */
export function readDate(text: string): PartialDate | null {
  const iso = ISO.exec(text);
  if (iso) return dateFrom(iso[1], iso[2] ?? iso[4], iso[3] ?? iso[5]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateFrom(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && dateFrom(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

function dateFrom(year?: string, month?: string, day?: string): PartialDate | null {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  return isPartialDate(date) && Number(year) >= EARLIEST_YEAR ? date : null;
}

/** Nothing on the web is older; an earlier "date" is a template's zero (1970 stands for none). */
const EARLIEST_YEAR = 1971;

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
