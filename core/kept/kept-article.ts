/** An article that the reader keeps: coverage of their own, in this browser alone. It holds no text of the page but its title. */
import * as v from 'valibot';
import { CastMember } from '../cast-member.ts';
import { Fingerprint } from '../coverage/text/fingerprint.ts';
import { PartialDateText } from '../pack/fields.ts';

/** A title is a line; whoever writes more into it is cut. In UTF-16 units. */
export const LONGEST_TITLE = 300;

export const KeptArticle = v.object({
  /** Its own address, without a hash. An article kept twice is one, under the address by which it was kept first. */
  id: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  /** The site's own name, or its host. */
  site: v.string(),
  date: v.nullable(PartialDateText),
  lang: v.nullable(v.string()),
  cast: v.array(CastMember),
  /** `null` for a text too short to know again. */
  fingerprint: v.nullable(Fingerprint),
  /** When it was kept: ISO 8601, in UTC. */
  kept: v.pipe(v.string(), v.isoTimestamp()),
});
export type KeptArticle = v.InferOutput<typeof KeptArticle>;
