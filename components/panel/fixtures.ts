/** Every state that the panel can be in, with invented sites, people and reports, for tests and the gallery. */
import type { CoverageView, EventPageView, ListedView } from '../../core/coverage/view.ts';
import type { CastView } from '../../core/messages.ts';
import type { PanelView } from '../../core/panel/view.ts';
import { COMMISSION, en, PETRIN, source } from '../card/fixtures/statements.ts';
import { cards } from '../card/fixtures.ts';
import { item, popups } from '../popup/fixtures.ts';
import type { PopupState } from '../popup/state.ts';
import type { PanelProps } from './Panel.tsx';
import { PAGE } from './place.ts';
import type { Detail, PanelEvents, ToldPage } from './state.ts';
import { tieViews } from './ties/fixtures.ts';
import { timelines } from './timeline/fixtures.ts';

export type PanelFixture = Omit<PanelProps, 'on'>;

type MarkedPage = Extract<PopupState, { is: 'page' }>;

/** What panel and popup tell alike. */
function pageOf(name: string): MarkedPage {
  const state = popups[name];
  if (state?.is !== 'page') throw new Error(`There is no fixture of a popup named ${name} on a marked page.`);
  return state;
}

const { site, coverage: related } = pageOf('page');
const { coverage: known, cast } = pageOf('page that the pack knows');
const { coverage: nothing } = pageOf('nothing known here');
const long = pageOf('long names');
const crowd = pageOf('page with many names').cast;

const PUBLISHERS = ['Valley Courier', 'Mill News', 'River Post', 'Radio Morava', 'Ferry Times', 'Evening Ferry', 'The Lipa Lamp'];
const LANGUAGES = ['en', 'en', 'sr', 'sq', 'de', 'ar'];
const SUBJECTS = [
  'Council asks for the bridge at Lipa to be closed',
  'Ferries sail again after the flood',
  'Мост код Липе затворен за саобраћај',
  'Ura e Lipës mbyllet për qarkullimin',
  'Die Brücke von Lipa bleibt gesperrt',
  'جسر ليبا مغلق أمام المرور',
];

/** The oldest of them: one each five days from here on back. */
const NEWEST = Date.UTC(2023, 1, 20);
const BETWEEN_MS = 5 * 86_400_000;

/** So many reports of all sorts, newest first. */
export function reports(count: number): ListedView[] {
  return Array.from({ length: count }, (_, place): ListedView => {
    const at = place % LANGUAGES.length;
    const publisher = PUBLISHERS[(place * 3) % PUBLISHERS.length] ?? '';
    const isTitled = place % 3 > 0;
    const day = new Date(NEWEST - place * BETWEEN_MS).toISOString().slice(0, 10);
    return {
      ...item({
        id: `report-${place}`,
        publisher,
        lang: LANGUAGES[at] ?? 'en',
        title: isTitled ? `${SUBJECTS[at]}, ${place}` : null,
        summary: en(`What the council of the two rivers said of the bridge, part ${place}.`),
        when: { date: place % 7 === 0 ? day.slice(0, 7) : day, about: place % 7 === 0 },
        url: place % 5 === 0 ? null : `https://news.example/${place}`,
        origin: place % 4 === 0 ? 'Valley Agency' : null,
      }),
      actors: ['mira-talanova'],
      events: ['bridge-request'],
      about: ['Mira Talanova', 'Rivers Commission', 'Request to close the bridge'],
      voice: place % 4 === 0 ? 'Valley Agency' : publisher,
    };
  });
}

const undated: ListedView = {
  ...item({ id: 'undated', when: { date: null, about: false }, publisher: 'The Lipa Lamp' }),
  ...{ actors: [], events: [], about: [], voice: 'The Lipa Lamp' },
};

const kept: ListedView = {
  ...item({
    ...{ id: 'https://evening.example/1', title: 'What the ferrymen think', publisher: 'evening.example', summary: null },
    ...{ kind: null, from: 'reader', url: 'https://evening.example/1', when: { date: '2022-12-18', about: false } },
  }),
  ...{ actors: [], events: [], about: [], voice: 'evening.example' },
};

const NO_TIMELINE = { article: null, events: [] };
const NO_TIES = { on: '2022-12-16', actors: [], ties: [] };

function viewOf(coverage: CoverageView, members: readonly CastView[], part: Partial<PanelView> = {}): PanelView {
  return {
    cast: [...members],
    coverage,
    timeline: Object.values(timelines)[0]?.view ?? NO_TIMELINE,
    ties: Object.values(tieViews)[0]?.view ?? NO_TIES,
    kept: false,
    all: [kept, ...reports(9), undated],
    ...part,
  };
}

