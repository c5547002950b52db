import { describe, expect, test } from 'vitest';
import type { CastMember } from '../cast-member.ts';
import type { Article } from '../messages.ts';
import { aReport, type FixturePack, fixtureIndex } from '../pack/fixture.ts';
import { relatedCoverage } from './related.ts';

const article = (changes: Partial<Article> = {}): Article => ({
  address: 'https://elsewhere.example/a',
  canonical: null,
  date: '2023-01-11',
  lang: 'en',
  ...changes,
});

const cast = (...actors: string[]): CastMember[] => actors.map((actor, first) => ({ actor, count: 2, first }));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const leads = (changes: Partial<Article>, actors: string[], change?: (pack: FixturePack) => void) =>
  relatedCoverage(fixtureIndex(change), article(changes), cast(...actors), 'en').related.map(({ lead }) => lead.id);

describe('the page itself', () => {
  test.each([
    ['by its canonical address', { canonical: 'https://www.herald.example/news/pier' }],
    ['by another form of it', { canonical: 'http://m.herald.example/amp/news/pier/?utm_source=feed' }],
    ['by the address alone', { address: 'https://herald.example/news/pier' }],
    [
      'by the address, where the canonical one is of no known page',
      { address: 'https://herald.example/news/pier', canonical: 'https://herald.example/' },
    ],
  ])('is known %s, and not listed', (_, where) => {
    const view = relatedCoverage(fixtureIndex(), article(where), [], 'en');
    expect(view.self?.id).toBe('herald-2023-01-11-pier');
    expect(ids(view.related.flatMap(({ lead, copies }) => [lead, ...copies]))).toEqual([
      'wire-2023-01-10-pier',
      'gazette-2023-01-10-pier',
    ]);
  });

  test('is told by its own canonical address before the one it was opened under', () => {
    const both = { address: 'https://herald.example/news/pier', canonical: 'https://gazette.example/gazette-2023-01-10-pier' };
    expect(relatedCoverage(fixtureIndex(), article(both), [], 'en').self?.id).toBe('gazette-2023-01-10-pier');
  });

  test('is unknown elsewhere', () => {
    expect(relatedCoverage(fixtureIndex(), article(), [], 'en').self).toBeNull();
    expect(relatedCoverage(fixtureIndex(), article({ address: 'about:blank' }), [], 'en').self).toBeNull();
  });

  test('brings the actors and events that the pack has read in it, though the page shows none', () => {
    const [story] = relatedCoverage(fixtureIndex(), article({ canonical: 'https://herald.example/news/pier' }), [], 'en').related;
    expect(story?.why).toEqual({
      events: [{ text: 'Request to close the pier', lang: 'en' }],
      actors: [
        { text: 'Ada Lindqvist', lang: 'en' },
        { text: 'Port Anselm', lang: 'en' },
      ],
      daysApart: -1,
    });
  });
});

describe('reports of one text', () => {
  const chain = ({ coverage }: FixturePack) =>
    coverage.push(
      aReport('echo-b', '2023-01-12', ['ada-lindqvist'], { copyOf: { coverage: 'gazette-2023-01-10-pier', how: 'reworded' } }),
      aReport('echo-a', null, ['ada-lindqvist'], { copyOf: { coverage: 'wire-2023-01-10-pier', how: 'retranslated' } }),
    );

  test('stand under their origin, copies of copies too, by date with undated ones last', () => {
    const { related } = relatedCoverage(fixtureIndex(chain), article(), cast('ada-lindqvist'), 'en');
    const story = related.find(({ lead }) => lead.id === 'wire-2023-01-10-pier');
    expect(ids(story?.copies ?? [])).toEqual(['gazette-2023-01-10-pier', 'echo-b', 'echo-a']);
    expect(story?.copies.map(({ how }) => how)).toEqual(['reprint', 'reworded', 'retranslated']);
  });

  test('are the same text for a page that is one of them, the origin first', () => {
    const view = relatedCoverage(fixtureIndex(chain), article({ address: 'https://gazette.example/echo-b' }), [], 'en');
    expect(view.self?.how).toBe('reworded');
    expect(ids(view.sameText)).toEqual(['wire-2023-01-10-pier', 'gazette-2023-01-10-pier', 'echo-a']);
    expect(ids(view.related.map(({ lead }) => lead))).toEqual(['herald-2023-01-11-pier']);
  });

  test('are the same text for the origin, too', () => {
    const given = (pack: FixturePack) => {
      chain(pack);
      Object.assign(pack.coverage[1] ?? {}, { url: 'https://wire.example/1' });
    };
    const view = relatedCoverage(fixtureIndex(given), article({ address: 'https://wire.example/1' }), [], 'en');
    expect(view.self?.how).toBeNull();
    expect(ids(view.sameText)).toEqual(['gazette-2023-01-10-pier', 'echo-b', 'echo-a']);
  });
});

