/** Which state the popup is in, as a pure function of what could be learnt of its tab. */
import type { PopupState } from '../../components/popup/state.ts';
import { isFailure, type PageView, type Reply } from '../../core/messages.ts';

/** What the popup has learnt of its tab. */
export interface Findings {
  site: Reply<'site'>;
  /** Whether the reader has given access to the tab's site. */
  access: boolean;
  /** What the page script says; where none answers, why that may be. */
  page: PageView | 'arriving' | 'no-script' | 'closed';
  /** Asked once the page is marked. */
  context: Reply<'context'> | null;
}

export function popupState({ site, access, page, context }: Findings): PopupState {
  if (isFailure(site)) return { is: 'error', site: null };
  if (!access) return { is: 'no-permission', site };
  if (site.host === null) return { is: 'unreadable', site };
  if (site.paused) return { is: 'paused', site };
  if (!site.on) return { is: 'off', site };
  if (page === 'closed') return { is: 'unreadable', site };
  if (page === 'no-script') return { is: 'old-tab', site };
  if (page === 'arriving') return { is: 'loading', site };
  if (page.state === 'failed') return { is: 'error', site };
  if (page.state === 'not-news') return { is: 'not-news', site };
  // A page that says "off" where the site is on has yet to hear of the change.
  if (page.state !== 'marked' || context === null) return { is: 'loading', site };
  return isFailure(context) ? { is: 'error', site } : { is: 'page', site, ...context };
}
