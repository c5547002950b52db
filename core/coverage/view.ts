/** What is told of other coverage for one page, as plain data: the background composes it, popup and panel draw it. */
import type { ActorName, EventView, When, Wording } from '../card/view.ts';
import type { Coverage } from '../pack/schema.ts';
import type { TextRelation } from './text/relation.ts';

export interface CoverageItemView {
  id: string;
  /** The page's own title, or `null` where the pack has none that may be shown as one. */
  title: string | null;
  /** A line of ours, shown in place of a title and never as a quotation; `null` for an article that the reader kept. */
  summary: Wording | null;
  publisher: string;
  lang: string;
  when: When;
  /** `null` for an article that the reader kept: nobody has judged it. */
  kind: Coverage['kind'] | null;
  url: string | null;
  /** How it came from its origin, for a copy whose making is declared. */
  how: NonNullable<Coverage['copyOf']>['how'] | null;
  /** Whose reporting it carries, where that is declared and not its own publisher. */
  origin: string | null;
  /** Out of a pack, or kept by the reader. */
  from: 'pack' | 'reader';
}

/** Why a story is listed: what it shares with the page, rarest first. */
export interface Why {
  events: Wording[];
  actors: Wording[];
  /** Days from the page's date to its own: negative where it is the earlier one, 0 where their spans meet, `null` where one has no date. */
  daysApart: number | null;
  /** Its text is like the page's, though nobody has declared either a copy. */
  text: TextRelation | null;
}

/** Reports of one text: the origin (or its nearest known form) and what was made from it. */
export interface StoryView {
  lead: CoverageItemView;
  copies: CoverageItemView[];
  why: Why;
}

/** An answer whose wording changed its meaning on the way, in a report. */
export interface GarbledView {
  /** The question on which it says something else than its origin. */
  question: Wording;
  /** What it says now. */
  value: Wording;
  /** How the wording changed the meaning. */
  how: Wording;
}

/** What the page itself is. */
export interface SelfView {
  item: CoverageItemView;
  /** By its address, or by its text alone: then the page may be a further copy that the pack does not list. */
  by: 'address' | 'text';
  /** How the page's text stands to the item's; `null` where it was not compared (nothing is known of the item's text, or of the page's). */
  text: TextRelation | null;
  /** The origin of the text and its other copies, the origin first; the item is not among them. */
  sameText: CoverageItemView[];
  /** Statements that the page's text garbles, against its origin. */
  garbled: GarbledView[];
}

/** How many reports there are of the page's story, and how many texts they are. */
export interface StoryLineView {
  reports: number;
  /** Texts among `reports`: what copies another is one with it. */
  texts: number;
  /**
   * `compared`: the texts of all these reports were compared with each other, so no two of `texts` are the same or one cut from the
   * other, and what is reworded or translated is one with its origin where that is declared;
   * `declared`: only what is declared counts, so `texts` is the most that there may be.
   */
  by: 'compared' | 'declared';
  /** Further reports of the same story that `reports` leaves out; 0 for `declared`. */
  more: number;
}

export interface AnswerView {
  value: Wording;
  attributedTo: Wording;
  /** How the wording changed the meaning on the way, where it did. */
  garbled: Wording | null;
  reports: CoverageItemView[];
  /** The page gives this answer: it is one of the reports, or carries the text of one. */
  ofPage: boolean;
}

/** A question on which reports of one of the page's events disagree. */
export interface DifferenceView {
  id: string;
  question: Wording;
  event: { id: string; title: Wording };
  answers: AnswerView[];
}

export interface CoverageView {
  /** `null` for a page that no pack knows. */
  self: SelfView | null;
  story: StoryLineView | null;
  /** The main ones first, as the pack has them; then those on which the page itself takes a stand, and those on which reports differ most. */
  differences: DifferenceView[];
  /** Best first; the page and the copies of its text are not among them. */
  related: StoryView[];
}

/** A report in the list of all coverage, with what it is filtered and searched by. */
export interface ListedView extends CoverageItemView {
  /** Ids of actors and events. */
  actors: string[];
  events: string[];
  /** Names of its actors and titles of its events, in the reader's language: for the search. */
  about: string[];
  /** The publisher whose text it is: its declared origin, else its own publisher. */
  voice: string;
}

/** An event as a page of its own shows it. */
export interface EventPageView extends Omit<EventView, 'with' | 'later'> {
  actors: ActorName[];
  /** What each side calls it, where they differ. */
  names: { holder: Wording; text: Wording }[];
  differences: DifferenceView[];
  /** All reports of it, as stories, by date. */
  stories: Omit<StoryView, 'why'>[];
}
