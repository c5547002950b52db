/** Gathers what the packs say under one key each: the input of `compile.ts`, before packing. */
import type { Actor, Alias, Confusable, Pack } from '../../pack/schema.ts';
import { foldWord } from '../text/fold.ts';
import { type Key, keyOf } from '../text/tokens.ts';
import { toCyrillic, toLatin } from '../text/transliterate.ts';
import { caseRuleOf } from './case-rule.ts';
import { type ActorKind, SENSE } from './dictionary.ts';

/** What a dictionary needs of a pack. */
export interface PackNames {
  actors: readonly Pick<Actor, 'id' | 'kind' | 'aliases' | 'confusables' | 'cues' | 'relations' | 'roles'>[];
  blockers: Pack['blockers'];
}

interface Common {
  strong: boolean;
  tail: string;
  caseRule: readonly number[];
  lang: string;
}

/** One meaning of a key, as `Sense` has it, with its list or value still in the open. */
export type Meaning =
  | (Common & { kind: typeof SENSE.name | typeof SENSE.blocker | typeof SENSE.confusable; value: number })
  | (Common & { kind: typeof SENSE.cue | typeof SENSE.given; list: number[] });

/** A key with all that it may mean. */
export interface KeyEntry {
  key: string;
  codes: readonly number[];
  /** How many of the codes make the first word. */
  head: number;
  meanings: Meaning[];
}

interface CollectedActor {
  id: string;
  kind: ActorKind;
  related: number[];
}

export interface Collected {
  actors: CollectedActor[];
  /** The actor of each confusable, and whether its text is a name of that actor. */
  confusables: { actor: number; ofAlias: boolean }[];
  entries: KeyEntry[];
}

type NamedActor = PackNames['actors'][number];

/** Shorter small words are too many things to take a plural s. */
const SHORTEST_PLURAL = 4;

export function collectKeys(packs: readonly PackNames[]): Collected {
  const actors = mergeActors(packs);
  const book = createBook();
  const numberOf = new Map(actors.map(({ id }, i) => [id, i]));
  for (const [i, actor] of actors.entries()) {
    for (const { text, strength, lang } of spellingsOf(actor)) {
      book.add(text, { kind: SENSE.name, strong: strength === 'strong', lang: lang.split('-')[0] ?? lang, value: i });
    }
    for (const given of givenNames(actor)) book.addToList(given, SENSE.given, 2 * i);
    for (const cue of actor.cues) addCue(book, cue, 2 * i);
  }
  const confusables = addConfusables(book, actors);
  for (const { text } of packs.flatMap(({ blockers }) => blockers)) book.add(text, { kind: SENSE.blocker, value: 0 });
  const related = (actor: NamedActor, i: number) =>
    [...relatedTo(actor, actors, numberOf), ...actor.cues.flatMap((cue) => book.actorsNamed(cue))].filter((other) => other !== i);
  return {
    actors: actors.map((actor, i) => ({ id: actor.id, kind: actor.kind, related: unique(related(actor, i)) })),
    confusables,
    entries: book.entries(),
  };
}

