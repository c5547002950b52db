/**
 * What a person found on looking at marks of ours that are none of the collection's names: by the sentence's id and the
 * text marked. A mark that is not in this list has not been looked at.
 */
export type Verdict =
  | 'right: the collection marks no name there'
  | 'right: the collection marks more or less than the name'
  | 'wrong: part of a longer name of somebody else'
  | 'wrong: somebody or something else';

const UNMARKED = 'right: the collection marks no name there';
const MORE = 'right: the collection marks more or less than the name';
const LONGER = 'wrong: part of a longer name of somebody else';

export const VERDICTS: Readonly<Record<string, Verdict>> = {
  'set-s20 kosovska vlada': UNMARKED,
  'set-s482 UN': MORE,
  'set-s1871 Srbije': LONGER,
  'set-s1924 Makedonije': LONGER,
  'set-s1946 OEBS': LONGER,
  'set-s2070 Haški tribunal': MORE,
  'set-s2079 Ramuša Haradinaja': LONGER,
  'set-s2083 MKSJ-a': LONGER,
  'set-s2452 BiH': MORE,
  'set-s3175 Bosne i Hercegovine': LONGER,
  'set-s3177 BiH': LONGER,
};

export const NOT_LOOKED_AT = 'not looked at';
