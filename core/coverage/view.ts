/** What the popup lists for a page: the page itself where the pack knows it, reports of the same text, and related coverage. */
import type { When, Wording } from '../card/view.ts';
import type { Coverage } from '../pack/schema.ts';

export interface CoverageItemView {
  id: string;
  /** The page's own title, or `null` where the pack has none that may be shown as one. */
  title: string | null;
  /** A line of ours, shown in place of a title and never as a quotation. */
  summary: Wording;
  publisher: string;
  lang: string;
  when: When;
  kind: Coverage['kind'];
  url: string | null;
  /** How it came from its origin, for a copy. */
  how: NonNullable<Coverage['copyOf']>['how'] | null;
}

/** Reports of one text: the origin (or its nearest known form) and what was made from it. */
export interface StoryView {
  lead: CoverageItemView;
  copies: CoverageItemView[];
  /**
   * Why it is listed: what it shares with the page, rarest first, and the days from the page's date to its own
   * (negative where it is the earlier one, 0 where their spans meet, `null` where one of them has no date).
   */
  why: { events: Wording[]; actors: Wording[]; daysApart: number | null };
}

export interface CoverageView {
  /** The item that the page itself is, known by its address. */
  self: CoverageItemView | null;
  /** Other reports of the page's own text, the origin first. */
  sameText: CoverageItemView[];
  related: StoryView[];
}
