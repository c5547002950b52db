/**
 * Names of several words in Russian and Ukrainian: adjectives before the head agree with it, what follows stays as it
 * is (`Совет Безопасности` declines `Совет` alone). Each language brings its own tables as a `Grammar`.
 */
import type { Lemma } from './inflect.ts';
import { allForms, either, type Paradigm, together } from './paradigm.ts';

/** How a word declines: three genders, and the plural, which has none. */
export type Gender = NonNullable<Lemma['declension']>;

export interface Grammar<Case extends string> {
  cases: readonly Case[];
  /** Words that stand first and never decline (`радио`). */
  indeclinable: ReadonlySet<string>;
  /** What joins two heads (`и`). */
  conjunctions: ReadonlySet<string>;
  /** What the ending of an adjective shows in the nominative; null where the word, before `next`, is none. */
  adjectiveGender(word: string, next: string): Gender | null;
  adjective(word: string, gender: Gender): Paradigm<Case>;
  /** What the ending of a noun shows; null where it may be this or that. */
  nounGender(word: string, kind: Lemma['kind']): Gender | null;
  noun(word: string, gender: Gender, kind: Lemma['kind']): Paradigm<Case>;
}

/** What is read letter by letter, or is no word of the language. */
const ABBREVIATION = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$|\p{Script=Latin}/u;

/** All forms of a body, place, agreement or office; none where nothing tells how the head declines. */
export function phraseForms<Case extends string>(lemma: Lemma, grammar: Grammar<Case>): string[] {
  const words = lemma.text.split(' ');
  const at = headOf(words, grammar);
  const head = words[at] ?? '';
  const before = words.slice(0, at).map((word, i) => ({ word, shows: agreement(word, words[i + 1] ?? '', grammar) }));
  const shown = before.find(({ shows }) => shows !== null)?.shows ?? null;
  const gender = lemma.declension ?? shown ?? headGender(head, lemma.kind, grammar);
  if (gender === null) return [];
  const parts = [
    ...before.map(({ word, shows }) => (shows === null ? unchanged(grammar.cases, word) : grammar.adjective(word, gender))),
    headForms(head, gender, lemma.kind, grammar),
    ...afterHead(words.slice(at + 1), lemma.kind, grammar),
  ];
  return allForms(together(parts));
}

/** A word that stays as it is in all cases. */
export function unchanged<Case extends string>(cases: readonly Case[], word: string): Paradigm<Case> {
  return Object.fromEntries(cases.map((at) => [at, [word]])) as unknown as Paradigm<Case>;
}

/** The first word that is no adjective; the last one, if all look like adjectives (`главнокомандующий`). */
function headOf<Case extends string>(words: readonly string[], grammar: Grammar<Case>): number {
  const at = words.findIndex((word, i) => !(isFixed(words, i, grammar) || agreement(word, words[i + 1] ?? '', grammar)));
  return at === -1 ? words.length - 1 : Math.min(at, words.length - 1);
}

/** `Радио и телевидение`: the second head bears the case for both. */
function isFixed<Case extends string>(words: readonly string[], i: number, grammar: Grammar<Case>): boolean {
  const isRadio = (word = '') => grammar.indeclinable.has(word.toLowerCase());
  return isRadio(words[i]) || (grammar.conjunctions.has(words[i] ?? '') && isRadio(words[i - 1]));
}

function agreement<Case extends string>(word: string, next: string, grammar: Grammar<Case>): Gender | null {
  return ABBREVIATION.test(word) ? null : grammar.adjectiveGender(word, next);
}

function headGender<Case extends string>(head: string, kind: Lemma['kind'], grammar: Grammar<Case>): Gender | null {
  return ABBREVIATION.test(head) ? null : grammar.nounGender(head, kind);
}

/** An abbreviation that is spoken as a masculine noun takes its endings or none (`МИДа России`, `МИД России`). */
function headForms<Case extends string>(
  head: string,
  gender: Gender,
  kind: Lemma['kind'],
  grammar: Grammar<Case>,
): Paradigm<Case> {
  if (!ABBREVIATION.test(head)) return grammar.noun(head, gender, kind);
  const bare = unchanged(grammar.cases, head);
  return gender === 'masculine' ? either(grammar.noun(head, gender, kind), bare) : bare;
}

/** Of a place with two names (`Босния и Герцеговина`) both decline. */
function afterHead<Case extends string>(rest: readonly string[], kind: Lemma['kind'], grammar: Grammar<Case>): Paradigm<Case>[] {
  const [joint = '', second = ''] = rest;
  const isPair = kind === 'place' && rest.length === 2 && grammar.conjunctions.has(joint);
  const gender = isPair ? headGender(second, kind, grammar) : null;
  return rest.map((word) =>
    word === second && gender !== null ? grammar.noun(word, gender, kind) : unchanged(grammar.cases, word),
  );
}
