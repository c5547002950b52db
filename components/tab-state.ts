/** What the matter can be with a tab of which popup or panel speak: one state at a time, each with only what is shown of it. */
import type { SiteState } from '../core/site/site-rule.ts';

/** Every state that is not a marked page. */
export type NoPage =
  /** Nothing is known yet, or the page is still being read. `site` comes first and keeps the switch in place. */
  | { is: 'loading'; site: SiteState | null }
  /** A page that the browser closes to extensions. */
  | { is: 'unreadable'; site: SiteState }
  /** The reader has not granted access to web sites. */
  | { is: 'no-permission'; site: SiteState }
  /** The tab is older than the installation, so no script of ours is in it. */
  | { is: 'old-tab'; site: SiteState }
  /** The background or the page did not answer, or could not do its work. */
  | { is: 'error'; site: SiteState | null }
  /** Marking is paused everywhere. */
  | { is: 'paused'; site: SiteState }
  /** Marking is off for this site. */
  | { is: 'off'; site: SiteState }
  /** The page does not look like a news article. */
  | { is: 'not-news'; site: SiteState };

/** A marked page comes with what is told of it. */
export type TabState<Told> = NoPage | ({ is: 'page'; site: SiteState } & Told);

/** What the reader can do about a page that is not marked. */
export interface NoticeEvents {
  /** Mark a page that is not taken for news, or a tab that has no script of ours yet. */
  onMark: () => void;
  onReload: () => void;
  /** Ask the browser for access to web sites; called within the reader's click. */
  onAskPermission: () => void;
}
