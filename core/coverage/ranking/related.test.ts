import { describe, expect, test } from 'vitest';
import { aReport, type FixturePack } from '../../pack/fixture.ts';
import type { Coverage } from '../../pack/schema.ts';
import { aKept, aText, coverageOn, idsOf, indexWith, joinedText, leadsOf, type Visit } from '../fixture.ts';

const HERALD = 'herald-2023-01-11-pier';
const WIRE = 'wire-2023-01-10-pier';
const GAZETTE = 'gazette-2023-01-10-pier';

type Row = [id: string, date: string | null, actors: string[], parts?: Partial<Coverage>];
const more =
  (...reports: Row[]) =>
  ({ coverage }: FixturePack) =>
    void coverage.push(...reports.map(([id, date, actors, parts]) => aReport(id, date, actors, parts)));
const leads = (visit: Visit, ...reports: Row[]) => leadsOf(coverageOn(indexWith({}, more(...reports)), visit));
const clerk = { cast: ['bruno-okafor'] };

describe('what makes a story related', () => {
  test('an actor or an event in common; nearness in time alone makes none', () => {
    expect(leads(clerk)).toEqual([]);
    expect(leads(clerk, ['clerk', '2001', ['bruno-okafor']])).toEqual(['clerk']);
    expect(
      leads({ article: { address: 'https://gazette.example/x' } }, ['x', null, [], { events: ['pier-request-2023'] }]),
    ).toEqual(expect.arrayContaining([HERALD, WIRE]));
  });

  test('long passages of the page, without any name', () => {
    const index = indexWith({ [HERALD]: aText('pier') });
    const [story, ...rest] = coverageOn(index, { text: joinedText(aText('pier', 0, 20), aText('own')) }).related;
    expect(story).toMatchObject({ lead: { id: HERALD }, why: { text: 'passages', actors: [], events: [] } });
    expect(rest).toEqual([]);
  });

  test.each<[string, Visit]>([
    ['no cast', {}],
    ['a cast that no pack has', { cast: ['stranger', 'constructor'] }],
    ['neither date nor language', { article: { date: null, lang: null }, cast: ['stranger'] }],
  ])('a page with %s has none', (_, visit) => {
    expect(coverageOn(indexWith(), visit)).toEqual({ self: null, story: null, differences: [], related: [] });
  });
});

describe('which goes first', () => {
  test('the one with rarer actors', () => {
    const cast = ['port-anselm', 'bruno-okafor'];
    const order = leads(
      { cast },
      ['common', '2023-01-11', ['port-anselm', 'harbour-council']],
      ['rare', '2023-01-11', ['bruno-okafor', 'harbour-council']],
    );
    expect(order[0]).toBe('rare');
  });

  test('the nearer of two that are else alike, and without a date the first by id', () => {
    const reports: Row[] = [
      ['a-far', '2021-01-11', ['bruno-okafor'], { publisher: 'gazette' }],
      ['z-near', '2023-01-09', ['bruno-okafor'], { publisher: 'herald' }],
    ];
    expect(leads(clerk, ...reports)).toEqual(['z-near', 'a-far']);
    expect(leads({ ...clerk, article: { date: null } }, ...reports)).toEqual(['a-far', 'z-near']);
  });

  test('the one in a language that the reader reads; the other is there all the same', () => {
    const reports: Row[] = [
      ['a', '2023-01-11', ['bruno-okafor'], { lang: 'sq' }],
      ['b', '2023-01-11', ['bruno-okafor'], { lang: 'en', publisher: 'herald' }],
    ];
    expect(leads({ ...clerk, languages: ['en-GB', 'de'] }, ...reports)).toEqual(['b', 'a']);
    expect(leads({ ...clerk, languages: ['sq'] }, ...reports)).toEqual(['a', 'b']);
    expect(leads(clerk, ...reports)).toEqual(['a', 'b']);
  });

  test('the one by another voice than the page credits', () => {
    const reports: Row[] = [
      ['a', '2023-01-11', ['bruno-okafor'], { origin: 'wire' }],
      ['b', '2023-01-11', ['bruno-okafor'], { publisher: 'herald' }],
    ];
    expect(leads(clerk, ...reports)).toEqual(['a', 'b']);
    expect(leads({ ...clerk, text: { ...aText('own'), credits: ['Wire'] } }, ...reports)).toEqual(['b', 'a']);
  });

  test('the same, whatever the order of the cast', () => {
    const reports: Row[] = [
      ['x', '2023-01-01', ['ada-lindqvist', 'bruno-okafor']],
      ['y', '2023-01-02', ['harbour-council']],
    ];
    const cast = ['ada-lindqvist', 'bruno-okafor', 'harbour-council', 'port-anselm'];
    expect(leads({ cast }, ...reports)).toEqual(leads({ cast: cast.toReversed() }, ...reports));
    expect(leads({ cast }, ...reports)).toHaveLength(4);
  });
});

