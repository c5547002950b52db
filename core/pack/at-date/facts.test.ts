import { describe, expect, test } from 'vitest';
import { aFact, anActor } from '../fixture.ts';
import type { Fact } from '../schema.ts';
import { type FactsAsk, factsFor } from './facts.ts';

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
    expect(chosen([...story, aFact('in two months', '2023-02-16')])).not.toContain('in two months');
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
    const met = (date: string) => chosen([...story, aFact('Met Ada Lindqvist.', date)], { cast });
    // As much as one of a third of its age: "last year" is 365 days old.
    expect(met('2020-02')).toContain('Met Ada Lindqvist.');
    expect(met('2019')).toContain('Met Ada Lindqvist.');
    expect(met('2018')).not.toContain('Met Ada Lindqvist.');
    expect(chosen([...story, aFact('Met nobody.', '2020-02')], { cast })).not.toContain('Met nobody.');
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
    expect(chosen(story, { date: null })).toEqual(['the day before', 'last month', 'last year']);
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
  type Sensitive = NonNullable<Fact['sensitive']>;
  const sensitive = (stage: Sensitive['stage'], date: string | null, matter?: string, reviewBy = '2030') =>
    aFact([matter, stage].filter(Boolean).join(' '), date, { sensitive: { stage, ...(matter && { matter }) }, reviewBy });
  const suspected = sensitive('suspected', '2022-12-01');
  const arrested = sensitive('arrested', '2022-12-05');
  const charged = sensitive('charged', '2022-12-09');
  const tried = sensitive('on-trial', '2026-02');
  const acquitted = sensitive('acquitted', '2026-05');
  const met = aFact('Met.', '2022-12-15');
  const left = aFact('Left.', '2022-12-14');

  test('the two that fit best, and a place for something else', () => {
    const facts = [suspected, arrested, charged];
    expect(chosen([...facts, aFact('Ran the harbour.', '1999')])).toEqual(['charged', 'arrested', 'Ran the harbour.']);
    expect(chosen(facts)).toEqual(['charged', 'arrested']);
  });

  test('no more than two, also where one is marked as defining', () => {
    const defining = { ...suspected, defining: true as const };
    expect(chosen([defining, arrested, charged, met])).toEqual(['Met.', 'charged', 'arrested']);
    expect(chosen([{ ...sensitive('accused', null), asOf: '2024', defining: true }])).toEqual([]);
  });

  test('the newest comes along, however much later', () => {
    expect(chosen([suspected, charged, tried, met])).toEqual(['Met.', 'charged', 'on-trial']);
    // Alone, where there is room for one, and not at all, where there is none.
    expect(chosen([suspected, charged, tried, met, left])).toEqual(['Met.', 'Left.', 'on-trial']);
    expect(chosen([suspected, tried, met, left, aFact('Ran.', '2022-12-13')])).toEqual(['Met.', 'Left.', 'Ran.']);
  });

  test('all that came later: the nearest, and the newest', () => {
    expect(chosen([suspected, arrested, charged, tried], { date: '2020-03-01' })).toEqual(['suspected', 'on-trial']);
  });

  test('none on a bare surname', () => {
    expect(chosen([suspected, charged, acquitted, met], { strength: 'weak' })).toEqual(['Met.']);
  });

  test('an end takes the place of all before it', () => {
    expect(chosen([suspected, charged, acquitted, met])).toEqual(['Met.', 'acquitted']);
    expect(chosen([charged, sensitive('dropped', '2022-12-12')])).toEqual(['dropped']);
    expect(chosen([sensitive('charged', '2023'), sensitive('acquitted', '2023-09-01')])).toEqual(['acquitted']);
    expect(chosen([acquitted], { date: '2020' })).toEqual(['acquitted']);
  });

  test('an older end does not', () => {
    expect(chosen([sensitive('acquitted', '2008'), suspected, charged])).toEqual(['charged', 'suspected']);
  });

  test('none where the newest is due, cannot be labelled or has no day of review', () => {
    const today = '2024-06-02';
    expect(chosen([suspected, sensitive('acquitted', '2023', undefined, today), met])).toEqual(['Met.']);
    expect(chosen([suspected, sensitive('charged', '2022-12-10', undefined, today)])).toEqual([]);
    expect(chosen([suspected, { ...sensitive('dropped', null), asOf: '2024' }])).toEqual([]);
    expect(chosen([suspected, aFact('dropped', '2023', { sensitive: { stage: 'dropped' } })])).toEqual([]);
    // What is due itself takes nothing else with it.
    expect(chosen([sensitive('suspected', '2022-12-01', undefined, today), charged])).toEqual(['charged']);
  });

  test('of one day, the furthest on comes along, and all stand as written', () => {
    const facts = (['on-trial', 'charged', 'suspected'] as const).map((stage) => sensitive(stage, '2022-12-09'));
    expect(chosen(facts)).toEqual(['on-trial', 'charged']);
    expect(chosen([...facts].reverse())).toEqual(['suspected', 'on-trial']);
    expect(chosen([...facts].reverse(), { date: '2022-01-01' })).toEqual(['suspected', 'on-trial']);
  });

  describe('in two matters', () => {
    const pier = [sensitive('charged', '2022-12-09', 'pier'), sensitive('on-trial', '2024-03', 'pier')];
    const ferry = [sensitive('charged', '2022-11-01', 'ferry'), sensitive('acquitted', '2023-05', 'ferry')];

    test('an acquittal in one says nothing of the other', () => {
      expect(chosen([...ferry, ...pier], { date: '2024-04-01' })).toEqual(['pier on-trial', 'ferry acquitted']);
      expect(chosen([...ferry, ...pier], { date: '2023-06-01' })).toEqual(['ferry acquitted', 'pier on-trial']);
      expect(chosen([...ferry, sensitive('suspected', '2022-12-01', 'pier')])).toEqual(['pier suspected', 'ferry acquitted']);
    });

    test('the newest of the one that fits, not of the other', () => {
      const later = sensitive('on-trial', '2026', 'witnesses');
      expect(chosen([...pier, later])).toEqual(['pier charged', 'pier on-trial']);
      expect(chosen([...pier, later, met, left])).toEqual(['Met.', 'Left.', 'pier on-trial']);
    });

    test('a due one hides itself alone', () => {
      const due = sensitive('on-trial', '2024-03', 'pier', '2024-06-02');
      expect(chosen([...pier.slice(0, 1), due, sensitive('sanctioned', '2022-10', 'list')])).toEqual(['list sanctioned']);
    });
  });
});

test('any fact hides after its day of review', () => {
  expect(chosen([aFact('Is due.', '2022-12-01', { reviewBy: '2024-06-01' })])).toEqual([]);
});
