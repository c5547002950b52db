/** Which state a tab is in, as a pure function of what could be learnt of it. */
import type { TabState } from '../../components/tab-state.ts';
import { type Failure, isFailure, type PageView, type Reply } from '../../core/messages.ts';

/** What popup or panel have learnt of a tab. */
export interface Findings<Told> {
  site: Reply<'site'>;
  /** Whether the reader has given access to the tab's site. */
  access: boolean;
  /** What the page script says; where none answers, why that may be. */
  page: PageView | 'arriving' | 'no-script' | 'closed';
  /** What there is to tell of the page; asked once it is marked. */
  told: Told | Failure | null;
}

export function tabState<Told extends object>({ site, access, page, told }: Findings<Told>): TabState<Told> {
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
  if (page.state !== 'marked' || told === null) return { is: 'loading', site };
  return isFailure(told) ? { is: 'error', site } : { is: 'page', site, ...told };
}
