/** Every state that the popup can be in, with invented sites, people and reports, for tests. */
import type { Wording } from '../../core/card/view.ts';
import type { CoverageItemView, CoverageView, DifferenceView, StoryView } from '../../core/coverage/view.ts';
import type { CastView } from '../../core/messages.ts';
import type { MuteView } from '../../core/mutes/describe-mutes.ts';
import type { SiteState } from '../../core/site/site-rule.ts';
import type { PopupState } from './state.ts';

const en = (text: string): Wording => ({ text, lang: 'en' });

const site: SiteState = { host: 'news.valley.example', on: true, paused: false, rule: null };
const noSite: SiteState = { host: null, on: false, paused: false, rule: null };

function member(actor: string, name: Wording, count: number, part: Partial<CastView> = {}): CastView {
  return { actor, name, count, first: 0, kind: 'person', role: null, ...part };
}

const cast: CastView[] = [
  member('mira-talanova', en('Mira Talanova'), 9, { role: en('Minister of Bridges, Northern Valley') }),
  member('rivers-commission', en('Rivers Commission'), 6, { kind: 'organisation' }),
  member('ivo-perin', { text: 'Иво Перин', lang: 'sr-Cyrl' }, 3, {
    role: en('Special representative for the ferries, Southern Valley'),
  }),
  member('lipa', en('Lipa'), 2, { kind: 'place' }),
  member('ferry-accord', en('Ferry Accord'), 1, { kind: 'agreement' }),
];

const crowd = Array.from({ length: 14 }, (_, place) =>
  member(`villager-${place}`, en(`Villager number ${place + 1}`), 14 - place),
);

export function item(part: Partial<CoverageItemView> = {}): CoverageItemView {
  return {
    id: 'courier-bridge',
    title: 'Council of the Two Rivers asks for the bridge at Lipa to be closed',
    summary: en('The council asks the commission to close the bridge.'),
    publisher: 'Valley Courier',
    lang: 'en',
    when: { date: '2022-12-16', about: false },
    kind: 'news',
    url: 'https://courier.example/bridge',
    how: null,
    origin: null,
    from: 'pack',
    ...part,
  };
}

function story(lead: CoverageItemView, copies: CoverageItemView[], why: Partial<StoryView['why']> = {}): StoryView {
  return { lead, copies, why: { events: [], actors: [], daysApart: null, text: null, ...why } };
}

const nothing: CoverageView = { self: null, story: null, differences: [], related: [] };

const coverage: CoverageView = {
  ...nothing,
  story: { reports: 12, texts: 9, by: 'declared', more: 0 },
  related: [
    story(
      item(),
      [
        item({ id: 'mill-news', publisher: 'Mill News', how: 'reprint' }),
        item({ id: 'ferry-times', publisher: 'Ferry Times', title: null, how: 'retranslated', lang: 'sr' }),
      ],
      {
        events: [en('Request to close the bridge')],
        actors: [en('Mira Talanova'), en('Rivers Commission')],
        daysApart: 1,
      },
    ),
    story(
      item({
        id: 'river-post',
        title: null,
        publisher: 'River Post',
        url: null,
        lang: 'sr',
        when: { date: '2022-12', about: true },
        kind: 'analysis',
      }),
      [],
      { actors: [en('Ferry Accord'), en('Ivo Perin'), en('Lipa'), en('Northern Valley')], daysApart: -3 },
    ),
    story(
      item({
        id: 'radio',
        title: 'Лађа опет плови између две долине',
        lang: 'sr-Cyrl',
        publisher: 'Radio Morava',
        kind: 'interview',
      }),
      [],
      {
        events: [en('The ferry sails again')],
        daysApart: 0,
      },
    ),
  ],
};

const agency = item({ id: 'agency', publisher: 'Valley Agency' });
const cut = item({ id: 'cut', publisher: 'Evening Ferry', how: 'abridged' });

const when: DifferenceView = {
  id: 'when-asked',
  question: en('When was the bridge to be closed?'),
  event: { id: 'bridge-request', title: en('Request to close the bridge') },
  answers: [
    {
      value: en('On Thursday'),
      attributedTo: en('Valley Agency'),
      garbled: null,
      reports: [agency, cut],
      ofPage: false,
    },
    {
      value: en('At once'),
      attributedTo: en('Mill News, after Valley Agency'),
      garbled: en('The day of the request became the day of the closing.'),
      reports: [item({ id: 'self', publisher: 'Mill News', how: 'reworded' })],
      ofPage: true,
    },
    { value: en('No day given'), attributedTo: en('River Post'), garbled: null, reports: [item()], ofPage: false },
    { value: en('In the spring'), attributedTo: en('Radio Morava'), garbled: null, reports: [item()], ofPage: false },
  ],
};

