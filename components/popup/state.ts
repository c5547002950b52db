/**
 * What the popup can be: one state at a time, each with only what it shows. Whoever mounts the popup decides the state;
 * the components only draw it.
 */
import type { CoverageView } from '../../core/coverage/view.ts';
import type { CastView } from '../../core/messages.ts';
import type { MuteView } from '../../core/mutes/describe-mutes.ts';
import type { Mute } from '../../core/mutes/mute.ts';
import type { KeepOutcome } from '../coverage/KeepButton.tsx';
import type { NoticeEvents, TabState } from '../tab-state.ts';

/** Of a marked page: its cast, which may be empty, what is muted on it, and what else was written. */
export type PopupState = TabState<{
  cast: readonly CastView[];
  muted: readonly MuteView[];
  coverage: CoverageView;
  /** The reader has kept this very article. */
  kept: boolean;
  /** In a private window, where nothing is kept. */
  isPrivate: boolean;
}>;

/** What the reader does in the popup. */
export interface PopupEvents extends NoticeEvents {
  /** Switch marking for the site of the page; whether that was stored. */
  onSwitch: (on: boolean) => Promise<boolean>;
  /** Pause or resume marking everywhere; whether that was stored. */
  onPause: (paused: boolean) => Promise<boolean>;
  /** Scroll to the first mention of an actor that can be seen and open its card; whether there is one. */
  onShow: (actor: string) => Promise<boolean>;
  /** Take a mute back; whether that was stored. */
  onUnmute: (mute: Mute) => Promise<boolean>;
  /** Walk through the marked names by key. */
  onTour: () => void;
  onOptions: () => void;
  /** Open the panel, which tells more of the page; called within the reader's click. */
  onPanel: () => void;
  /** Keep the page's article, or forget it again. */
  onKeep: (keep: boolean) => Promise<KeepOutcome>;
}
