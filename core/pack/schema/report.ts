/** The shapes of publishers, sources and coverage. */
import * as v from 'valibot';
import { Address, dated, field, ID, Language, localised, text } from '../fields.ts';

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
  events: field(v.array(ID), 'The events of the pack that it tells of, the main one first.'),
  origin: Origin,
  copyOf: field(v.optional(CopyOf), 'The report of which it is a copy.'),
  summary: field(localised(200), 'A line of ours, shown where it has no title of its own.'),
});

export type Publisher = v.InferOutput<typeof Publisher>;
export type Source = v.InferOutput<typeof Source>;
export type Coverage = v.InferOutput<typeof Coverage>;
