/** The shapes of contested questions and of what each side says. */
import * as v from 'valibot';
import { confirmable, dated, field, ID, localised, Sources } from '../fields.ts';

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

export type Position = v.InferOutput<typeof Position>;
export type Question = v.InferOutput<typeof Question>;
