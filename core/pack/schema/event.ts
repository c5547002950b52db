/** The shapes of events, and of claims on which their reports disagree. */
import * as v from 'valibot';
import { field, ID, localised, PartialDateText, Sources } from '../fields.ts';

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
  main: field(v.optional(v.literal(true)), 'One of the few that a reader should see first, whichever side it favours.'),
  answers: v.pipe(v.array(Answer), v.minLength(2, 'give at least two answers')),
});

export type Event = v.InferOutput<typeof Event>;
export type Claim = v.InferOutput<typeof Claim>;
