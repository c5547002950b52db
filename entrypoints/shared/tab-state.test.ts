import { describe, expect, test } from 'vitest';
import type { TabState } from '../../components/tab-state.ts';
import type { PageView } from '../../core/messages.ts';
import { type Findings, tabState } from './tab-state.ts';

const SITE = { host: 'a.org', on: true, paused: false, rule: null };
const page = (state: PageView['state']): PageView => ({
  state,
  article: { address: 'https://a.org/1', canonical: null, date: null, lang: null },
  cast: [],
  muted: [],
});
interface Told {
  story: string;
}
const TOLD: Told = { story: 'A bridge is closed' };
const FOUND: Findings<Told> = { site: SITE, access: true, page: page('marked'), told: TOLD };

describe('the state of a tab', () => {
  const CASES: [what: string, findings: Partial<Findings<Told>>, is: TabState<Told>['is']][] = [
    ['a marked page', {}, 'page'],
    ['a marked page whose facts are still asked for', { told: null }, 'loading'],
    ['a page that is being read', { page: page('reading'), told: null }, 'loading'],
    ['a page that is no news', { page: page('not-news'), told: null }, 'not-news'],
    ['a page that could not be read', { page: page('failed'), told: null }, 'error'],
    ['a page that has not heard that its site is on', { page: page('off'), told: null }, 'loading'],
    ['a page that has not heard of the end of a pause', { page: page('paused'), told: null }, 'loading'],
    ['a page that is still loading', { page: 'arriving', told: null }, 'loading'],
    ['a tab older than the installation', { page: 'no-script', told: null }, 'old-tab'],
    ["the browser's store", { page: 'closed', told: null }, 'unreadable'],
    ['no site, though a script answers', { site: { ...SITE, host: null, on: false } }, 'unreadable'],
    ['off, whatever the page still says', { site: { ...SITE, on: false } }, 'off'],
    ['off in an old tab', { site: { ...SITE, on: false }, page: 'no-script' }, 'off'],
    ['a pause, whatever the page still says', { site: { ...SITE, paused: true } }, 'paused'],
    ['a pause of a site that is off', { site: { ...SITE, on: false, paused: true } }, 'paused'],
    ['no access, whatever else', { access: false, site: { ...SITE, paused: true }, page: 'closed' }, 'no-permission'],
    ['no access, and so no address', { access: false, site: { ...SITE, host: null } }, 'no-permission'],
    ['a background that fails to say the site', { site: { failed: 'why' } }, 'error'],
    ['a background that fails to say the facts', { told: { failed: 'why' } }, 'error'],
  ];

  test.each(CASES)('%s', (_what, findings, is) => {
    const found = { ...FOUND, ...findings };
    const state = tabState(found);
    expect(state.is).toBe(is);
    expect(state.site).toEqual('failed' in found.site ? null : found.site);
  });

  test('a marked page brings what is told of it', () => {
    expect(tabState(FOUND)).toEqual({ is: 'page', site: SITE, ...TOLD });
  });
});