test('five at least where the pack has them, ten at most, and beyond five only what is worth it', () => {
  const alike = Array.from({ length: 14 }, (_, i): Row => [`r-${10 + i}`, '2023-01-11', ['bruno-okafor']]);
  expect(leads(clerk, ...alike)).toHaveLength(10);
  const weak = alike.slice(2, 9).map(([id]): Row => [id, null, ['port-anselm', 'harbour-council', 'ada-lindqvist']]);
  expect(leads({ cast: ['bruno-okafor', 'port-anselm'] }, ...alike.slice(0, 2), ...weak)).toHaveLength(5);
});

describe('the page and the copies of its text are not among them', () => {
  test('by what is declared', () => {
    const view = coverageOn(indexWith(), { article: { address: `https://gazette.example/${GAZETTE}` } });
    expect(leadsOf(view)).toEqual([HERALD]);
    expect(idsOf(view.self?.sameText ?? [])).toEqual([WIRE]);
  });

  test('by the text, though nobody has declared them', () => {
    const index = indexWith({ [HERALD]: aText('pier', 0, 20) });
    const view = coverageOn(index, { article: { address: `https://gazette.example/${GAZETTE}` }, text: aText('pier') });
    expect(leadsOf(view)).toEqual([]);
    expect(idsOf(view.self?.sameText ?? [])).toEqual([WIRE, HERALD]);
  });
});

describe('why', () => {
  test('events and actors in common, rarest first, and days', () => {
    const { related } = coverageOn(indexWith(), { article: { canonical: 'https://www.herald.example/news/pier' } });
    expect(related).toMatchObject([
      { lead: { id: WIRE, from: 'pack' }, copies: [{ id: GAZETTE, how: 'reprint', origin: 'Wire' }] },
    ]);
    expect(related[0]?.why).toEqual({
      events: [{ text: 'Request to close the pier', lang: 'en' }],
      actors: [
        { text: 'Ada Lindqvist', lang: 'en' },
        { text: 'Port Anselm', lang: 'en' },
      ],
      daysApart: -1,
      text: null,
    });
  });

  test('no event of which it is not sure', () => {
    const [sure] = coverageOn(indexWith(), { cast: ['ada-lindqvist', 'harbour-council'] }).related;
    expect(sure?.why.events).toHaveLength(1);
    const [unsure] = coverageOn(indexWith(), { cast: ['ada-lindqvist'] }).related;
    expect(unsure?.why.events).toEqual([]);
  });

  test.each([
    ['2023-01-15', 4],
    ['2023-01-08', -3],
    ['2023-01', 0],
    [null, null],
  ])('one of %s is %s days from the page', (date, days) => {
    const { related } = coverageOn(indexWith({}, more(['it', date, ['bruno-okafor']])), clerk);
    expect(related[0]?.why.daysApart).toBe(days);
  });
});

