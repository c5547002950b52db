/** A report, whether a pack lists it or the reader keeps it: what ranking and lists need of both. */
import type { KeptArticle } from '../kept/kept-article.ts';
import { originOf } from '../pack/origin.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Coverage } from '../pack/schema.ts';
import type { PartialDate } from '../partial-date.ts';
import { toldEvents } from './page/told-events.ts';
import { perIndex } from './per-index.ts';
import { type Span, spanOf } from './span.ts';

export interface Report {
  id: string;
  of: { from: 'pack'; item: Coverage } | { from: 'reader'; article: KeptArticle };
  actors: readonly string[];
  /** With how sure it is that the report tells of each, from 0 to 1. */
  events: ReadonlyMap<string, number>;
  date: PartialDate | null;
  /** The days that the date may mean. */
  span: Span | null;
  /** A BCP 47 tag; `null` where it is not known. */
  lang: string | null;
  /** Whose text it is, by name: its declared origin, else who published it. */
  voice: string;
  /** Where that voice is based; `null` where it is not known. */
  side: string | null;
}

/** The pack's coverage as reports, by id. */
export const packReports = perIndex(
  (index): ReadonlyMap<string, Report> => new Map(index.pack.coverage.map((item) => [item.id, packReport(index, item)])),
);

function packReport(index: PackIndex, item: Coverage): Report {
  const origin = originOf(item, index.coverage);
  const voice = origin.origin ?? origin.publisher;
  const publisher = index.publishers.get(voice);
  return {
    id: item.id,
    of: { from: 'pack', item },
    actors: item.actors,
    events: new Map(item.events.map((event) => [event, 1])),
    date: item.date,
    span: item.date === null ? null : spanOf(item.date),
    lang: item.lang,
    voice: publisher?.name ?? voice,
    side: publisher?.country ?? null,
  };
}

export function keptReport(index: PackIndex, article: KeptArticle): Report {
  const actors = article.cast.map(({ actor }) => actor);
  const span = article.date === null ? null : spanOf(article.date);
  return {
    id: article.id,
    of: { from: 'reader', article },
    actors,
    events: toldEvents(index, actors, span),
    date: article.date,
    span,
    lang: article.lang,
    voice: article.site,
    side: null,
  };
}
