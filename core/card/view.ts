/**
 * What a card says of one actor at one date, as plain data: the background composes it, the components draw it.
 * Every text comes with its language, so that the page can be told apart from the card by a screen reader.
 */

import type { Actor, Relation } from '../pack/schema.ts';
import type { PartialDate } from '../partial-date.ts';

export interface Wording {
  text: string;
  lang: string;
}

/** For whom a card or a list is put together. */
export interface Reader {
  /** The reader's day, as `YYYY-MM-DD`. */
  today: string;
  /** The language of the interface, as a BCP 47 tag. Names come in the page's language, all else in this. */
  lang: string;
}

export interface When {
  /** `null`: undated. */
  date: PartialDate | null;
  /** The date is inferred; shown as "about". */
  about: boolean;
}

export interface SourceView {
  id: string;
  publisher: string;
  /** Only a title of the page's own may be shown as one; else `null`. */
  title: string | null;
  lang: string;
  when: When;
  /** `null` where there is no address or the publisher is cited by name alone. */
  url: string | null;
}

/** Another actor by its name: the card can be turned to it. */
export interface ActorName extends Wording {
  actor: string;
}

export interface RoleView {
  title: Wording;
  /** The body, place or state of the office, where the pack knows it. */
  of: ActorName | null;
  from: PartialDate | null;
  /** `null`: not known to have ended by `asOf`. */
  to: PartialDate | null;
  asOf: PartialDate;
  /** The day up to which it was known to be held, where it is told as held on and was checked too long ago to be sure; else `null`. */
  staleSince: PartialDate | null;
  sources: SourceView[];
}

export interface FactView {
  /** Its number among the actor's facts as written, from 0: two may have the same words. */
  number: number;
  text: Wording;
  when: When;
  /** It happened after the article's date. */
  later: boolean;
  /** The day up to which it was known to hold, where it tells of what lasts and was checked too long ago to be sure; else `null`. */
  staleSince: PartialDate | null;
  /** What the person says to an accusation, where known. */
  answer: Wording | null;
  sources: SourceView[];
}

export interface PositionView {
  holder: Wording;
  text: Wording;
  when: When;
  later: boolean;
  sources: SourceView[];
}

export interface QuestionView {
  question: Wording;
  positions: PositionView[];
}

/** What happened near the article's date between this actor and others of the page: why it matters in this story. */
export interface EventView {
  event: string;
  title: Wording;
  summary: Wording;
  when: When;
  /** Its last day; `null`: one day, or not ended. */
  until: PartialDate | null;
  later: boolean;
  /** The others of the page that took part, those first that fewest events have. */
  with: ActorName[];
  sources: SourceView[];
}

/** A tie to another actor, told from this card's side. */
export interface RelationView {
  type: Relation['type'];
  /** `from`: this actor leads, is part of … the other; `to`: the other this one. */
  direction: 'from' | 'to';
  other: ActorName;
  /** The other is on the page too. */
  onPage: boolean;
  from: PartialDate | null;
  to: PartialDate | null;
  sources: SourceView[];
}

/** Roles as a reader of this article needs them. */
export type RolesView =
  /** The article has a date: what was held then, and what is held now where that differs. */
  | { at: 'article'; date: PartialDate; then: RoleView[]; now: RoleView[]; last: RoleView | null }
  /** The article's date is unknown: all roles with their years, newest first. */
  | { at: 'unknown'; all: RoleView[] };

export interface CardView {
  actor: string;
  kind: Actor['kind'];
  name: Wording;
  /** The name in the actor's own language, or else in the reader's, where it differs from `name`. */
  otherName: Wording | null;
  roles: RolesView;
  /** `null` where no event near the article's date ties it to others of the page. */
  story: EventView | null;
  facts: FactView[];
  question: QuestionView | null;
  /** As they stood on the article's date; those to others of the page first. */
  relations: RelationView[];
  links: { wikipedia: string | null; official: string | null };
  /** Where the card comes from: `checked` is the actor's own day, `contact` where its editors hear of errors (http(s)). */
  pack: { id: string; name: Wording; version: string; checked: PartialDate; contact: string };
}

/** One of the actors whom a selected text may mean. */
export interface CandidateView {
  actor: string;
  kind: Actor['kind'];
  name: Wording;
  /** The role at the article's date in one line, where one is known. */
  role: Wording | null;
}
