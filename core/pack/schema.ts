/**
 * The shape of a pack: what an author writes in `data/<pack>/`, and what the extension carries.
 *
 * Ids name things across files. Sources and coverage share one set of ids, because a report may be both
 * the origin of a statement and an item that the popup lists.
 */
import * as v from 'valibot';
import {
  Address,
  AsOf,
  confirmable,
  Day,
  dated,
  field,
  ID,
  Language,
  localised,
  PartialDateText,
  Sources,
  text,
} from './fields.ts';

export { ID, PartialDateText };

export const FORMAT = 1;

export const Alias = v.strictObject({
  text: field(text(120), 'A name as written, never a description.'),
  lang: field(Language, 'The language in which it is written so; one that several share stands once.'),
  strength: field(v.picklist(['strong', 'weak']), 'A strong alias stands alone; a weak one needs evidence on the page.'),
});

/**
 * Somebody or something else that bears an alias. With cues it counts against the actor where a cue is on the page;
 * without cues its text is never the actor.
 */
export const Confusable = v.strictObject({
  text: field(text(120), 'The name that is shared, or a longer one that holds it.'),
  means: field(text(160), 'Who or what else bears the name.'),
  cues: field(v.array(text(60)), 'Words that tell it by; without any, the text is never the actor.'),
});

export const Role = v.strictObject({
  title: field(localised(90), 'The office, without the body that "of" names.'),
  of: field(v.optional(ID), 'The actor in or of which the office is held.'),
  from: field(v.nullable(PartialDateText), 'null: the start is not known.'),
  to: field(v.nullable(PartialDateText), 'null: not known to have ended by asOf.'),
  asOf: AsOf,
  exclusive: field(
    v.optional(v.literal(true)),
    'One person at a time holds the office, by law or statute. All its holders bear the same English title; else nobody notices an overlap.',
  ),
  sources: Sources,
  ...confirmable,
});

/** An accusation, charge, sentence or sanction; `docs/editorial.md` has the rules. */
const Sensitive = v.strictObject({
  stage: field(
    v.picklist(['accused', 'suspected', 'arrested', 'charged', 'on-trial', 'convicted', 'acquitted', 'sanctioned', 'dropped']),
    'The newest stage known.',
  ),
  matter: field(v.optional(ID), 'Where there are several proceedings: stages of one share this name, which nobody sees.'),
  answer: field(
    v.optional(localised(240)),
    'What the person, or who speaks for them, says to it; left out where it is not known.',
  ),
});

export const Fact = v.strictObject({
  text: field(localised(240), 'One statement in one sentence of your own.'),
  ...dated,
  asOf: AsOf,
  sources: Sources,
  defining: field(
    v.optional(v.literal(true)),
    'It says what the actor is; a card shows it first, whatever its date. For bodies, places and agreements, at most one each.',
  ),
  ...confirmable,
  sensitive: field(
    v.optional(Sensitive),
    'An accusation, arrest, charge, sentence or sanction: it needs a date, two independent publishers and reviewBy.',
  ),
  reviewBy: field(v.optional(PartialDateText), 'The day from which the fact hides until somebody has looked at it again.'),
});

const RelationType = field(
  v.picklist([
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
  ]),
  'Read as a sentence: this actor leads, is part of, is an envoy of … the other.',
);

export const Relation = v.strictObject({
  type: RelationType,
  target: field(ID, 'The id of the other actor.'),
  from: field(v.nullable(PartialDateText), 'null: always, or not known since when.'),
  to: field(v.nullable(PartialDateText), 'null: not known to have ended.'),
  sources: Sources,
});

export const Actor = v.strictObject({
  $schema: v.optional(v.string()),
  id: field(ID, "The file's name without .json."),
  kind: v.picklist(['person', 'organisation', 'place', 'agreement']),
  name: field(localised(90), 'What heads the card. Only aliases are looked for in texts.'),
  ownLanguage: field(
    v.optional(Language),
    'The language in which the actor names itself, where it is one: that name is shown too.',
  ),
  aliases: field(v.pipe(v.array(Alias), v.minLength(1, 'add at least one alias')), 'The names that are looked for in texts.'),
  confusables: field(v.array(Confusable), 'Who or what else bears one of the names; may be empty.'),
  cues: field(v.array(text(60)), 'Words that make a weak alias likelier where they stand on the page.'),
  roles: field(v.array(Role), 'Offices held from–to: the line under the name is computed from them.'),
  facts: field(v.array(Fact), 'Three to seven dated statements; a card shows the three that fit the article best.'),
  relations: field(v.array(Relation), 'Ties to other actors that a source tells.'),
  links: v.strictObject({ wikipedia: v.optional(Address), official: v.optional(Address) }),
  checked: field(Day, 'The day on which somebody last read this file against its sources.'),
});

export const Position = v.strictObject({
  holder: field(localised(90), 'Who holds it, as a reader would say it.'),
  actors: field(v.array(ID), 'The actors that hold it, as far as the pack has them.'),
  text: field(localised(240), "What they say, in their own terms and in your words, about as long as the other sides'."),
  ...dated,
  sources: Sources,
  ...confirmable,
});