describe('related stories', () => {
  const more =
    (...reports: [id: string, date: string | null, actors: string[]][]) =>
    ({ coverage }: FixturePack) =>
      void coverage.push(...reports.map(([id, date, actors]) => aReport(id, date, actors)));

  test('share an actor or an event; nearness in time alone makes none', () => {
    expect(leads({}, ['bruno-okafor'])).toEqual([]);
    expect(leads({}, ['bruno-okafor'], more(['clerk', '2001', ['bruno-okafor']]))).toEqual(['clerk']);
  });

  test('those with rarer actors first', () => {
    const change = more(
      ['common', '2023-01-11', ['port-anselm', 'harbour-council']],
      ['rare', '2023-01-11', ['bruno-okafor', 'harbour-council']],
    );
    expect(leads({}, ['port-anselm', 'bruno-okafor'], change)[0]).toBe('rare');
  });

  test('the nearer of two that are else alike, and without a date the first by id', () => {
    const change = more(['a-far', '2021-01-11', ['bruno-okafor']], ['z-near', '2023-01-09', ['bruno-okafor']]);
    expect(leads({}, ['bruno-okafor'], change)).toEqual(['z-near', 'a-far']);
    expect(leads({ date: null }, ['bruno-okafor'], change)).toEqual(['a-far', 'z-near']);
  });

  test.each([
    ['2023-01-15', 4],
    ['2023-01-08', -3],
    ['2023-01', 0],
    [null, null],
  ])('one of %s is %s days from the page', (date, days) => {
    const { related } = relatedCoverage(
      fixtureIndex(more(['it', date, ['bruno-okafor']])),
      article(),
      cast('bruno-okafor'),
      'en',
    );
    expect(related[0]?.why.daysApart).toBe(days);
  });

  test('five at least where the pack has them, ten at most, and beyond five only what is worth it', () => {
    const alike = Array.from({ length: 14 }, (_, i): [string, string, string[]] => [
      `r-${10 + i}`,
      '2023-01-11',
      ['bruno-okafor'],
    ]);
    expect(leads({}, ['bruno-okafor'], more(...alike))).toHaveLength(10);
    const mixed = alike.slice(0, 2);
    const weak = alike
      .slice(2, 9)
      .map(([id]): [string, null, string[]] => [id, null, ['port-anselm', 'harbour-council', 'ada-lindqvist']]);
    expect(leads({}, ['bruno-okafor', 'port-anselm'], more(...mixed, ...weak))).toHaveLength(5);
  });

  test('in the same order, whatever the order of the cast', () => {
    const change = more(['x', '2023-01-01', ['ada-lindqvist', 'bruno-okafor']], ['y', '2023-01-02', ['harbour-council']]);
    const actors = ['ada-lindqvist', 'bruno-okafor', 'harbour-council', 'port-anselm'];
    expect(leads({}, actors, change)).toEqual(leads({}, actors.toReversed(), change));
    expect(leads({}, actors, change)).toHaveLength(4);
  });
});

test('an item without a title of its own shows a line of ours; one cited by name alone has no address', () => {
  const change = ({ coverage }: FixturePack) =>
    Object.assign(coverage[0] ?? {}, { title: { text: 'Pier', from: 'address' }, publisher: 'whisper' });
  const [story] = relatedCoverage(fixtureIndex(change), article(), cast('harbour-council'), 'en').related;
  expect(story?.lead).toMatchObject({
    title: null,
    summary: { text: 'Summary of herald-2023-01-11-pier.' },
    publisher: 'The Whisper',
    url: null,
  });
});
