export const RUSSIAN_CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

export type RussianCase = (typeof RUSSIAN_CASES)[number];