function told(view: PanelView, part: Partial<ToldPage> = {}): ToldPage {
  return {
    article: { address: 'https://news.valley.example/bridge', canonical: null, date: '2022-12-16', lang: 'en' },
    title: 'Council of the two rivers asks for the bridge at Lipa to be closed',
    siteName: 'The Valley Courier',
    isPrivate: false,
    view,
    ...part,
  };
}

function panel(page: ToldPage | null, part: Partial<PanelFixture> = {}): PanelFixture {
  const state: PanelFixture['state'] = page ? { is: 'page', site, ...page } : { is: 'loading', site };
  return { state, place: PAGE, detail: null, isGone: false, version: '0.1.0', ...part };
}

const full = told(viewOf(known, cast));

function actorOf(name: string): Detail {
  const state = cards[name]?.state;
  if (state?.is !== 'ready') throw new Error(`There is no fixture of an actor's card named ${name}.`);
  return { is: 'actor', view: state.view };
}

const event: EventPageView = {
  event: 'bridge-request',
  title: en('Request to close the bridge at Lipa'),
  summary: en('The council of the two rivers asks the commission to close the bridge until it has been looked at.'),
  when: { date: '2022-12-15', about: false },
  until: '2022-12-16',
  actors: [COMMISSION, PETRIN, { actor: 'ivo-perin', text: 'Иво Перин', lang: 'sr-Cyrl' }],
  names: [
    { holder: en('Northern Valley'), text: en('the closing of the bridge') },
    { holder: en('Southern Valley'), text: en('the blockade of the bridge') },
  ],
  sources: [source()],
  differences: known.differences.slice(0, 2),
  stories: related.related.map(({ lead, copies }) => ({ lead, copies })),
};

const atActor = { place: { is: 'actor', actor: 'mira-talanova' } } as const;
const atEvent = { place: { is: 'event', event: 'bridge-request' } } as const;

/** Where there is no page and no extension, what the reader does has no effect. */
export const NO_EFFECT: PanelEvents = {
  onGo() {},
  onShow: async () => true,
  onKeep: async (keep) => (keep ? 'kept' : 'forgotten'),
  onExport: async () => true,
  onCopy: async () => true,
  onMark() {},
  onReload() {},
  onAskPermission() {},
};

/** The props of the panel, but for what the reader does, by the name of its state. */
export const panels: Record<string, PanelFixture> = {
  page: panel(full),
  'page that is kept': panel(told(viewOf(related, cast, { kept: true }))),
  'page in a private window': panel(told(viewOf(related, cast.slice(0, 2)), { isPrivate: true })),
  'page without date and title': panel(
    told(viewOf(related, cast.slice(0, 2), { timeline: NO_TIMELINE, all: [undated] }), {
      title: '',
      article: { address: 'https://news.valley.example/bridge', canonical: null, date: null, lang: null },
    }),
  ),
  'page with many names and reports': panel(told(viewOf(known, crowd, { all: reports(600) }))),
  'long names': panel(
    told(viewOf(long.coverage, long.cast), {
      title: `${'Uninterruptible'.repeat(5)} and some words of an ordinary length`,
      siteName: `${'a-long-name.'.repeat(7)}valley.example`,
    }),
  ),
  'nothing known here': panel(told(viewOf(nothing, [], { timeline: NO_TIMELINE, ties: NO_TIES, all: [] }))),
  'tab that was closed': panel(full, { isGone: true }),
  'closed tab of which nothing is known': panel(null, { isGone: true, state: { is: 'loading', site: null } }),
  actor: panel(full, { ...atActor, detail: actorOf('tied to the story') }),
  'actor with much to tell': panel(full, { ...atActor, detail: actorOf('everything at once') }),
  'actor who is loading': panel(full, { ...atActor, detail: { is: 'loading' } }),
  'actor whom no pack knows': panel(full, { ...atActor, detail: { is: 'unknown' } }),
  event: panel(full, { ...atEvent, detail: { is: 'event', view: event } }),
  'event without reports': panel(full, {
    ...atEvent,
    detail: { is: 'event', view: { ...event, actors: [], names: [], differences: [], stories: [] } },
  }),
  'event that could not be loaded': panel(full, { ...atEvent, detail: { is: 'error' } }),
  loading: panel(null),
  'not a news page': panel(null, { state: { is: 'not-news', site } }),
  off: panel(null, { state: { is: 'off', site: { ...site, on: false } } }),
  paused: panel(null, { state: { is: 'paused', site: { ...site, paused: true } } }),
  'permission not granted': panel(null, { state: { is: 'no-permission', site } }),
  'tab older than the installation': panel(null, { state: { is: 'old-tab', site } }),
  error: panel(null, { state: { is: 'error', site: null } }),
};
