/**
 * Words that are no names, but that a form of a name may be spelt like. They are known where packs are checked and built, and
 * nowhere else.
 */

/** By language, such as `sr-Cyrl`: its words, folded as the linker folds names. */
export type OrdinaryWords = ReadonlyMap<string, ReadonlySet<string>>;
