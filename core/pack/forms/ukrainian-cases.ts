export const UKRAINIAN_CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
  'vocative',
] as const;

export type UkrainianCase = (typeof UKRAINIAN_CASES)[number];
