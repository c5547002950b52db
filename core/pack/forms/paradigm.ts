/** Forms by case, for the tables of any language. */

/** The forms of a word or name by case: several where usage wavers, none where the case has no form of its own. */
export type Paradigm<Case extends string> = Readonly<Record<Case, readonly string[]>>;

/** Words that stand together, each in the same case. */
export function together<Case extends string>(parts: readonly Paradigm<Case>[], gap = ' '): Paradigm<Case> {
  return parts.reduce((left, right) =>
    eachCase(left, (forms, at) => forms.flatMap((form) => right[at].map((next) => `${form}${gap}${next}`))),
  );
}

/** A name that declines in more than one way. */
export function either<Case extends string>(...ways: readonly Paradigm<Case>[]): Paradigm<Case> {
  return ways.reduce((one, other) => eachCase(one, (forms, at) => [...forms, ...other[at]]));
}

/** All forms, each once. */
export function allForms(paradigm: Paradigm<string>): string[] {
  return [...new Set(Object.values(paradigm).flat())];
}

function eachCase<Case extends string>(
  paradigm: Paradigm<Case>,
  change: (forms: readonly string[], at: Case) => string[],
): Paradigm<Case> {
  const entries = Object.entries<readonly string[]>(paradigm).map(([at, forms]) => [at, change(forms, at as Case)]);
  return Object.fromEntries(entries) as Paradigm<Case>;
}
