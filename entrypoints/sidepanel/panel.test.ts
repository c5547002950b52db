import '../shared/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { PAGE } from '../../components/panel/place.ts';
import { fakeBrowser } from '../shared/fake-browser.ts';
import { type Panel, runPanel, type Shown } from './panel.ts';
import type { TabOfPanel } from './tab-of-panel.ts';

type Tab = Browser.tabs.Tab;

const SITE = { host: 'a.org', on: true, paused: false, rule: null };
const CARD = { actor: 'kfor', name: { text: 'KFOR', lang: 'en' } };

interface FakePort {
  tab: number;
  news: (() => void)[];
  ends: (() => void)[];
  disconnect: ReturnType<typeof vi.fn>;
}

/** What the parts of the extension answer; a test changes what it is about. */
let pages: Map<number, { title: string; state: string }>;
let tab: Tab | null;
let tabListener: (id: number | null) => void;
let asked: { type: string; [param: string]: unknown }[];
let ports: FakePort[];
let drawn: Shown[];
let left: number;
/** Until it is settled, no panel is told. */
let hold: Promise<void>;
/** How the page was known. */
let likeness: object;
let panel: Panel;

const tabOf = (id: number, url = `https://a.org/${id}`): Tab => ({ id, url, incognito: false, windowId: 1 }) as Tab;
const last = () => drawn.at(-1) as Shown;
const titleOf = ({ state }: Shown) => (state.is === 'page' ? state.title : state.is);
const settled = () => vi.waitFor(() => expect(drawn.length).toBeGreaterThan(0));

const source: TabOfPanel = {
  find: async () => tab,
  watch: (onChange) => {
    tabListener = onChange;
  },
};

function listenable(list: (() => void)[]) {
  return { addListener: (listener: () => void) => list.push(listener) };
}

function start(place: Shown['place'] = PAGE): Panel {
  return runPanel({ tab: source, place, draw: (shown) => drawn.push(shown), onOtherPage: () => left++ });
}

beforeEach(() => {
  fakeBrowser.reset();
  [asked, ports, drawn, left, hold] = [[], [], [], 0, Promise.resolve()];
  likeness = { by: 'address', text: null };
  tab = tabOf(1);
  pages = new Map([
    [1, { title: 'One', state: 'marked' }],
    [2, { title: 'Two', state: 'marked' }],
  ]);
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: { type: string }) => {
      asked.push(message);
      if (message.type === 'site') return SITE;
      if (message.type === 'card') return CARD;
      if (message.type === 'panel') await hold;
      return { cast: [{ actor: 'kfor' }], coverage: { self: { item: { id: 'self-item' }, ...likeness } } };
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ status: 'complete' }),
    sendMessage: async (id: number, { type }: { type: string }) => {
      const page = pages.get(id);
      if (!page) throw new Error('Receiving end does not exist.');
      const article = { address: `https://a.org/${id}`, canonical: null, date: '2022-12-16', lang: 'en' };
      if (type === 'page') return { state: page.state, article, cast: [], muted: [] };
      return { title: page.title, site: 'A', blocks: [], credits: [] };
    },
    connect: (id: number) => {
      const port: FakePort = { tab: id, news: [], ends: [], disconnect: vi.fn() };
      ports.push(port);
      return { onMessage: listenable(port.news), onDisconnect: listenable(port.ends), disconnect: port.disconnect };
    },
  });
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
  panel = start();
});