/** A contested question, told once for all actors that it concerns. */
export const Question = v.strictObject({
  id: ID,
  question: field(localised(120), 'A question that each side answers in its own way.'),
  actors: field(
    v.pipe(v.array(ID), v.minLength(1, 'name at least one actor that the question concerns')),
    'The actors on whose cards it may stand.',
  ),
  positions: v.pipe(v.array(Position), v.minLength(2, 'give at least two positions')),
});

export const Publisher = v.strictObject({
  id: ID,
  name: text(80),
  domain: field(
    v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'write a bare host name such as example.org'))),
    'The host name of its site.',
  ),
  country: field(v.optional(text(60)), 'Where it is based, in English.'),
  citedOnly: field(v.optional(v.literal(true)), 'Cited by name without a link, and never the only source of a statement.'),
  partOf: field(v.optional(ID), 'The house to which it belongs: two of one house are one voice.'),
  neverAlone: field(v.optional(v.literal(true)), 'Backs what others say, but is never the only source of a statement.'),
});

/** A title made by an editor, or from the address, is never shown as a quotation. */
export const Title = v.strictObject({
  text: text(240),
  from: field(v.picklist(['page', 'address', 'editor']), "Only a title of the page's own is shown as one."),
});

const publication = {
  id: field(ID, 'Sources and coverage share one set of ids.'),
  url: field(v.nullable(Address), 'null: no page that a reader could open.'),
  title: Title,
  publisher: field(ID, 'An id from publishers.json, not a name.'),
  ...dated,
  lang: Language,
};

const Origin = field(v.optional(ID), 'The publisher whose reporting it carries, where declared.');

export const Source = v.strictObject({ ...publication, origin: Origin });

/** How an item came from another: the same text, reworded, translated back, or cut. */
const CopyOf = v.strictObject({
  coverage: ID,
  how: v.picklist(['reprint', 'reworded', 'retranslated', 'abridged']),
});

export const Coverage = v.strictObject({
  ...publication,
  kind: v.picklist(['news', 'analysis', 'opinion', 'official', 'interview']),
  actors: field(v.array(ID), 'The actors of the pack that it is about.'),
  events: field(v.array(ID), 'The events of the pack that it tells of.'),
  origin: Origin,
  copyOf: field(v.optional(CopyOf), 'The report of which it is a copy.'),
  summary: field(localised(200), 'A line of ours, shown where it has no title of its own.'),
});

/** What one side calls an event, where the sides differ; the title stays neutral. */
const EventName = v.strictObject({
  holder: field(localised(90), 'Who calls it so, as a reader would say it.'),
  text: field(localised(80), 'The name that this side uses.'),
  sources: Sources,
});

export const Event = v.strictObject({
  id: ID,
  title: field(localised(80), 'A neutral name that all sides could use.'),
  date: field(PartialDateText, 'The day, month or year on which it happened or began.'),
  endDate: field(v.nullable(PartialDateText), 'The last day; null: one day, or not ended.'),
  about: field(v.optional(v.literal(true)), 'The date is inferred; shown as "about".'),
  summary: field(localised(280), 'What happened, in one to three sentences of your own.'),
  names: field(v.optional(v.array(EventName)), 'What the sides call it, where they differ: at least two, of like standing.'),
  actors: field(v.array(ID), 'The actors of the pack that took part.'),
  sources: Sources,
});

export const Answer = v.strictObject({
  value: field(localised(200), 'The answer, in your words.'),
  attributedTo: field(localised(120), 'Who gives it.'),
  coverage: field(
    v.pipe(v.array(ID), v.minLength(1, 'name the reports that give this answer')),
    'The reports that give it, by their ids in coverage.json.',
  ),
  distorted: field(v.optional(localised(280)), 'How the wording changed the meaning on the way, where it did.'),
});

/** A question on which reports of one event disagree. */
export const Claim = v.strictObject({
  id: ID,
  question: field(localised(120), 'A question on which reports of one event disagree.'),
  event: field(ID, 'The event of which they tell.'),
  answers: v.pipe(v.array(Answer), v.minLength(2, 'give at least two answers')),
});

/** A longer name that is nobody of ours and takes its text out of play. */
const Blocker = v.strictObject({ text: text(120), means: text(160) });

export const PackHead = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT, `write ${FORMAT}, the format that this version reads`),
  id: field(ID, "The name of the pack's folder."),
  name: localised(80),
  description: localised(280),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'write three numbers such as 1.0.0')),
  checked: field(Day, 'The day on which the pack as a whole was last checked.'),
  publisher: field(text(120), 'Who decides what stands in the pack and answers for it: a newsroom, a school, a person.'),
  licence: field(text(40), 'Under what others may use the data, such as CC-BY-4.0.'),
  contact: field(Address, 'A page where somebody who is named finds how to complain, and not in public.'),
  blockers: field(v.array(Blocker), 'Longer names that are nobody of the pack; may be empty.'),
});

const $schema = v.optional(v.string());

/** What a list file holds: `sources.json` holds a list `sources` of these. */
export const ENTRIES = {
  publishers: Publisher,
  sources: Source,
  coverage: Coverage,
  events: Event,
  claims: Claim,
  questions: Question,
} as const;

export type ListName = keyof typeof ENTRIES;

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

/** The file in `schemas/` that describes a file of a pack to editors. */
export function schemaFile(name: FileName): string {
  return name === 'actors/*.json' ? 'actor.schema.json' : name.replace(/\.json$/, '.schema.json');
}

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
