/** What a page is to the packs: which report, whose, with which actors, of which events. */
import type { CastMember } from '../cast-member.ts';
import type { Article } from '../messages.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Coverage } from '../pack/schema.ts';
import type { PartialDate } from '../partial-date.ts';
import { recognise } from './page/recognise.ts';
import { surely, toldEvents } from './page/told-events.ts';
import { type Span, spanOf } from './span.ts';
import type { ArticleText } from './text/article-text.ts';
import { type ReadText, readText } from './text/compare.ts';
import { creditsOf } from './text/credits.ts';
import type { TextRelation } from './text/relation.ts';

export interface PageRequest {
  article: Article;
  text: ArticleText | null;
  cast: readonly CastMember[];
}

/** A report of the pack that the page is, or whose text it carries. */
export interface Self {
  item: Coverage;
  by: 'address' | 'text';
  /** How the page's text stands to the item's; `null` where they were not compared, or have too little in common to say. */
  text: TextRelation | null;
}

export interface DescribedPage {
  article: Article;
  self: Self | null;
  /** The page's text, for comparing it with more; `null` where it is not known. */
  text: ReadText | null;
  /** How the page's text stands to those of other reports that it has much in common with, by their ids. */
  alike: ReadonlyMap<string, TextRelation>;
  /** The publishers whose reports the page says it carries, by their ids. */
  credits: readonly string[];
  /** The actors marked on the page, then those that a known report brings. */
  cast: CastMember[];
  /** The events of which the page tells, the main one first. */
  events: Set<string>;
  /** How sure it is that the page tells of each of these and of fainter ones, from 0 to 1: below 1 for a page that no pack knows. */
  sureness: ReadonlyMap<string, number>;
  date: PartialDate | null;
  /** The days that the date may mean. */
  span: Span | null;
}

/** A known report brings its own actors and events, which were read from the whole text by hand; of others the events are inferred. */
export function describePage(index: PackIndex, { article, text, cast }: PageRequest): DescribedPage {
  const read = text && readText(text);
  const { self, alike } = recognise(index, article, read);
  const known = cast
    .filter(({ actor }) => index.actors.has(actor))
    .map((member) => ({ ...member, count: Math.max(1, member.count) }));
  const marked = new Set(known.map(({ actor }) => actor));
  const brought = (self?.item.actors ?? []).filter((id) => !marked.has(id));
  const all = [...known, ...brought.map((actor) => ({ actor, count: 1, first: known.length }))];
  const date = article.date ?? self?.item.date ?? null;
  const span = date === null ? null : spanOf(date);
  const sureness = self
    ? new Map(self.item.events.map((event) => [event, 1]))
    : toldEvents(
        index,
        all.map(({ actor }) => actor),
        span,
      );
  return {
    article,
    self,
    text: read,
    alike,
    credits: text ? creditsOf(text, index.pack.publishers) : [],
    cast: all,
    events: new Set(surely(sureness)),
    sureness,
    date,
    span,
  };
}
