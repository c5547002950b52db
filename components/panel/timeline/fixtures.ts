/** Time lines for tests and the gallery: the invented valleys, their bridge and their ferry. */
import type { ActorName, Wording } from '../../../core/card/view.ts';
import type { TimelineEvent, TimelineView } from '../../../core/panel/view.ts';
import type { Shown } from '../picture/ViewToggle.tsx';

export interface TimelineFixture {
  view: TimelineView;
  first?: Shown;
}

const en = (text: string): Wording => ({ text, lang: 'en' });
const name = (actor: string, text: string): ActorName => ({ actor, ...en(text) });

const talanova = name('mira-talanova', 'Mira Talanova');
const commission = name('rivers-commission', 'Rivers Commission');
const perin = name('ivo-perin', 'Ivo Perin');

function event(id: string, date: string, title: string, part: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    event: id,
    title: en(title),
    summary: en(`What happened then, told in a sentence or two of our own: ${title}.`),
    when: { date, about: false },
    until: null,
    ofPage: [],
    told: false,
    sources: [],
    ...part,
  };
}

const events: TimelineEvent[] = [
  event('flood', '1998', 'The great flood', { ofPage: [commission] }),
  event('accord', '2004-03', 'Ferry accord of the two valleys', { ofPage: [commission, perin] }),
  event('old-ferry', '2009-05-02', 'The old ferry sails for the last time', { when: { date: '2009-05-02', about: true } }),
  event('toll', '2021-04-01', 'Quarrel over the bridge toll', { until: '2022-11-20', ofPage: [talanova] }),
  event('survey', '2022-12-01', 'Divers survey the piers', { until: '2022-12-09', ofPage: [commission] }),
  event('crack', '2022-12-08', 'A crack is found in the third pier'),
  event('talks', '2022-12-10', 'Talks at the ferry landing', { until: '2022-12-11', ofPage: [perin] }),
  event('strike', '2022-12-12', 'Ferrymen on strike', { until: '2022-12-29', ofPage: [talanova, perin] }),
  event('request', '2022-12-15', 'Council of the Two Rivers asks the commission to close the bridge at Lipa', {
    until: '2022-12-16',
    told: true,
    ofPage: [talanova, commission],
  }),
  event('visit', '2022-12-15', 'Talanova visits Lipa', { ofPage: [talanova] }),
  event('answer', '2022-12-18', 'The commission answers', { ofPage: [commission] }),
  event('storm', '2022-12-23', 'Storm over the valleys', { until: '2022-12-24' }),
  event('closed', '2022-12-27', 'Bridge closed to lorries', { ofPage: [commission, talanova] }),
  event('open', '2023-01-14', 'Bridge opened again'),
  event('vote', '2023-03', 'Vote in the northern valley', { ofPage: [talanova] }),
  event('new-ferry', '2024-06-02', 'The new ferry sails', { ofPage: [perin, commission] }),
  event('works', '2025', 'Works on the piers', { until: '2026' }),
];

const around: TimelineView = { article: '2022-12-15', events };

/** Days by a small generator of remainders, so that they are the same each time. */
function many(count: number): TimelineView {
  const days = Array.from({ length: count }, (_, at) => (at * 7919) % 9000).sort((a, b) => a - b);
  const all = days.map((day, at) => {
    const date = new Date(Date.UTC(2000, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const until = at % 9 === 0 ? new Date(Date.parse(date) + (at % 5) * 40 * 86_400_000).toISOString().slice(0, 10) : null;
    const ofPage = at % 3 === 0 ? [talanova, commission].slice(0, 1 + (at % 2)) : [];
    return event(`e${at}`, at % 13 === 0 ? date.slice(0, 7) : date, `Meeting number ${at + 1} of the valleys’ councils`, {
      until: at % 13 === 0 ? null : until,
      ofPage,
      told: at === 120,
    });
  });
  return { article: '2015-06-10', events: all };
}

const arabic: TimelineView = {
  article: '2022-12-15',
  events: events.map((each, at) =>
    at % 2 === 0
      ? {
          ...each,
          title: { text: 'اجتماع مجلس النهرين حول الجسر', lang: 'ar' },
          summary: { text: 'اجتمع المجلس عند الجسر.', lang: 'ar' },
        }
      : each,
  ),
};

/** The time line's states by name. */
export const timelines: Record<string, TimelineFixture> = {
  'around an article': { view: around },
  'as a list': { view: around, first: 'words' },
  'article of a month': { view: { ...around, article: '2022-12' } },
  'article without a date': { view: { ...around, article: null } },
  'two hundred events': { view: many(200) },
  'two languages': { view: arabic },
  'long names': {
    view: {
      article: '2022-12-15',
      events: [
        event('long', '2022-12-14', `Uninterruptible${'syllables'.repeat(6)}`, {
          ofPage: [name('long', `Maximiliana-${'Featherstonehaugh'.repeat(3)}`)],
          told: true,
        }),
        event('longer', '2022-12-16', 'An event with a title of as many words as a title may ever have, which is a lot', {
          summary: en('A summary that goes on. '.repeat(11)),
        }),
      ],
    },
  },
  'one event': { view: { article: '2022-12-15', events: events.slice(8, 9) } },
  'nothing known': { view: { article: '2022-12-15', events: [] } },
};
