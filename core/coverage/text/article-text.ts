/** The text of a page as it is compared with that of known reports. It stays within the extension, and nothing of it is stored. */
import * as v from 'valibot';
import { ID } from '../../pack/fields.ts';

/** Longer than any article; what a page holds beyond is comments and teasers. In UTF-16 units over all blocks. */
export const MOST_TEXT = 300_000;

export const ArticleText = v.object({
  /** The article's own title, without the site's name where that can be told. */
  title: v.string(),
  /** The site's own name, or its host. */
  site: v.string(),
  /** In the order of the page, each with the actors of the names marked in it, in order. */
  blocks: v.array(v.object({ text: v.string(), actors: v.array(ID) })),
  /** Whose report the page says it carries, as written for machines (`creditText`, `isBasedOn`, `syndication-source` …). */
  credits: v.array(v.string()),
});
export type ArticleText = v.InferOutput<typeof ArticleText>;
