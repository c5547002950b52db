/** What the shapes of a pack are made of. The message of each rule is the remedy that an author reads. */
import * as v from 'valibot';
import { isPartialDate } from '../partial-date.ts';

/** A field with a line of help, which editors show by way of the JSON Schema. */
export const field = <S extends v.GenericSchema>(schema: S, help: string) => v.pipe(schema, v.description(help));

export const ID = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single hyphens'));

/** A year, a month or a day; see `partial-date.ts`. */
export const PartialDateText = v.pipe(
  v.string(),
  v.check(isPartialDate, 'write YYYY, YYYY-MM or YYYY-MM-DD, a date that the calendar has'),
);

export const Day = v.pipe(PartialDateText, v.length('YYYY-MM-DD'.length, 'write the whole day, YYYY-MM-DD'));

export const Address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/, 'write a whole address that begins with http:// or https://'),
);

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

export const Language = v.pipe(v.string(), v.regex(LANGUAGE, 'write a BCP 47 tag such as en, sq or sr-Latn'));

export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.regex(/^(\S(.*\S)?)?$/u, 'write one line without spaces at its ends'),
    v.minLength(1, 'write the text, or remove the field or entry that holds it where that may be left out'),
    v.maxLength(longest, `shorten it to at most ${longest} characters`),
  );

/** A text by language; English is always there, because it is what a reader gets when no better one is. */
export const localised = (longest: number) =>
  v.pipe(
    v.objectWithRest({ en: text(longest) }, text(longest), 'give the text by language, with "en" at least'),
    v.check(
      (texts) => Object.keys(texts).every((key) => LANGUAGE.test(key)),
      'name each text by its language as a BCP 47 tag: en, sq, sr-Latn',
    ),
  );

export const Sources = field(
  v.pipe(v.array(ID), v.minLength(1, 'name at least one source')),
  'Ids from sources.json or coverage.json, the best first.',
);

/** Where a statement stands in time. */
export const dated = {
  date: field(v.nullable(PartialDateText), 'The day, month or year; null: undated.'),
  about: field(v.optional(v.literal(true)), 'The date is inferred; shown as "about".'),
};

export const AsOf = field(PartialDateText, 'The day up to which the sources vouch for it.');

/** A statement that was looked up once more after its file was written. */
export const confirmable = {
  confirmed: field(v.optional(Day), 'The day on which somebody last looked its sources up again and found that they bear it.'),
};
