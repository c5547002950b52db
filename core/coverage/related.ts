/** Other coverage for the page being read: reports of its own text, and related stories by what they share with it. */
import { ownTitle, publication, when } from '../card/sources.ts';
import type { CastMember } from '../cast-member.ts';
import type { Article } from '../messages.ts';
import { addressKey } from '../pack/address.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Coverage } from '../pack/schema.ts';
import { wording } from '../pack/wording.ts';
import { daysApart, isSurelyBefore, type PartialDate } from '../partial-date.ts';
import { type Likeness, likeness } from './ranking/likeness.ts';
import { type Story, storiesOf } from './stories/story.ts';
import type { CoverageItemView, CoverageView, StoryView } from './view.ts';

/** A popup is read in seconds, yet a reader should always have a choice. */
const LISTED_AT_LEAST = 5;
const LISTED_AT_MOST = 10;

/** Beyond the first five a story must share a good part of what the best one shares. */
const WORTH_LISTING = 0.4;

/** After two weeks a report counts half for being near: by then the news has moved on. */
const NEAR_HALF_LIFE_DAYS = 14;

/** The first event in common is worth half of this, each further one half of what is left: one is most of the story. */
const EVENT_WEIGHT = 1;

/** Nearness in time alone makes no story related; it orders those that share something. */
const NEAR_WEIGHT = 0.5;

interface Page {
  self: Coverage | null;
  cast: CastMember[];
  events: Set<string>;
  date: PartialDate | null;
  /** The reader's language. */
  lang: string;
}

/** What the popup lists, in a language, for an article with these actors on its page. The order depends on nothing but pack and page. */
export function relatedCoverage(index: PackIndex, article: Article, cast: readonly CastMember[], lang: string): CoverageView {
  const page = describePage(index, article, cast, lang);
  const stories = storiesOf(index);
  const own = stories.find(({ lead, copies }) => page.self && [lead, ...copies].includes(page.self));
  const view = (item: Coverage) => itemView(index, item, page.lang);
  return {
    self: page.self && view(page.self),
    sameText: own ? [own.lead, ...own.copies].filter((item) => item !== page.self).map(view) : [],
    related: ranked(
      index,
      stories.filter((story) => story !== own),
      page,
    ),
  };
}

/** An item of the pack brings its own actors and events, which were read from the whole text by hand. */
function describePage(index: PackIndex, article: Article, cast: readonly CastMember[], lang: string): Page {
  const self = recognise(index, article);
  const unseen = (self?.actors ?? []).filter((id) => !cast.some(({ actor }) => actor === id));
  return {
    self,
    cast: [...cast, ...unseen.map((actor) => ({ actor, count: 1, first: 0 }))],
    events: new Set(self?.events),
    date: article.date ?? self?.date ?? null,
    lang,
  };
}

/** By the address that the page gives as its own before the one it was opened under. */
function recognise(index: PackIndex, { canonical, address }: Article): Coverage | null {
  const keys = [canonical, address].map((each) => (each === null ? null : addressKey(each)));
  for (const key of keys) {
    const found = index.pack.coverage.find(({ url }) => key !== null && url !== null && addressKey(url) === key);
    if (found) return found;
  }
  return null;
}

function ranked(index: PackIndex, stories: readonly Story[], page: Page): StoryView[] {
  const actors = likeness(index.pack.coverage.map((item) => item.actors));
  const scored = stories
    .map((story) => ({ story, score: score(story.lead, page, actors) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.story.lead.id < b.story.lead.id ? -1 : 1));
  const floor = (scored[0]?.score ?? 0) * WORTH_LISTING;
  return scored
    .filter(({ score }, place) => place < LISTED_AT_LEAST || (place < LISTED_AT_MOST && score >= floor))
    .map(({ story }) => storyView(index, story, page, actors));
}

/** Each term lies between 0 and its weight; one that nothing is known of is 0. */
function score(lead: Coverage, page: Page, actors: Likeness): number {
  const shared = actors.score(page.cast, lead.actors) + EVENT_WEIGHT * (1 - 2 ** -sharedEvents(page, lead).length);
  return shared === 0 ? 0 : shared + NEAR_WEIGHT * nearness(lead.date, page.date);
}

function sharedEvents(page: Page, { events }: Coverage): string[] {
  return events.filter((event) => page.events.has(event));
}

function storyView(index: PackIndex, { lead, copies }: Story, page: Page, actors: Likeness): StoryView {
  return {
    lead: itemView(index, lead, page.lang),
    copies: copies.map((copy) => itemView(index, copy, page.lang)),
    why: {
      events: sharedEvents(page, lead).flatMap((id) => titleOf(index, id, page.lang)),
      actors: actors.shared(page.cast, lead.actors).flatMap((id) => nameOf(index, id, page.lang)),
      daysApart: page.date === null || lead.date === null ? null : daysFrom(page.date, lead.date),
    },
  };
}

/** Days from one date to another, negative where the other is the earlier. */
function daysFrom(date: PartialDate, other: PartialDate): number {
  return isSurelyBefore(other, date) ? -daysApart(date, other) : daysApart(date, other);
}

function nearness(date: PartialDate | null, article: PartialDate | null): number {
  return date === null || article === null ? 0 : 2 ** (-daysApart(date, article) / NEAR_HALF_LIFE_DAYS);
}

function titleOf(index: PackIndex, event: string, lang: string) {
  const found = index.events.get(event);
  return found ? [wording(found.title, lang)] : [];
}

function nameOf(index: PackIndex, actor: string, lang: string) {
  const found = index.actors.get(actor);
  return found ? [wording(found.name, lang)] : [];
}

function itemView(index: PackIndex, item: Coverage, lang: string): CoverageItemView {
  return {
    id: item.id,
    title: ownTitle(item),
    summary: wording(item.summary, lang),
    lang: item.lang,
    when: when(item),
    kind: item.kind,
    how: item.copyOf?.how ?? null,
    ...publication(index, item),
  };
}