/** One actor an id: a pack may add aliases to an actor of another pack. */
function mergeActors(packs: readonly PackNames[]): NamedActor[] {
  const merged = new Map<string, NamedActor>();
  for (const actor of packs.flatMap(({ actors }) => actors)) {
    const known = merged.get(actor.id);
    merged.set(actor.id, known ? union(known, actor) : actor);
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function union(a: NamedActor, b: NamedActor): NamedActor {
  return {
    ...a,
    aliases: [...a.aliases, ...b.aliases],
    confusables: [...a.confusables, ...b.confusables],
    cues: [...a.cues, ...b.cues],
    relations: [...a.relations, ...b.relations],
    roles: [...a.roles, ...b.roles],
  };
}

/** Each alias with each of its forms as one of its own. */
function spellingsOf({ aliases }: NamedActor): Alias[] {
  return withOtherScript(aliases.flatMap((alias) => [alias, ...(alias.forms ?? []).map((text) => ({ ...alias, text }))]));
}

/**
 * Serbian names in both scripts. A Latin name typed without its diacritics is not turned into Cyrillic, because its
 * letters would come out wrong (`Vucic` as Вуциц); it is known by another alias of the actor that folds alike.
 */
function withOtherScript(aliases: readonly Alias[]): Alias[] {
  const marked = new Set(aliases.filter(({ text }) => hasDiacritics(text)).map(({ text }) => foldWord(text)));
  return aliases.flatMap((alias) => {
    if (alias.lang === 'sr-Cyrl') return [alias, ...inScript(alias, toLatin(alias.text), 'sr-Latn')];
    const bare = !hasDiacritics(alias.text) && marked.has(foldWord(alias.text));
    return alias.lang === 'sr-Latn' && !bare ? [alias, ...inScript(alias, toCyrillic(alias.text), 'sr-Cyrl')] : [alias];
  });
}

function inScript(alias: Alias, text: string | null, lang: string): Alias[] {
  return text === null ? [] : [{ ...alias, text, lang }];
}

function hasDiacritics(text: string): boolean {
  return /[čćžšđ]/i.test(text.normalize('NFC'));
}

/** First and middle names, from the names of which the end is an alias of its own (`Albin` of `Albin Kurti`, for there is `Kurti`). */
function givenNames(actor: NamedActor): Set<string> {
  const given = new Set<string>();
  if (actor.kind !== 'person') return given;
  const aliases = spellingsOf(actor).map(({ text }) => ({ text, key: keyOf(text) }));
  const known = new Set(aliases.map(({ key }) => key && textOf(key)));
  for (const { text, key } of aliases) {
    const words = key?.words ?? [];
    const surname = words.findIndex((word, i) => i > 0 && known.has(textOf(keyOf(text.slice(word.start)))));
    for (const word of surname > 0 ? words.slice(0, surname) : []) {
      if (word.end - word.start > 1) given.add(text.slice(word.start, word.end));
    }
  }
  return given;
}

/**
 * A confusable without cues whose text is no alias is a blocker. Any other holds only where one of its cues is on the
 * page. Cues that name a person of the packs are dropped: whoever is known here is told apart by name.
 */
function addConfusables(book: Book, actors: readonly NamedActor[]): Collected['confusables'] {
  const confusables: Collected['confusables'] = [];
  for (const [i, actor] of actors.entries()) {
    for (const confusable of sorted(actor.confusables)) {
      const alias = book.has(confusable.text, SENSE.name);
      if (confusable.cues.length === 0) {
        if (!alias) book.add(confusable.text, { kind: SENSE.blocker, value: 0 });
        continue;
      }
      const cues = confusable.cues.filter((cue) => !book.namesPerson(cue, actors));
      if (cues.length === 0 || (alias && !book.names(confusable.text, i))) continue;
      const number = confusables.push({ actor: i, ofAlias: alias }) - 1;
      book.add(confusable.text, { kind: SENSE.confusable, value: number });
      for (const cue of cues) addCue(book, cue, 2 * number + 1, foldWord(confusable.text));
    }
  }
  return confusables;
}

function sorted(confusables: readonly Confusable[]): Confusable[] {
  const key = ({ text, cues }: Confusable) => [text, ...cues].join('\n');
  return [...confusables].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A single English word in small letters is also a cue in the plural. */
function addCue(book: Book, cue: string, value: number, exact = ''): void {
  book.addToList(cue, SENSE.cue, value, exact);
  if (cue.length >= SHORTEST_PLURAL && /^[a-z]+[^s\W]$/.test(cue)) book.addToList(`${cue}s`, SENSE.cue, value);
}

function relatedTo(actor: NamedActor, actors: readonly NamedActor[], numberOf: ReadonlyMap<string, number>): number[] {
  const targets = targetsOf(actor);
  const sources = actors.filter((other) => targetsOf(other).includes(actor.id)).map(({ id }) => id);
  const numbers = [...targets, ...sources].map((id) => numberOf.get(id)).filter((number) => number !== undefined);
  return numbers;
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function targetsOf({ relations, roles }: NamedActor): string[] {
  return [...relations.map(({ target }) => target), ...roles.map(({ of }) => of)].filter((id) => id !== undefined);
}

interface Book {
  add(text: string, meaning: { kind: Meaning['kind'] & (0 | 1 | 2); value: number; strong?: boolean; lang?: string }): void;
  addToList(text: string, kind: typeof SENSE.cue | typeof SENSE.given, value: number, exact?: string): void;
  has(text: string, kind: Meaning['kind']): boolean;
  /** Whether the text is a name of this actor. */
  names(text: string, actor: number): boolean;
  /** The actors of which the text is a name: a cue that names one speaks in all the forms of that name. */
  actorsNamed(text: string): number[];
  /** Whether the text is a name or given name of any person. */
  namesPerson(text: string, actors: readonly NamedActor[]): boolean;
  entries(): KeyEntry[];
}

function createBook(): Book {
  const entries = new Map<string, KeyEntry>();
  const find = (text: string): Meaning[] => entries.get(textOf(keyOf(text)))?.meanings ?? [];
  const open = (text: string, exact = ''): { entry: KeyEntry; common: Common } | null => {
    const key = keyOf(text);
    if (!key) return null;
    const id = textOf(key);
    const entry = entries.get(id) ?? { key: id, codes: key.codes, head: key.head, meanings: [] };
    entries.set(id, entry);
    return { entry, common: { strong: false, lang: '', tail: tailOf(text, key), caseRule: caseRuleOf(text, key, exact) } };
  };
  return {
    add(text, meaning) {
      const opened = open(text);
      if (opened) addMeaning(opened.entry, { ...opened.common, ...meaning });
    },
    addToList(text, kind, value, exact) {
      const opened = open(text, exact);
      if (!opened) return;
      const { entry, common } = opened;
      const same = entry.meanings.find((m) => m.kind === kind && sameRule(m, common));
      if (same && 'list' in same) same.list = [...new Set([...same.list, value])].sort((a, b) => a - b);
      else entry.meanings.push({ ...common, tail: '', kind, list: [value] });
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
  same.tail ||= meaning.tail;
  if (meaning.lang < same.lang) same.lang = meaning.lang;
}

function sameRule(a: Common, b: Common): boolean {
  return a.caseRule.join() === b.caseRule.join();
}

/** Meanings in an order of their own, so that the order of a pack's files leaves no trace. */
function inOrder(entry: KeyEntry): KeyEntry {
  const rank = (m: Meaning) => JSON.stringify([m.kind, 'value' in m ? m.value : m.list, m.caseRule]);
  return { ...entry, meanings: [...entry.meanings].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}

function textOf(key: Key | null): string {
  return key ? String.fromCharCode(...key.codes) : '';
}

/** The full stop or exclamation mark that belongs to a name. */
function tailOf(text: string, key: Key): string {
  const tail = text.slice(key.words.at(-1)?.end ?? 0).trim();
  return tail === '.' || tail === '!' ? tail : '';
}