describe('articles that the reader keeps', () => {
  const kept = aKept('https://kept.example/1', { cast: [{ actor: 'bruno-okafor', count: 3, first: 0 }] });

  test("are related like any report, as the reader's own", () => {
    expect(coverageOn(indexWith(), { ...clerk, kept: [kept] }).related).toEqual([
      {
        lead: {
          id: 'https://kept.example/1',
          title: 'Kept https://kept.example/1',
          summary: null,
          publisher: 'kept.example',
          lang: 'en',
          when: { date: '2023-01-11', about: false },
          kind: null,
          url: 'https://kept.example/1',
          how: null,
          origin: null,
          from: 'reader',
        },
        copies: [],
        why: { events: [], actors: [{ text: 'Bruno Okafor', lang: 'en' }], daysApart: 0, text: null },
      },
    ]);
  });

  test('share an event with the page where both surely tell of it', () => {
    const both = ['ada-lindqvist', 'harbour-council'];
    const article = aKept('https://kept.example/1', { cast: both.map((actor, first) => ({ actor, count: 1, first })) });
    const own = coverageOn(indexWith(), { cast: both, kept: [article] }).related.find(({ lead }) => lead.from === 'reader');
    expect(own?.why.events.map(({ text }) => text)).toEqual(['Request to close the pier']);
  });

  test.each([
    [
      'the page itself, by its own address',
      { address: 'https://kept.example/p?id=1', canonical: 'https://www.kept.example/1?utm_source=feed' },
    ],
    ['the page itself, by the address it was opened under', { address: 'https://kept.example/1' }],
  ])('not %s', (_, article) => {
    expect(leadsOf(coverageOn(indexWith(), { ...clerk, article, kept: [kept] }))).toEqual([]);
  });

  test('of which the page is a copy, by the address that it names, are other articles', () => {
    expect(leadsOf(coverageOn(indexWith(), { ...clerk, article: { canonical: kept.id }, kept: [kept] }))).toEqual([kept.id]);
  });

  test('are related in a pack without reports', () => {
    const index = indexWith({}, (pack) => Object.assign(pack, { coverage: [], claims: [] }));
    expect(leadsOf(coverageOn(index, { ...clerk, kept: [kept] }))).toEqual([kept.id]);
  });

  test('not what the pack lists too', () => {
    const view = coverageOn(indexWith(), { cast: ['ada-lindqvist'], kept: [aKept('https://herald.example/news/pier')] });
    expect(leadsOf(view).sort()).toEqual([HERALD, WIRE]);
  });

  test("of the page's text are told with the page, where that is known", () => {
    const index = indexWith({ [HERALD]: aText('pier') });
    const view = coverageOn(index, { text: aText('pier'), kept: [aKept('https://kept.example/copy', {}, aText('pier'))] });
    expect(view.self?.item.id).toBe(HERALD);
    expect(idsOf(view.self?.sameText ?? [])).toEqual(['https://kept.example/copy']);
    expect(leadsOf(view)).toEqual([WIRE]);
  });

  test('of the text of a page that nobody knows come first, as such', () => {
    const view = coverageOn(indexWith(), {
      text: aText('own'),
      kept: [aKept('https://kept.example/copy', { cast: [] }, aText('own'))],
    });
    expect(view.self).toBeNull();
    expect(view.related).toMatchObject([{ lead: { id: 'https://kept.example/copy' }, why: { text: 'same' } }]);
  });

  test('of one text are one story', () => {
    const text = aText('own');
    const two = [
      aKept('https://kept.example/1', {}, text),
      aKept('https://kept.example/2', {}, text),
      aKept('https://kept.example/3', {}, aText('third')),
    ];
    const own = coverageOn(indexWith(), { cast: ['ada-lindqvist'], kept: two }).related.filter(
      ({ lead }) => lead.from === 'reader',
    );
    expect(own.map(({ lead, copies }) => [lead.id, ...idsOf(copies)]).sort()).toEqual([
      ['https://kept.example/1', 'https://kept.example/2'],
      ['https://kept.example/3'],
    ]);
  });

  test('without a title show their address, and of an unknown language as such', () => {
    const bare = aKept('https://kept.example/1', { title: ' ', lang: null, date: null });
    expect(coverageOn(indexWith(), { cast: ['ada-lindqvist'], kept: [bare] }).related).toContainEqual(
      expect.objectContaining({
        lead: expect.objectContaining({ title: 'https://kept.example/1', lang: 'und', when: { date: null, about: false } }),
      }),
    );
  });
});

test('an item without a title of its own shows a line of ours; one cited by name alone has no address', () => {
  const change = ({ coverage }: FixturePack) =>
    Object.assign(coverage[0] ?? {}, { title: { text: 'Pier', from: 'address' }, publisher: 'whisper' });
  const [story] = coverageOn(indexWith({}, change), { cast: ['harbour-council'] }).related;
  expect(story?.lead).toMatchObject({
    title: null,
    summary: { text: `Summary of ${HERALD}.` },
    publisher: 'The Whisper',
    url: null,
  });
});
