/** A text by which it is known again, and from which it can't be rebuilt. */
import * as v from 'valibot';
import { field, ID } from '../fields.ts';

export const Fingerprint = v.strictObject({
  /** How many words the text has. */
  words: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Parts of salted hashes of the word shingles that winnowing chose, in order of the text: 14 bits in two bytes each, little-endian, in base64. */
  shingles: v.string(),
  /** Its names, figures and dates in order of the text: `actor:kfor`, `figure:1000`, `date:2022-12-15`, `date:12-15` and `date:1999`. */
  anchors: v.array(v.string()),
});

/** What the anchor of a name begins with; its actor's id follows. */
export const ACTOR = 'actor:';
const ANCHOR = /^(actor:[a-z0-9-]+|figure:\d+(\.\d+)?|date:(\d{4}|(\d{4}-)?\d\d-\d\d))$/;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Of base64 without its padding, the length tells the number of bytes; whole shingles are an even one. */
const isShingles = (text: string) =>
  BASE64.test(text) && text !== '' && Math.floor((text.replace(/=+$/, '').length * 3) / 4) % 2 === 0;

const MAKE_ANEW = 'make the fingerprint anew with `pack fingerprint`: nobody writes one by hand';

/** The fingerprint of a report's text, by which a page that carries it is known. */
export const KnownText = v.strictObject({
  id: field(ID, 'The id of the report in coverage.json.'),
  ...Fingerprint.entries,
  shingles: v.pipe(v.string(), v.check(isShingles, MAKE_ANEW)),
  anchors: v.array(v.pipe(v.string(), v.regex(ANCHOR, MAKE_ANEW))),
});

export type Fingerprint = v.InferOutput<typeof Fingerprint>;
export type KnownText = v.InferOutput<typeof KnownText>;
