/**
 * The shape of a pack: what an author writes in `data/<pack>/`, and what the extension carries.
 *
 * Ids name things across files. Sources and coverage share one set of ids, because a report may be both
 * the origin of a statement and an item that the popup lists.
 */
import * as v from 'valibot';
import { isPartialDate } from './partial-date.ts';

export const FORMAT = 1;

export const ID = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens'),
);

/** A year, a month or a day; see `partial-date.ts`. */
export const PartialDateText = v.pipe(
  v.string(),
  v.check(isPartialDate, 'a date is YYYY, YYYY-MM or YYYY-MM-DD and must be in the calendar'),
);

const Address = v.pipe(
  v.string(),
  v.url('an address is a whole URL'),
  v.regex(/^https?:\/\//, 'an address begins with http:// or https://'),
);

const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a language is a BCP 47 tag such as en, sq or sr-Latn'),
);

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'a text may not be empty'),
    v.maxLength(longest, `a text here has at most ${longest} characters`),
  );

/** A text by language; English is always there, because it is what a reader gets when no better one is. */
const localised = (longest: number) =>
  v.objectWithRest({ en: text(longest) }, text(longest), 'a text is given by language, with "en" at least');

const Sources = v.pipe(v.array(ID), v.minLength(1, 'every statement names at least one source'));

/** Where a statement stands in time: `null` is undated, `about` an inferred date. */
const dated = {
  date: v.nullable(PartialDateText),
  about: v.optional(v.literal(true)),
};

export const Alias = v.strictObject({
  text: text(120),
  lang: Language,
  /** A strong alias stands alone; a weak one needs evidence on the page. */
  strength: v.picklist(['strong', 'weak']),
});

/**
 * Somebody or something else that bears an alias. With cues it counts against the actor where a cue is on the page;
 * without cues its text is never the actor.
 */
export const Confusable = v.strictObject({
  text: text(120),
  means: text(160),
  cues: v.array(text(60)),
});

export const Role = v.strictObject({
  title: localised(90),
  /** The actor in or of which the office is held. */
  of: v.optional(ID),
  from: v.nullable(PartialDateText),
  /** `null`: not known to have ended by `asOf`. */
  to: v.nullable(PartialDateText),
  asOf: PartialDateText,
  sources: Sources,
});

/** An accusation, charge, sentence or sanction; `docs/editorial.md` has the rules. */
export const Sensitive = v.strictObject({
  stage: v.picklist([
    'accused',
    'suspected',
    'arrested',
    'charged',
    'on-trial',
    'convicted',
    'acquitted',
    'sanctioned',
    'dropped',
  ]),
  answer: v.optional(localised(240)),
});

export const Fact = v.strictObject({
  text: localised(240),
  ...dated,
  asOf: PartialDateText,
  sources: Sources,
  sensitive: v.optional(Sensitive),
  /** The day from which the fact hides until somebody has looked at it again. */
  reviewBy: v.optional(PartialDateText),
});

export const RelationType = v.picklist([
  'head-of-state-of',
  'head-of-government-of',
  'minister-of',
  'envoy-of',
  'speaks-for',
  'leads',
  'member-of',
  'part-of',
  'mandated-by',
  'adopted-by',
  'basis-of',
  'located-in',
  'capital-of',
]);

export const Relation = v.strictObject({
  type: RelationType,
  target: ID,
  from: v.nullable(PartialDateText),
  to: v.nullable(PartialDateText),
  sources: Sources,
});

export const Actor = v.strictObject({
  $schema: v.optional(v.string()),
  id: ID,
  kind: v.picklist(['person', 'organisation', 'place', 'agreement']),
  name: localised(90),
  aliases: v.pipe(v.array(Alias), v.minLength(1, 'an actor has at least one alias')),
  confusables: v.array(Confusable),
  /** Words that make a weak alias likelier where they stand on the page. */
  cues: v.array(text(60)),
  roles: v.array(Role),
  facts: v.array(Fact),
  relations: v.array(Relation),
  links: v.strictObject({ wikipedia: v.optional(Address), official: v.optional(Address) }),
  /** The day on which somebody last read this file against its sources. */
  checked: PartialDateText,
});

export const Position = v.strictObject({
  /** Who holds it, as a reader would say it. */
  holder: localised(90),
  actors: v.array(ID),
  text: localised(240),
  ...dated,
  sources: Sources,
});

/** A contested question, told once for all actors that it concerns. */
export const Question = v.strictObject({
  id: ID,
  question: localised(120),
  actors: v.pipe(v.array(ID), v.minLength(1, 'a question concerns at least one actor')),
  positions: v.pipe(v.array(Position), v.minLength(2, 'a question is contested by at least two positions')),
});

