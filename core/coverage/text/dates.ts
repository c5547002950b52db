/** Days, years and figures that a text names, in the languages of the linker. */

/** The beginnings of the months' names as English, French, German, Albanian, Serbian, Macedonian, Russian and Ukrainian write them. */
const MONTHS: readonly string[] = [
  'jan|янв|јан|січ',
  'feb|fév|fev|shkurt|фев|феб|лют',
  'mar|mär|мар|берез',
  'apr|avr|prill|апр|квіт',
  'may|mai|maj|май|мая|мај|трав',
  'jun|juin|qershor|июн|јун|черв',
  'jul|juil|korrik|июл|јул|лип',
  'aug|août|aout|avg|gusht|авг|серп',
  'sep|shtator|сен|сеп|верес',
  'oct|okt|tetor|окт|жовт',
  'nov|nëntor|nentor|ноя|нов|ное|листоп',
  'dec|dez|déc|dhjetor|дек|дец|груд',
];

const MONTH = `(?:${MONTHS.join('|')})`;
const YEAR = '(?:19|20)\\d\\d';
const DAY = '3[01]|[12]\\d|0?[1-9]';

/** Years and days first: what is neither is a figure. */
const ANCHOR = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?<day>${DAY})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+)?(?<month>${MONTH})\\p{L}*\\.?(?:,?\\s+(?<year>${YEAR}))?`,
    `(?<![\\p{L}\\p{N}])(?<month2>${MONTH})\\p{L}*\\.?\\s+(?<day2>${DAY})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year2>${YEAR}))?`,
    `(?<![\\p{N}.])(?<day3>${DAY})\\.\\s?(?<month3>1[0-2]|0?[1-9])\\.\\s?(?<year3>${YEAR})`,
    `(?<![\\p{N}.,])(?<year4>${YEAR})(?:-(?<month4>1[0-2]|0[1-9])-(?<day4>${DAY}))?(?![.,]?\\d)`,
    '(?<![\\p{L}\\p{N}])(?<figure>\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)(?![\\p{L}\\p{N}])',
  ].join('|'),
  'giu',
);

/** `date:2022-12-16`, `date:12-16` where no year is named, `date:2008`, `figure:1000`; in order of the text. */
export function figuresAndDates(text: string): string[] {
  return [...text.matchAll(ANCHOR)].flatMap(({ groups = {} }) => anchorOf(groups) ?? []);
}

function anchorOf(found: Record<string, string | undefined>): string | null {
  const { figure } = found;
  if (figure !== undefined) return figureOf(figure);
  const year = found.year ?? found.year2 ?? found.year3 ?? found.year4;
  const month = numberOf(found.month ?? found.month2 ?? found.month3 ?? found.month4);
  const day = found.day ?? found.day2 ?? found.day3 ?? found.day4;
  const parts = [year, month, day?.padStart(2, '0')].filter((part) => part !== undefined);
  return `date:${parts.join('-')}`;
}

function numberOf(month: string | undefined): string | undefined {
  if (month === undefined || /^\d/.test(month)) return month?.padStart(2, '0');
  const lower = month.toLowerCase();
  return String(MONTHS.findIndex((names) => names.split('|').includes(lower)) + 1).padStart(2, '0');
}

/** A figure of one digit is in every text. */
function figureOf(text: string): string | null {
  const figure = /[.,\u00a0\u202f ]\d{3}/.test(text) ? text.replace(/[^\d]/g, '') : text.replace(',', '.');
  return figure.length < 2 ? null : `figure:${figure}`;
}
