import { expect, it } from 'vitest';
import { anActor, anEvent, fixtureIndex } from '../pack/fixture.ts';
import type { Event } from '../pack/schema.ts';
import { type TimedPage, timelineView } from './timeline.ts';

const reader = { lang: 'en' };

function indexWith(events: Event[]) {
  return fixtureIndex((pack) => {
    pack.actors.push(anActor('cora-diaz', 'Cora Diaz'));
    pack.events = events;
    pack.claims = [];
    for (const item of pack.coverage) item.events = [];
  });
}

function page(cast: string[], parts: Partial<TimedPage> = {}): TimedPage {
  return { cast: cast.map((actor, first) => ({ actor, count: 1, first })), events: new Set(), date: '2023-01-10', ...parts };
}

it('orders events by their first day, then by their last', () => {
  const index = indexWith([
    anEvent('day', '2023-01-09', []),
    anEvent('year', '2023', []),
    anEvent('long', '2023-01-09', [], { endDate: '2023-02' }),
    anEvent('month', '2022-12', []),
    anEvent('new-year', '2023-01-01', []),
  ]);
  const { events } = timelineView(index, page([]), reader);
  expect(events.map(({ event }) => event)).toEqual(['month', 'new-year', 'year', 'day', 'long']);
});

it('names those of the page that took part, the one with the fewest events first, each once', () => {
  const index = indexWith([
    anEvent('both', '2023-01-09', ['ada-lindqvist', 'bruno-okafor', 'cora-diaz']),
    anEvent('ada', '2023-01-10', ['ada-lindqvist', 'cora-diaz']),
  ]);
  const { events } = timelineView(index, page(['ada-lindqvist', 'bruno-okafor', 'nobody', 'ada-lindqvist']), reader);
  expect(events.map(({ ofPage }) => ofPage.map(({ actor }) => actor))).toEqual([
    ['bruno-okafor', 'ada-lindqvist'],
    ['ada-lindqvist'],
  ]);
});

it('tells what the page tells of, the last day, what is inferred, and who says so', () => {
  const index = indexWith([
    anEvent('told', '2023-01-09', [], { endDate: '2023-01-11' }),
    anEvent('inferred', '2023-01-10', [], { about: true }),
  ]);
  const view = timelineView(index, page([], { events: new Set(['told', 'unknown']) }), reader);
  expect(view.article).toBe('2023-01-10');
  expect(view.events.map(({ told, until, when }) => [told, until, when])).toEqual([
    [true, '2023-01-11', { date: '2023-01-09', about: false }],
    [false, null, { date: '2023-01-10', about: true }],
  ]);
  expect(view.events[0]?.sources.map(({ id }) => id)).toEqual(['gazette-2023-01-10-council']);
});

it('has no day of an article where that is not known', () => {
  expect(timelineView(indexWith([]), page([], { date: null }), reader)).toEqual({ article: null, events: [] });
});
