/** A text by which it is known again, and from which it can't be rebuilt. */
import * as v from 'valibot';

/** Salts the fingerprints of the articles that the reader keeps. They never leave the browser, so one that all share will do. */
export const KEPT_SALT = 'kept';

export const Fingerprint = v.strictObject({
  /** How many words the text has. */
  words: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Parts of salted hashes of the word shingles that winnowing chose, in order of the text: see `encode.ts`. */
  shingles: v.string(),
  /** Its names, figures and dates in order of the text: `actor:kfor`, `figure:1000`, `date:2022-12-15`. */
  anchors: v.array(v.string()),
});
export type Fingerprint = v.InferOutput<typeof Fingerprint>;