const known: CoverageView = {
  ...coverage,
  self: {
    item: item({ id: 'self', how: 'reworded', publisher: 'Mill News', title: null, origin: 'Valley Agency' }),
    by: 'text',
    text: 'same',
    sameText: [agency, cut],
    garbled: [
      {
        question: when.question,
        value: en('At once'),
        how: en('The day of the request became the day of the closing.'),
      },
    ],
  },
  story: { reports: 5, texts: 3, by: 'compared', more: 7 },
  differences: [
    when,
    { ...when, id: 'why', question: en('Why is the bridge to be closed?'), answers: when.answers.slice(2) },
    { ...when, id: 'who', question: en('Who asked for it?'), answers: when.answers.slice(0, 2) },
    { ...when, id: 'how-long', question: en('For how long?'), answers: when.answers.slice(1, 3) },
    { ...when, id: 'cost', question: en('What does it cost?'), answers: when.answers.slice(1, 3) },
  ],
};

const long: CoverageView = {
  ...nothing,
  related: [
    story(
      item({
        title: `${'Uninterruptible'.repeat(6)} and then some words of an ordinary length`,
        publisher: 'Upper Northern Valley Broadcasting Corporation',
      }),
      [],
      {
        events: [en(`An event with the name ${'of-a-very-long-river-'.repeat(5)}`)],
      },
    ),
  ],
};

const muted: MuteView[] = [
  {
    mute: { scope: 'page', actor: 'mira-talanova', of: 'https://news.valley.example/2022/12/16/bridge' },
    name: en('Mira Talanova'),
  },
  { mute: { scope: 'site', actor: 'lipa', of: 'news.valley.example' }, name: en('Lipa') },
  { mute: { scope: 'name', actor: 'ivo-perin', of: 'Perin' }, name: { text: 'Иво Перин', lang: 'sr-Cyrl' } },
];

const unkept = { kept: false, isPrivate: false };

/** The popup's states by name. */
export const popups: Record<string, PopupState> = {
  loading: { is: 'loading', site },
  'loading, nothing known': { is: 'loading', site: null },
  page: { is: 'page', site, cast, muted: [], coverage, ...unkept },
  'page that the pack knows': { is: 'page', site, cast, muted: [], coverage: known, ...unkept },
  'page that is kept': { is: 'page', site, cast, muted: [], coverage, kept: true, isPrivate: false },
  'page in a private window': { is: 'page', site, cast, muted: [], coverage, kept: false, isPrivate: true },
  'page with many names': { is: 'page', site, cast: crowd, muted: [], coverage, ...unkept },
  'page with something muted': { is: 'page', site, cast: cast.slice(1), muted, coverage, ...unkept },
  'page where all is muted': { is: 'page', site, cast: [], muted: muted.slice(0, 1), coverage: nothing, ...unkept },
  'no related coverage': { is: 'page', site, cast: cast.slice(0, 2), muted: [], coverage: nothing, ...unkept },
  'nothing known here': { is: 'page', site, cast: [], muted: [], coverage: nothing, ...unkept },
  'long names': {
    is: 'page',
    muted: [
      { mute: { scope: 'name', actor: 'long', of: 'Featherstonehaugh'.repeat(4) }, name: en('Featherstonehaugh'.repeat(4)) },
    ],
    site: { ...site, host: `${'a-long-name.'.repeat(7)}valley.example` },
    cast: [
      member('long', en(`Maximiliana-Alexandrovna ${'Featherstonehaugh'.repeat(3)}`), 1204, {
        role: en('Representative '.repeat(8)),
      }),
    ],
    coverage: long,
    ...unkept,
  },
  'not a news page': { is: 'not-news', site },
  off: { is: 'off', site: { ...site, on: false, rule: site.host } },
  'off by a rule for more': { is: 'off', site: { ...site, on: false, rule: '*.valley.example' } },
  paused: { is: 'paused', site: { ...site, paused: true } },
  'page that is closed to extensions': { is: 'unreadable', site: noSite },
  'permission not granted': { is: 'no-permission', site },
  'tab older than the installation': { is: 'old-tab', site },
  error: { is: 'error', site: null },
};