export const Publisher = v.strictObject({
  id: ID,
  name: text(80),
  domain: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'a domain is a bare host name'))),
  country: v.optional(text(60)),
  /** Cited by name without a live link, and never the only source of a statement. */
  citedOnly: v.optional(v.literal(true)),
});

/** A title of the page's own (`page`), or one made by an editor or from the address, which is never shown as a quotation. */
export const Title = v.strictObject({
  text: text(240),
  from: v.picklist(['page', 'address', 'editor']),
});

const publication = {
  id: ID,
  url: v.nullable(Address),
  title: Title,
  publisher: ID,
  ...dated,
  lang: Language,
};

export const Source = v.strictObject(publication);

/** How an item came from another: the same text, reworded, translated back, or cut. */
export const CopyOf = v.strictObject({
  coverage: ID,
  how: v.picklist(['reprint', 'reworded', 'retranslated', 'abridged']),
});

export const Coverage = v.strictObject({
  ...publication,
  kind: v.picklist(['news', 'analysis', 'opinion', 'official', 'interview']),
  actors: v.array(ID),
  events: v.array(ID),
  /** The agency or newsroom whose reporting it carries, where declared. */
  origin: v.optional(ID),
  copyOf: v.optional(CopyOf),
  summary: localised(200),
});

export const Event = v.strictObject({
  id: ID,
  title: localised(80),
  date: PartialDateText,
  endDate: v.nullable(PartialDateText),
  about: v.optional(v.literal(true)),
  summary: localised(280),
  actors: v.array(ID),
  sources: Sources,
});

export const Answer = v.strictObject({
  value: localised(200),
  attributedTo: localised(120),
  coverage: v.pipe(v.array(ID), v.minLength(1, 'an answer names the reports that give it')),
  /** How the wording changed the meaning on the way, where it did. */
  distorted: v.optional(localised(280)),
});

/** A question on which reports of one event disagree. */
export const Claim = v.strictObject({
  id: ID,
  question: localised(120),
  event: ID,
  answers: v.pipe(v.array(Answer), v.minLength(2, 'a claim has at least two answers')),
});

/** A longer name that is nobody of ours and takes its text out of play. */
export const Blocker = v.strictObject({ text: text(120), means: text(160) });

export const PackHead = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT, `this version reads packs of format ${FORMAT}`),
  id: ID,
  name: localised(80),
  description: localised(280),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers, such as 1.0.0')),
  /** The day on which the pack as a whole was last checked. */
  checked: PartialDateText,
  licence: text(40),
  contact: Address,
  blockers: v.array(Blocker),
});

const $schema = v.optional(v.string());

/** Every file of a pack folder and its schema; `actors/<id>.json` holds one actor each. */
export const FILES = {
  'pack.json': PackHead,
  'publishers.json': v.strictObject({ $schema, publishers: v.array(Publisher) }),
  'sources.json': v.strictObject({ $schema, sources: v.array(Source) }),
  'coverage.json': v.strictObject({ $schema, coverage: v.array(Coverage) }),
  'events.json': v.strictObject({ $schema, events: v.array(Event) }),
  'claims.json': v.strictObject({ $schema, claims: v.array(Claim) }),
  'questions.json': v.strictObject({ $schema, questions: v.array(Question) }),
  'actors/*.json': Actor,
} as const;

export type FileName = keyof typeof FILES;

/** A whole pack, merged and in a fixed order: what the extension carries. */
export const Pack = v.strictObject({
  ...PackHead.entries,
  actors: v.array(Actor),
  publishers: v.array(Publisher),
  sources: v.array(Source),
  coverage: v.array(Coverage),
  events: v.array(Event),
  claims: v.array(Claim),
  questions: v.array(Question),
});

export type Localised = { en: string; [language: string]: string };
export type Alias = v.InferOutput<typeof Alias>;
export type Confusable = v.InferOutput<typeof Confusable>;
export type Role = v.InferOutput<typeof Role>;
export type Fact = v.InferOutput<typeof Fact>;
export type Relation = v.InferOutput<typeof Relation>;
export type Actor = v.InferOutput<typeof Actor>;
export type Position = v.InferOutput<typeof Position>;
export type Question = v.InferOutput<typeof Question>;
export type Publisher = v.InferOutput<typeof Publisher>;
export type Source = v.InferOutput<typeof Source>;
export type Coverage = v.InferOutput<typeof Coverage>;
export type Event = v.InferOutput<typeof Event>;
export type Claim = v.InferOutput<typeof Claim>;
export type PackHead = v.InferOutput<typeof PackHead>;
export type Pack = v.InferOutput<typeof Pack>;
