/** How much a report has to say to the reader of a page. */
import type { PackIndex } from '../../pack/pack-index.ts';
import type { DescribedPage } from '../page.ts';
import { perIndex } from '../per-index.ts';
import type { Report } from '../report.ts';
import { daysFrom, type Span } from '../span.ts';
import type { TextRelation } from '../text/relation.ts';
import { readerOf } from './languages.ts';
import { type Likeness, likeness } from './likeness.ts';

/** The first event in common is worth half of this, each further one half of what is left: one is most of the story. */
const EVENT_WEIGHT = 1;

/**
 * Being written at the same time counts as much as naming the same actors: the same few meet in every crisis. Nearness alone makes no
 * story related; it orders those that share something. Of all weights this one was changed by the judgements, from ½ to 1 by every second
 * query; from ¾ to 2 the ranking hardly differs.
 */
const NEAR_WEIGHT = 1;

/** After two weeks a report counts half for being near: by then the news has moved on. */
const NEAR_HALF_LIFE_DAYS = 14;

/** Who wrote long passages of the page, or took them from it, is worth as much as one event in common. */
const TEXT_WEIGHT = 0.5;

/** A report that the reader can't read keeps so much of its worth: the names in it may still be what they look for. */
const UNREAD = 0.8;

/** What is common to all reports for one page and reader. */
export interface Ask {
  page: DescribedPage;
  /** How much a report has in common with the page by the actors of both. */
  byActors: (report: readonly string[]) => number;
  reads: (lang: string | null) => boolean;
}

/** `languages`: BCP 47 tags of what the reader reads; empty where that is not known. */
export function askFor(index: PackIndex, page: DescribedPage, languages: readonly string[]): Ask {
  return { page, byActors: actorLikeness(index).to(page.cast), reads: readerOf(languages) };
}

/** How much each actor tells, by how many of the pack's reports name it. */
export const actorLikeness = perIndex(({ pack }): Likeness => likeness(pack.coverage.map(({ actors }) => actors)));

/** Each term lies between 0 and its weight; one that nothing is known of is 0. 0 where nothing is in common. */
export function score(report: Report, text: TextRelation | null, { page, byActors, reads }: Ask): number {
  const shared = byActors(report.actors) + EVENT_WEIGHT * sharedEvents(report, page) + (text === null ? 0 : TEXT_WEIGHT);
  if (shared === 0) return 0;
  return (shared + NEAR_WEIGHT * nearness(report.span, page.span)) * (reads(report.lang) ? 1 : UNREAD);
}

/** 0 for none; ½ for one of which both surely tell. */
function sharedEvents(report: Report, page: DescribedPage): number {
  let left = 1;
  for (const [event, sure] of report.events) left *= 1 - (sure * (page.sureness.get(event) ?? 0)) / 2;
  return 1 - left;
}

function nearness(report: Span | null, page: Span | null): number {
  return report === null || page === null ? 0 : 2 ** (-Math.abs(daysFrom(page, report)) / NEAR_HALF_LIFE_DAYS);
}
