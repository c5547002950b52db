/** An actor as one page names it. */
import * as v from 'valibot';
import { ID } from './pack/fields.ts';

export const CastMember = v.object({
  actor: ID,
  /** How often the page names it. */
  count: v.number(),
  /** The place of its first mark among all marks of the page. */
  first: v.number(),
});
export type CastMember = v.InferOutput<typeof CastMember>;
