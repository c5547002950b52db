/**
 * What the popup can be: one state at a time, each with only what it shows. Whoever mounts the popup decides the state;
 * the components only draw it.
 */
import type { CoverageView } from '../../core/coverage/view.ts';
import type { CastView } from '../../core/messages.ts';
import type { MuteView } from '../../core/mutes/describe-mutes.ts';
import type { Mute } from '../../core/mutes/mute.ts';
import type { SiteState } from '../../core/site/site-rule.ts';

export type PopupState =
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
  | { is: 'not-news'; site: SiteState }
  /** A marked page: its cast, which may be empty, what is muted on it, and what else was written. */
  | { is: 'page'; site: SiteState; cast: readonly CastView[]; muted: readonly MuteView[]; coverage: CoverageView };

/** What the reader does in the popup. */
export interface PopupEvents {
  /** Switch marking for the site of the page. */
  onSwitch: (on: boolean) => void;
  /** Pause or resume marking everywhere. */
  onPause: (paused: boolean) => void;
  /** Scroll to the first mention of an actor that can be seen and open its card; whether there is one. */
  onShow: (actor: string) => Promise<boolean>;
  /** Take a mute back; whether that was stored. */
  onUnmute: (mute: Mute) => Promise<boolean>;
  /** Walk through the marked names by key. */
  onTour: () => void;
  /** Mark a page that is not taken for news, or a tab that has no script of ours yet. */
  onMark: () => void;
  onReload: () => void;
  /** Ask the browser for access to web sites; called within the reader's click. */
  onAskPermission: () => void;
  onOptions: () => void;
}
