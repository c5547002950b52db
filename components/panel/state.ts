/** What the panel can be, and what the reader can do there. Whoever mounts it decides; the components only draw. */
import type { CardView } from '../../core/card/view.ts';
import type { EventPageView } from '../../core/coverage/view.ts';
import type { Article } from '../../core/messages.ts';
import type { PanelView } from '../../core/panel/view.ts';
import type { KeepOutcome } from '../coverage/KeepButton.tsx';
import type { NoticeEvents, TabState } from '../tab-state.ts';
import type { Place } from './place.ts';

/** A marked page and all that is told of it. */
export interface ToldPage {
  article: Article;
  /** The article's own title; empty where it has none. */
  title: string;
  /** The site's name, or its host. */
  siteName: string;
  /** In a private window, where nothing is kept. */
  isPrivate: boolean;
  view: PanelView;
}

export type PanelState = TabState<ToldPage>;

/** An actor or an event by itself. */
export type Detail =
  | { is: 'loading' }
  /** No pack that is on knows it. */
  | { is: 'unknown' }
  /** The background did not answer. */
  | { is: 'error' }
  | { is: 'actor'; view: CardView }
  | { is: 'event'; view: EventPageView };

export type ExportFormat = 'markdown' | 'csl';

export interface PanelEvents extends NoticeEvents {
  /** To another place in the panel; the way back leads here again. */
  onGo: (to: Place) => void;
  /** Scroll the page to the first mention of an actor that can be seen; whether there is one. */
  onShow: (actor: string) => Promise<boolean>;
  /** Keep the page's article, or forget it again. */
  onKeep: (keep: boolean) => Promise<KeepOutcome>;
  /** All that is told of the page, saved as a file or put on the clipboard; whether that could be done. */
  onExport: (format: ExportFormat, to: 'file' | 'clipboard') => Promise<boolean>;
  /** Puts a text on the clipboard; whether that could be done. */
  onCopy: (text: string) => Promise<boolean>;
}
