import { describe, expect, test } from 'vitest';
import { aFact, anActor } from '../fixture.ts';
import type { Fact } from '../schema.ts';
import { type FactsAsk, factsFor, isLater } from './facts.ts';

const ask = (changes: Partial<FactsAsk> = {}): FactsAsk => ({
  date: '2022-12-16',
  cast: [],
  strength: 'strong',
  today: '2024-06-02',
  ...changes,
});

const chosen = (facts: readonly Fact[], changes: Partial<FactsAsk> = {}) =>
  factsFor(facts, ask(changes)).map(({ text }) => text.en);

describe('three facts at most', () => {
  const story = [
    aFact('long ago', '1999-06'),
    aFact('last year', '2021-12'),
    aFact('last month', '2022-11-20'),
    aFact('the day before', '2022-12-15'),
  ];

  test('those nearest before the article, the nearest first', () => {
    expect(chosen(story)).toEqual(['the day before', 'last month', 'last year']);
  });

  test('what came later only where it is a good deal nearer', () => {
    expect(chosen([...story, aFact('next year', '2023-12')])).toEqual(['the day before', 'last month', 'last year']);
    expect(chosen([...story, aFact('next week', '2022-12-23')])).toEqual(['the day before', 'last month', 'next week']);
  });

  test('old background before what came a year later', () => {
    const facts = [
      aFact('long ago', '1999-06'),
      aFact('before that', '1998'),
      aFact('next year', '2023-12'),
      aFact('now', '2022-12'),
    ];
    expect(chosen(facts)).toEqual(['now', 'long ago', 'before that']);
  });

  test('what names somebody else on the page before what is a little nearer', () => {
    const cast = [anActor('ada-lindqvist', 'Ada Lindqvist')];
    expect(chosen([...story, aFact('Met Ada Lindqvist.', '2021-06')], { cast })).toContain('Met Ada Lindqvist.');
    expect(chosen([...story, aFact('Met Ada Lindqvist.', '2001')], { cast })).not.toContain('Met Ada Lindqvist.');
    expect(chosen([...story, aFact('Met Ada Lindqvistsson.', '2021-06')], { cast })).not.toContain('Met Ada Lindqvistsson.');
  });

  test('but not what names a place of the page', () => {
    const cast = [anActor('port-anselm', 'Port Anselm', { kind: 'place' })];
    expect(chosen([...story, aFact('Moved to Port Anselm.', '2021-06')], { cast })).not.toContain('Moved to Port Anselm.');
  });

  test('what came later is not raised by whom it names', () => {
    const cast = [anActor('ada-lindqvist', 'Ada Lindqvist')];
    const facts = [...story, aFact('Met Ada Lindqvist.', '2023-01-20')];
    expect(chosen(facts)).toEqual(['the day before', 'last month', 'Met Ada Lindqvist.']);
    expect(chosen([aFact('last week', '2022-12-09'), ...facts], { cast })).toEqual(['the day before', 'last week', 'last month']);
  });

  test('a year alone counts from its middle, not from its nearest day', () => {
    expect(chosen([...story, aFact('that year', '2023')])).not.toContain('that year');
    expect(chosen([...story.slice(0, 3), aFact('this year', '2022')])).toEqual(['this year', 'last month', 'last year']);
  });

  test('an undated one is as old as the day for which it is known, and stands after the others', () => {
    expect(chosen([aFact('undated', null, { asOf: '2022-06' }), ...story])).toEqual(['the day before', 'last month', 'undated']);
    expect(chosen([aFact('undated', null, { asOf: '2020' }), ...story])).not.toContain('undated');
  });

  test('an undated one that is known only from after the article is not shown, for nothing could label it', () => {
    expect(chosen([aFact('undated', null, { asOf: '2024' })])).toEqual([]);
    expect(chosen([aFact('undated', null, { asOf: '2024' })], { date: null })).toEqual(['undated']);
  });

  test('the newest, where the article has no date', () => {
    expect(chosen([...story].reverse(), { date: null })).toEqual(['the day before', 'last month', 'last year']);
  });

  test('what defines the actor first, however old, but not if it came later', () => {
    const defining = (date: string | null) => aFact('defines', date, { asOf: '2024', defining: true });
    expect(chosen([...story, defining('1990')])).toEqual(['defines', 'the day before', 'last month']);
    expect(chosen([...story, defining(null)])).toEqual(['defines', 'the day before', 'last month']);
    expect(chosen([...story, defining('2023-12')])).not.toContain('defines');
  });
});

describe('a sensitive fact', () => {
  const charged = (reviewBy: string | undefined) =>
    aFact('Was charged.', '2022-12-01', { sensitive: { stage: 'charged' }, ...(reviewBy && { reviewBy }) });

  test.each([
    ['shows', 'strong', '2025-01-01', true],
    ['never shows on a bare surname', 'weak', '2025-01-01', false],
    ['hides on the day of its review', 'strong', '2024-06-02', false],
    ['shows on the day before', 'strong', '2024-06-03', true],
    ['hides from the first day of a month of review', 'strong', '2024-06', false],
    ['never shows without a day of review', 'strong', undefined, false],
  ] as const)('%s', (_, strength, reviewBy, shows) => {
    expect(chosen([charged(reviewBy)], { strength })).toHaveLength(shows ? 1 : 0);
  });
});

describe('of several sensitive facts', () => {
  const sensitive = (stage: NonNullable<Fact['sensitive']>['stage'], date: string) =>
    aFact(stage, date, { sensitive: { stage }, reviewBy: '2030' });
  const suspected = sensitive('suspected', '2022-12-01');
  const arrested = sensitive('arrested', '2022-12-05');
  const charged = sensitive('charged', '2022-12-09');
  const acquitted = sensitive('acquitted', '2026-05');

  test('the two that fit best, and a place for something else', () => {
    const facts = [suspected, arrested, charged];
    expect(chosen([...facts, aFact('Ran the harbour.', '1999')])).toEqual(['charged', 'arrested', 'Ran the harbour.']);
    expect(chosen(facts)).toEqual(['charged', 'arrested']);
  });

  test('the newest comes along, however much later', () => {
    const others = [aFact('Met.', '2022-12-15'), aFact('Left.', '2022-12-14')];
    expect(chosen([suspected, charged, acquitted, aFact('Met.', '2022-12-15')])).toEqual(['Met.', 'charged', 'acquitted']);
    // Alone, where there is room for one, and not at all, where there is none.
    expect(chosen([suspected, charged, acquitted, ...others])).toEqual(['Met.', 'Left.', 'acquitted']);
    expect(chosen([suspected, acquitted, ...others, aFact('Ran.', '2022-12-13')])).toEqual(['Met.', 'Left.', 'Ran.']);
  });

  test('an old one is not the newest', () => {
    expect(chosen([sensitive('acquitted', '2008'), suspected, charged])).toEqual(['charged', 'suspected']);
  });
});

test('any fact hides after its day of review', () => {
  expect(chosen([aFact('Is due.', '2022-12-01', { reviewBy: '2024-06-01' })])).toEqual([]);
});

test.each([
  ['2022-12-17', '2022-12-16', true],
  ['2022-12-16', '2022-12-16', false],
  ['2022-12', '2022-12-16', false],
  ['2023', '2022-12-16', true],
  ['2022', '2022-12-16', false],
  [null, '2022-12-16', false],
  ['2023', null, false],
])('%s is later than an article of %s: %s', (date, article, later) => {
  expect(isLater(date, article)).toBe(later);
});
