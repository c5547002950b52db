/** The keys of a dictionary in the making, each with all that it may mean. */
import { type Key, keyOf } from '../text/tokens.ts';
import { caseRuleOf } from './case-rule.ts';
import { SHARED_LANGUAGE } from './dictionary.ts';
import { SENSE, TAILS } from './layout.ts';

interface Common {
  strong: boolean;
  /** Whether the name is also an ordinary word of some language. */
  ordinary: boolean;
  tail: string;
  caseRule: readonly number[];
  lang: string;
}

/** Senses that speak for several at once. */
export type ListKind = typeof SENSE.cue | typeof SENSE.given | typeof SENSE.office | typeof SENSE.adjective;

/** One meaning of a key, as `Sense` has it, with its list or value still in the open. */
export type Meaning =
  | (Common & { kind: typeof SENSE.name | typeof SENSE.blocker | typeof SENSE.confusable; value: number })
  | (Common & { kind: ListKind; list: number[] });

export interface KeyEntry {
  key: string;
  codes: readonly number[];
  /** How many of the codes make the first word. */
  head: number;
  /** Whether only texts in an inflecting language have it; see `parts.ts`. */
  inflected: boolean;
  meanings: Meaning[];
}

/** In which texts a key is met. */
interface Where {
  inflected?: boolean;
}

export interface Book {
  add(
    text: string,
    meaning: { kind: Meaning['kind'] & (0 | 1 | 2); value: number; strong?: boolean; ordinary?: boolean; lang?: string },
    where?: Where,
  ): void;
  addToList(text: string, kind: ListKind, value: number, rest?: Where & { exact?: string; lang?: string }): void;
  has(text: string, kind: Meaning['kind']): boolean;
  /** Whether the text is a name of this actor. */
  names(text: string, actor: number): boolean;
  /** The actors of which the text is a name: a cue that names one speaks in all the forms of that name. */
  actorsNamed(text: string): number[];
  /** Whether the text is a name or given name of any of these actors that is a person. */
  namesPerson(text: string, actors: readonly { kind: string }[]): boolean;
  entries(): KeyEntry[];
}

export function createBook(): Book {
  const entries = new Map<string, KeyEntry>();
  const find = (text: string): Meaning[] => entries.get(textOf(keyOf(text)))?.meanings ?? [];
  const open = (text: string, inflected: boolean, exact = ''): { entry: KeyEntry; common: Common } | null => {
    const key = keyOf(text);
    if (!key) return null;
    const id = textOf(key);
    const entry = entries.get(id) ?? { key: id, codes: key.codes, head: key.head, inflected, meanings: [] };
    entry.inflected &&= inflected;
    entries.set(id, entry);
    return {
      entry,
      common: { strong: false, ordinary: false, lang: '', tail: tailOf(text, key), caseRule: caseRuleOf(text, key, exact) },
    };
  };
  return {
    add(text, meaning, { inflected = false } = {}) {
      const opened = open(text, inflected);
      if (opened) addMeaning(opened.entry, { ...opened.common, ...meaning });
    },
    addToList(text, kind, value, { exact, lang = '', inflected = false } = {}) {
      const opened = open(text, inflected, exact);
      if (!opened) return;
      const { entry, common } = opened;
      const same = entry.meanings.find((m) => m.kind === kind && m.lang === lang && sameRule(m, common));
      if (same && 'list' in same) same.list = [...new Set([...same.list, value])].sort((a, b) => a - b);
      else entry.meanings.push({ ...common, tail: '', lang, kind, list: [value] });
    },
    has: (text, kind) => find(text).some((meaning) => meaning.kind === kind),
    names: (text, actor) => find(text).some((m) => m.kind === SENSE.name && m.value === actor),
    actorsNamed: (text) => find(text).flatMap((m) => (m.kind === SENSE.name ? m.value : [])),
    namesPerson: (text, actors) =>
      find(text).some((m) => m.kind === SENSE.given || (m.kind === SENSE.name && actors[m.value]?.kind === 'person')),
    entries: () => [...entries.values()].map(inOrder).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** Forms that fold alike are one name: weak where any of them is weak, with the tail that any of them has. */
function addMeaning(entry: KeyEntry, meaning: Meaning & { value: number }): void {
  const same = entry.meanings.find(
    (m) => m.kind === meaning.kind && 'value' in m && m.value === meaning.value && sameRule(m, meaning),
  );
  if (!same) {
    entry.meanings.push(meaning);
    return;
  }
  same.strong &&= meaning.strong;
  same.ordinary ||= meaning.ordinary;
  same.tail ||= meaning.tail;
  if (meaning.lang !== same.lang) same.lang = SHARED_LANGUAGE;
}

function sameRule(a: Common, b: Common): boolean {
  return a.caseRule.join() === b.caseRule.join();
}

/** Meanings in an order of their own, so that the order of a pack's files leaves no trace. */
function inOrder(entry: KeyEntry): KeyEntry {
  const rank = (m: Meaning) => JSON.stringify([m.kind, 'value' in m ? m.value : m.list, m.caseRule, m.lang]);
  return { ...entry, meanings: [...entry.meanings].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}

/** A key as a text that tells it from others. */
export function textOf(key: Key | null): string {
  return key ? String.fromCharCode(...key.codes) : '';
}

/** The full stop or exclamation mark that belongs to a name. */
function tailOf(text: string, key: Key): string {
  const tail = text.slice(key.words.at(-1)?.end ?? 0).trim();
  return TAILS.has(tail) ? tail : '';
}
