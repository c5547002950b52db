/** The shape of an actor: its names, and what is said of it. */
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
} from '../fields.ts';
import { Alias, Confusable, Term } from './names.ts';

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
  gender: field(
    v.optional(v.picklist(['masculine', 'feminine'])),
    "The grammatical gender of a person's name, by which it declines.",
  ),
  aliases: field(v.pipe(v.array(Alias), v.minLength(1, 'add at least one alias')), 'The names that are looked for in texts.'),
  adjectives: field(
    v.optional(v.array(Term)),
    'Adjectives of belonging ("Serbian"), by which an office is found; they are no names and are not marked.',
  ),
  confusables: field(v.array(Confusable), 'Who or what else bears one of the names; may be empty.'),
  cues: field(v.array(text(60)), 'Words that make a weak alias likelier where they stand on the page.'),
  roles: field(v.array(Role), 'Offices held from–to: the line under the name is computed from them.'),
  facts: field(v.array(Fact), 'Three to seven dated statements; a card shows the three that fit the article best.'),
  relations: field(v.array(Relation), 'Ties to other actors that a source tells.'),
  links: v.strictObject({ wikipedia: v.optional(Address), official: v.optional(Address) }),
  checked: field(Day, 'The day on which somebody last read this file against its sources.'),
});

export type Role = v.InferOutput<typeof Role>;
export type Fact = v.InferOutput<typeof Fact>;
export type Relation = v.InferOutput<typeof Relation>;
export type Actor = v.InferOutput<typeof Actor>;
