/** The panel as it runs: which tab it speaks of, what it knows of that, and where in it the reader is. */
import type { Browser } from 'wxt/browser';
import { PAGE, type Place } from '../../components/panel/place.ts';
import type { Detail, PanelState } from '../../components/panel/state.ts';
import { calmly, PATIENCE_MS } from '../shared/calmly.ts';
import { latest } from '../shared/latest.ts';
import { learnDetail, panelStates } from './load.ts';
import type { TabOfPanel } from './tab-of-panel.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** All that is drawn. */
export interface Shown {
  state: PanelState;
  place: Place;
  /** What stands at the place; `null` at the page itself. */
  detail: Detail | null;
  /** The tab of which it speaks was closed. */
  isGone: boolean;
}

export interface Panel {
  readonly shown: Shown;
  readonly tab: Browser.tabs.Tab | undefined;
  /** Learns everything anew and shows it. */
  refresh(): Promise<void>;
  go(to: Place): Promise<void>;
}

interface PanelParts {
  tab: TabOfPanel;
  /** Where the reader begins. */
  place: Place;
  draw: (shown: Shown) => void;
  /** The reader has turned to another page, and so stands no longer at an actor or event of the one before. */
  onOtherPage: () => void;
}

/** The learning that is under way. */
interface Run {
  of: string;
  done: Promise<void>;
  /** What is to be learnt again afterwards. */
  next: Promise<void> | null;
}

const LOADING: Detail = { is: 'loading' };

export function runPanel({ tab: tabOfPanel, place, draw, onOtherPage }: PanelParts): Panel {
  let tab: Browser.tabs.Tab | undefined;
  let watch: PageWatch | null = null;
  let run: Run | null = null;
  /** Of what is learnt, and of what is drawn. */
  let asked: string | null = null;
  let subject: string | null = null;
  /** Where the reader wants to be; drawn once it is known what stands there. */
  let wanted = place;
  let shown: Shown = {
    state: { is: 'loading', site: null },
    place,
    detail: place.is === 'page' ? null : LOADING,
    isGone: false,
  };
  const change = (part: Partial<Shown>) => {
    shown = { ...shown, ...part };
    draw(shown);
  };

  const learnPlace = async (to: Place) => {
    if (to.is === 'page') return change({ place: to, detail: null });
    const isThere = shown.place === to && shown.detail !== LOADING;
    const wait = isThere ? undefined : setTimeout(() => wanted === to && change({ place: to, detail: LOADING }), PATIENCE_MS);
    const detail = await learnDetail(to, shown.state.is === 'page' ? shown.state : null);
    clearTimeout(wait);
    if (wanted === to) change({ place: to, detail });
  };
  const drawState = (state: PanelState) => {
    const isOther = subject !== null && subject !== asked;
    subject = asked;
    if (isOther && wanted.is !== 'page') {
      wanted = PAGE;
      onOtherPage();
    }
    change({ state, isGone: false, ...(isOther && { place: wanted, detail: null }) });
    if (wanted.is !== 'page' && state.is !== 'loading') void learnPlace(wanted);
  };
  const follow = latest(calmly(drawState, () => asked));
  const attend = (id: number) => {
    if (id !== tab?.id || watch?.tab === id || !hasScript(shown.state)) return;
    watch?.end();
    const onEnd = (lasted: boolean) => {
      if (watch !== mine) return;
      watch = null;
      if (lasted) void refresh();
    };
    const mine = watchPage(id, () => void refresh(), onEnd);
    watch = mine;
  };
  const learn = async (found: Browser.tabs.Tab, of: string) => {
    tab = found;
    asked = of;
    await follow(panelStates(found));
    if (found.id !== undefined) attend(found.id);
  };
  const refresh = async (): Promise<void> => {
    const found = await tabOfPanel.find();
    if (found === null) return end();
    const of = subjectOf(found);
    // A page that changes all the time would else overtake every answer before it comes.
    if (run?.of === of) {
      run.next ??= run.done.then(refresh);
      return run.next;
    }
    const mine: Run = { of, done: learn(found, of), next: null };
    run = mine;
    await mine.done.finally(() => {
      if (run === mine) run = null;
    });
  };
  /** Without its page an actor or event is told for no article. */
  const end = async () => {
    change({ isGone: true });
    if (shown.detail === LOADING) await learnPlace(wanted);
  };
  tabOfPanel.watch((id) => void (id === null ? end() : refresh()));

  return {
    get shown() {
      return shown;
    },
    get tab() {
      return tab;
    },
    refresh,
    go(to) {
      wanted = to;
      return learnPlace(to);
    },
  };
}

/** One page in one tab; a hash is a place in it. */
function subjectOf({ id, url }: Browser.tabs.Tab): string {
  return `${id} ${url?.replace(/#.*/, '')}`;
}

/** A script of ours is in the tab, or may be. */
function hasScript({ is }: PanelState): boolean {
  return is !== 'loading' && is !== 'unreadable' && is !== 'no-permission' && is !== 'old-tab';
}
