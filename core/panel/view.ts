/** What the side panel tells of a page, as plain data. Its coverage is the popup's. */
import type { ActorName, RelationView, SourceView, When, Wording } from '../card/view.ts';
import type { CoverageView, ListedView } from '../coverage/view.ts';
import type { CastView } from '../messages.ts';
import type { Actor } from '../pack/schema.ts';
import type { PartialDate } from '../partial-date.ts';

/** An event on the time line. */
export interface TimelineEvent {
  event: string;
  title: Wording;
  summary: Wording;
  when: When;
  /** Its last day; `null`: one day, or not ended. */
  until: PartialDate | null;
  /** Those that took part and are on the page, rarest first; an event of none of them stands back. */
  ofPage: ActorName[];
  /** The page tells of it. */
  told: boolean;
  sources: SourceView[];
}

export interface TimelineView {
  /** The article's date; `null` where it is not known. */
  article: PartialDate | null;
  /** By date. */
  events: TimelineEvent[];
}

export interface TieActor extends ActorName {
  kind: Actor['kind'];
  onPage: boolean;
}

/** A relation between two actors as it stood on the article's date; read as a sentence: `from` leads, is part of … `to`. */
export interface Tie {
  from: string;
  to: string;
  type: RelationView['type'];
  since: PartialDate | null;
  until: PartialDate | null;
  sources: SourceView[];
}

/** The relations among the page's actors, with those others through which two of them hang together. */
export interface TiesView {
  /** When they held: the article's date, or today where it has none. */
  on: PartialDate;
  actors: TieActor[];
  ties: Tie[];
}

export interface PanelView {
  cast: CastView[];
  coverage: CoverageView;
  timeline: TimelineView;
  ties: TiesView;
  /** The reader has kept this very article. */
  kept: boolean;
  /** All coverage of the packs and of the reader, newest first. */
  all: ListedView[];
}
