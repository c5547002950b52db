import { describe, expect, test } from 'vitest';
import { aReport, type FixturePack, fixtureIndex } from '../pack/fixture.ts';
import { anArticle, aText, castOf, indexWith, joinedText } from './fixture.ts';
import { describePage } from './page.ts';

const HERALD = 'herald-2023-01-11-pier';
const GAZETTE = 'gazette-2023-01-10-pier';
const visit = (changes: Parameters<typeof anArticle>[0], actors: string[] = []) => ({
  article: anArticle(changes),
  text: null,
  cast: castOf(...actors),
});

describe('by its address', () => {
  test.each([
    ['its canonical one', { canonical: 'https://www.herald.example/news/pier' }],
    ['another form of it', { canonical: 'http://m.herald.example/amp/news/pier/?utm_source=feed' }],
    ['the one it was opened under', { address: 'https://herald.example/news/pier' }],
    [
      'that, where the canonical one is of no known page',
      { address: 'https://herald.example/news/pier', canonical: 'https://herald.example/' },
    ],
  ])('a page is known by %s', (_, where) => {
    const { self, events, sureness } = describePage(fixtureIndex(), visit(where));
    expect(self).toMatchObject({ item: { id: HERALD }, by: 'address', text: null });
    expect([...events]).toEqual(['pier-request-2023']);
    expect(sureness.get('pier-request-2023')).toBe(1);
  });

  test('the canonical one goes before the one it was opened under', () => {
    const both = { address: 'https://herald.example/news/pier', canonical: `https://gazette.example/${GAZETTE}` };
    expect(describePage(fixtureIndex(), visit(both)).self?.item.id).toBe(GAZETTE);
  });

  test.each(['https://elsewhere.example/a', 'about:blank', 'not an address'])('%s is unknown', (address) => {
    expect(describePage(fixtureIndex(), visit({ address })).self).toBeNull();
  });
});

describe('by its text', () => {
  const pier = aText('pier');
  const index = indexWith({ [GAZETTE]: pier, [HERALD]: aText('quay') });
  const read = (text: ReturnType<typeof aText>, article = {}) =>
    describePage(index, { article: anArticle(article), text, cast: [] });

  test.each([
    ['the whole of a known text', pier, 'same'],
    ['a part of it', aText('pier', 0, 15), 'cut'],
  ])('%s makes a page its copy', (_, text, relation) => {
    expect(read(text).self).toMatchObject({ item: { id: GAZETTE }, by: 'text', text: relation });
  });

  test('long passages make it none, but alike', () => {
    const { self, alike } = read(joinedText(aText('pier', 0, 20), aText('own', 0, 40)));
    expect(self).toBeNull();
    expect(alike).toEqual(new Map([[GAZETTE, 'passages']]));
  });

  test('another text is neither', () => {
    expect(read(aText('storm'))).toMatchObject({ self: null, alike: new Map() });
  });

  test('the address goes before the text, which is compared all the same', () => {
    const { self, alike } = read(pier, { canonical: 'https://www.herald.example/news/pier' });
    expect(self).toMatchObject({ item: { id: HERALD }, by: 'address', text: null });
    expect(alike).toEqual(new Map([[GAZETTE, 'same']]));
  });

  test('of two reports with one text the first by id', () => {
    const both = indexWith({ 'wire-2023-01-10-pier': pier, [GAZETTE]: pier });
    expect(describePage(both, { article: anArticle(), text: pier, cast: [] }).self?.item.id).toBe(GAZETTE);
  });
});

describe('what a page brings', () => {
  test('its marks first, then the actors that the pack has read in it', () => {
    const { cast } = describePage(fixtureIndex(), visit({ canonical: 'https://www.herald.example/news/pier' }, ['bruno-okafor']));
    expect(cast.map(({ actor }) => actor)).toEqual(['bruno-okafor', 'ada-lindqvist', 'harbour-council', 'port-anselm']);
  });

  test('not what no pack has, nor more weight than none', () => {
    const cast = [
      { actor: 'stranger', count: 9, first: 0 },
      { actor: '__proto__', count: 9, first: 1 },
      { actor: 'ada-lindqvist', count: -1.2, first: 2 },
    ];
    expect(describePage(fixtureIndex(), { article: anArticle(), text: null, cast }).cast).toEqual([
      { actor: 'ada-lindqvist', count: 1, first: 2 },
    ]);
  });

  test('the date of the report, where it tells none itself', () => {
    const page = describePage(
      fixtureIndex(),
      visit({ canonical: 'https://www.herald.example/news/pier', date: null, lang: null }),
    );
    expect(page.date).toBe('2023-01-11');
  });

  test('the publishers that it credits', () => {
    const text = { ...aText('storm'), credits: ['Wire'] };
    expect(describePage(fixtureIndex(), { article: anArticle(), text, cast: [] }).credits).toEqual(['wire']);
  });

  test('the main event first, as the report has it', () => {
    const two = ({ coverage, events }: FixturePack) => {
      const [event] = events;
      if (event) events.push({ ...event, id: 'a-storm' });
      coverage.push(aReport('both', '2023-01-11', [], { events: ['pier-request-2023', 'a-storm'] }));
    };
    const { events } = describePage(fixtureIndex(two), visit({ address: 'https://gazette.example/both' }));
    expect([...events]).toEqual(['pier-request-2023', 'a-storm']);
  });
});