describe('the panel', () => {
  test('tells of the page of its tab, with its text', async () => {
    await panel.refresh();
    expect(last().state).toMatchObject({ is: 'page', title: 'One', siteName: 'A', isPrivate: false });
    expect(asked.find(({ type }) => type === 'panel')).toMatchObject({ text: { title: 'One' }, cast: [] });
  });

  test('follows to another tab, and hears from that one alone', async () => {
    await panel.refresh();
    await vi.waitFor(() => expect(ports.map((port) => port.tab)).toEqual([1]));
    tab = tabOf(2);
    tabListener(2);
    await vi.waitFor(() => expect(titleOf(last())).toBe('Two'));
    await vi.waitFor(() => expect(ports.map((port) => port.tab)).toEqual([1, 2]));
    expect(ports[0]?.disconnect).toHaveBeenCalledOnce();
  });

  test('learns anew when the page says that something has changed, and stays with what it shows meanwhile', async () => {
    await panel.refresh();
    await vi.waitFor(() => expect(ports).toHaveLength(1));
    drawn = [];
    pages.set(1, { title: 'One, mended', state: 'marked' });
    for (const hear of ports[0]?.news ?? []) hear();
    await settled();
    expect(drawn.map(titleOf)).toEqual(['One, mended']);
    expect(ports).toHaveLength(1);
  });

  test('a page that never rests is still told: news that come meanwhile are asked for once more', async () => {
    const told = Promise.withResolvers<void>();
    hold = told.promise;
    const first = panel.refresh();
    const rest = Array.from({ length: 5 }, () => panel.refresh());
    told.resolve();
    await first;
    expect(titleOf(last())).toBe('One');
    await Promise.all(rest);
    expect(asked.filter(({ type }) => type === 'panel')).toHaveLength(2);
  });

  test('an answer about the tab before is dropped', async () => {
    const told = Promise.withResolvers<void>();
    hold = told.promise;
    const first = panel.refresh();
    await vi.waitFor(() => expect(asked.some(({ type }) => type === 'panel')).toBe(true));
    hold = Promise.resolve();
    tab = tabOf(2);
    await panel.refresh();
    told.resolve();
    await first;
    expect(drawn.map(titleOf)).not.toContain('One');
    expect(panel.tab?.id).toBe(2);
    expect(ports.map((port) => port.tab)).toEqual([2]);
  });

  test('connects anew to a page that was gone, but not to one that takes no port', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await panel.refresh();
    for (const end of ports[0]?.ends ?? []) end();
    expect(ports).toHaveLength(1);
    await panel.refresh();
    expect(ports).toHaveLength(2);
    vi.setSystemTime(Date.now() + 1_000);
    for (const end of ports[1]?.ends ?? []) end();
    vi.useRealTimers();
    await vi.waitFor(() => expect(ports).toHaveLength(3));
  });

  test('keeps what it tells when the tab is closed, and says so', async () => {
    await panel.refresh();
    tabListener(null);
    expect(last()).toMatchObject({ isGone: true, state: { is: 'page', title: 'One' } });
  });

  test('of a tab that is closed already says just that', async () => {
    tab = null;
    await panel.refresh();
    expect(last()).toMatchObject({ isGone: true, state: { is: 'loading' }, detail: null });
    panel = start({ is: 'actor', actor: 'kfor' });
    await panel.refresh();
    expect(last()).toMatchObject({ isGone: true, detail: { is: 'actor' } });
  });

  test('says what is the matter with a page that has no script, and asks none for a port', async () => {
    pages.clear();
    await panel.refresh();
    expect(last().state.is).toBe('old-tab');
    expect(ports).toEqual([]);
  });
});

describe('a place in the panel', () => {
  const KFOR = { is: 'actor', actor: 'kfor' } as const;

  test('is told for the article, by the full name', async () => {
    await panel.refresh();
    drawn = [];
    await panel.go(KFOR);
    expect(asked.at(-1)).toEqual({
      ...{ type: 'card', actor: 'kfor', date: '2022-12-16', lang: 'en', cast: ['kfor'], strength: 'strong' },
    });
    expect(drawn.map(({ place, detail }) => [place.is, detail?.is])).toEqual([['actor', 'actor']]);
  });

  test.each([
    ['known by its address', { by: 'address', text: null }, 'self-item'],
    ['that has the very text of a report', { by: 'text', text: 'same' }, 'self-item'],
    ['that rewords a report: it may say something else', { by: 'text', text: 'reworded' }, null],
  ])('of an event is told with what a page is %s', async (_what, found, self) => {
    likeness = found;
    await panel.refresh();
    await panel.go({ is: 'event', event: 'request' });
    expect(asked.at(-1)).toEqual({ type: 'event', event: 'request', self });
  });

  test('can be where the reader begins', async () => {
    panel = start(KFOR);
    await panel.refresh();
    await vi.waitFor(() => expect(last()).toMatchObject({ place: KFOR, detail: { is: 'actor' } }));
  });

  test.each(['Not an id', '../x'])('that is none is unknown: %s', async (actor) => {
    await panel.refresh();
    await panel.go({ is: 'actor', actor });
    expect(last().detail).toEqual({ is: 'unknown' });
  });

  test('is left when the reader turns to another page, and kept when the same is learnt anew', async () => {
    await panel.refresh();
    await panel.go(KFOR);
    await panel.refresh();
    await vi.waitFor(() => expect(last().place).toBe(KFOR));
    expect(left).toBe(0);
    tab = tabOf(1, 'https://a.org/elsewhere');
    await panel.refresh();
    expect(last()).toMatchObject({ place: PAGE, detail: null });
    expect(left).toBe(1);
  });

  test('that the reader has left again is not drawn', async () => {
    await panel.refresh();
    const going = panel.go(KFOR);
    await panel.go(PAGE);
    await going;
    expect(last()).toMatchObject({ place: PAGE, detail: null });
  });
});
