import { describe, expect, test } from 'vitest';
import { aReport, type FixturePack } from '../../pack/fixture.ts';
import { anArticle, aText, castOf, indexWith, joinedText } from '../fixture.ts';
import { describePage } from '../page.ts';
import { storyLine } from './story-line.ts';

const HERALD = 'herald-2023-01-11-pier';
const WIRE = 'wire-2023-01-10-pier';
const GAZETTE = 'gazette-2023-01-10-pier';
const ON_HERALD = { canonical: 'https://www.herald.example/news/pier' };

interface Visit {
  article?: Parameters<typeof anArticle>[0];
  cast?: string[];
  text?: ReturnType<typeof aText>;
}

const lineOn = (index: ReturnType<typeof indexWith>, { article, cast = [], text }: Visit) =>
  storyLine(index, describePage(index, { article: anArticle(article), text: text ?? null, cast: castOf(...cast) }));

describe('where no texts are known, what is declared counts', () => {
  test('reports of the event, and the texts that they are at most', () => {
    expect(lineOn(indexWith(), { article: ON_HERALD })).toEqual({ reports: 3, texts: 2, by: 'declared', more: 0 });
  });

  test('on an unknown page, of the event that its actors and date tell', () => {
    const cast = ['ada-lindqvist', 'harbour-council'];
    expect(lineOn(indexWith(), { cast })).toEqual({ reports: 3, texts: 2, by: 'declared', more: 0 });
    expect(lineOn(indexWith(), { cast, article: { date: '2023-06-01' } })).toBeNull();
    expect(lineOn(indexWith(), { cast, article: { date: null } })).toBeNull();
  });

  test('the main event alone, which the report has first', () => {
    const change = ({ coverage, events }: FixturePack) => {
      const [event] = events;
      if (event) events.push({ ...event, id: 'storm' });
      coverage.push(
        aReport('a', null, [], { events: ['storm', 'pier-request-2023'] }),
        aReport('b', null, [], { events: ['storm'] }),
      );
    };
    const line = lineOn(indexWith({}, change), { article: { address: 'https://gazette.example/a' } });
    expect(line).toEqual({ reports: 2, texts: 2, by: 'declared', more: 0 });
  });

  test('one report is no story, yet a copy of it makes two', () => {
    const alone = ({ coverage }: FixturePack) => coverage.push(aReport('alone', null, []));
    const copied = (pack: FixturePack) => {
      alone(pack);
      pack.coverage.push(aReport('copy', null, [], { copyOf: { coverage: 'alone', how: 'reprint' } }));
    };
    const article = { address: 'https://gazette.example/alone' };
    expect(lineOn(indexWith({}, alone), { article })).toBeNull();
    expect(lineOn(indexWith({}, copied), { article })).toEqual({ reports: 2, texts: 1, by: 'declared', more: 0 });
  });
});

describe('where the texts of two are known, those count', () => {
  const two = { [HERALD]: aText('quay'), [GAZETTE]: aText('pier') };

  test('as texts of their own, with the others left out', () => {
    expect(lineOn(indexWith(two), { article: ON_HERALD })).toEqual({ reports: 2, texts: 2, by: 'compared', more: 1 });
  });

  test('declared copies and like texts are one', () => {
    const all = { ...two, [WIRE]: aText('other') };
    expect(lineOn(indexWith(all), { article: ON_HERALD })).toEqual({ reports: 3, texts: 2, by: 'compared', more: 0 });
    const alike = { [HERALD]: aText('pier'), [GAZETTE]: aText('pier') };
    expect(lineOn(indexWith(alike), { article: ON_HERALD })).toEqual({ reports: 2, texts: 1, by: 'compared', more: 1 });
  });

  test.each([
    ['the same text elsewhere may be the very report', aText('pier'), 2],
    ['a cut of it is one report more', aText('pier', 0, 15), 3],
  ])('%s', (_, text, reports) => {
    expect(lineOn(indexWith(two), { text })).toEqual({ reports, texts: 2, by: 'compared', more: 1 });
  });

  test('a listed report that turns out a copy of another is not counted as independent', () => {
    const article = { address: `https://gazette.example/${GAZETTE}` };
    const line = { reports: 2, by: 'compared', more: 1 };
    expect(lineOn(indexWith(two), { article, text: aText('pier') })).toEqual({ ...line, texts: 2 });
    expect(lineOn(indexWith(two), { article, text: aText('quay', 0, 15) })).toEqual({ ...line, texts: 1 });
    const passages = joinedText(aText('quay', 0, 20), aText('own', 0, 40));
    expect(lineOn(indexWith(two), { article, text: passages })).toEqual({ ...line, texts: 2 });
  });

  test('a single known text is compared with none', () => {
    const one = indexWith({ [HERALD]: aText('quay') });
    expect(lineOn(one, { article: ON_HERALD })).toEqual({ reports: 3, texts: 2, by: 'declared', more: 0 });
  });
});
