/**
 * The shape of a pack: what an author writes in `data/<pack>/`, and what the extension carries.
 *
 * Ids name things across files. Sources and coverage share one set of ids, because a report may be both
 * the origin of a statement and an item that the popup lists.
 */
import * as v from 'valibot';
import { Address, Day, field, ID, localised, text } from './fields.ts';
import { Actor } from './schema/actor.ts';
import { Claim, Event } from './schema/event.ts';
import { KnownText } from './schema/fingerprint.ts';
import { Blocker, Clash, Office } from './schema/names.ts';
import { Question } from './schema/question.ts';
import { Coverage, Publisher, Source } from './schema/report.ts';

export * from './schema/actor.ts';
export * from './schema/event.ts';
export * from './schema/fingerprint.ts';
export * from './schema/names.ts';
export * from './schema/question.ts';
export * from './schema/report.ts';

export const FORMAT = 1;

const SALT = /^[A-Za-z0-9]{16,64}$/;

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
  salt: field(
    v.optional(v.pipe(v.string(), v.regex(SALT, 'write 16 to 64 letters and digits that nobody else uses'))),
    "Any letters and digits, mixed into the fingerprints so that they compare with no other pack's. Changing it voids them all.",
  ),
  clashes: field(v.optional(v.array(Clash)), 'Forms that the check found to be another word or name too, and that stay.'),
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
  offices: Office,
  fingerprints: KnownText,
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
  'offices.json': v.strictObject({ $schema, offices: v.array(Office) }),
  'fingerprints.json': v.strictObject({ $schema, fingerprints: v.array(KnownText) }),
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
  offices: v.array(Office),
  fingerprints: v.array(KnownText),
});

export type Localised = { en: string; [language: string]: string };
export type PackHead = v.InferOutput<typeof PackHead>;
export type Pack = v.InferOutput<typeof Pack>;
