import { describe, expect, test } from 'vitest';
import { aReport, type FixturePack } from '../pack/fixture.ts';
import type { Claim } from '../pack/schema.ts';
import { aText, coverageOn, idsOf, indexWith, type Visit } from './fixture.ts';

const HERALD = 'herald-2023-01-11-pier';
const WIRE = 'wire-2023-01-10-pier';
const GAZETTE = 'gazette-2023-01-10-pier';
const ON_HERALD = { article: { canonical: 'https://www.herald.example/news/pier' } };
const ON_GAZETTE = { article: { address: `https://gazette.example/${GAZETTE}` } };

/** Each answer with the reports that give it; one that begins with `!` is garbled. */
const aClaim = (id: string, answers: Record<string, string[]>, parts: Partial<Claim> = {}): Claim => ({
  id,
  question: { en: `Question ${id}?` },
  event: 'pier-request-2023',
  answers: Object.entries(answers).map(([value, coverage]) => ({
    value: { en: value },
    attributedTo: { en: 'Somebody' },
    coverage,
    ...(value.startsWith('!') ? { distorted: { en: `How ${value} came about.` } } : {}),
  })),
  ...parts,
});
const withClaims =
  (...claims: Claim[]) =>
  (pack: FixturePack) => {
    pack.events.push({ ...(pack.events[0] ?? never()), id: 'storm' });
    pack.coverage.push(aReport('a', null, []), aReport('b', null, []), aReport('c', null, []), aReport('d', null, []));
    pack.claims = claims;
  };
const viewOn = (visit: Visit, ...claims: Claim[]) =>
  coverageOn(indexWith({ [GAZETTE]: aText('pier') }, withClaims(...claims)), visit);
const standOn = (visit: Visit, ...claims: Claim[]) =>
  viewOn(visit, ...claims).differences.map(({ answers }) => answers.find(({ ofPage }) => ofPage)?.value.text ?? null);

function never(): never {
  throw new Error('the fixture has an event');
}

describe('which questions', () => {
  const elsewhere = { event: 'storm' };

  test('of the events that the page tells of, and others where it gives an answer', () => {
    const claims = [
      aClaim('of-event', { yes: ['a'], no: ['b'] }),
      aClaim('answered', { yes: [HERALD], no: ['b'] }, elsewhere),
      aClaim('of-others', { yes: ['a'], no: ['b'] }, elsewhere),
    ];
    expect(idsOf(viewOn(ON_HERALD, ...claims).differences).sort()).toEqual(['answered', 'of-event']);
  });

  test('of the events that an unknown page surely tells of', () => {
    const cast = ['ada-lindqvist', 'harbour-council'];
    const claim = aClaim('of-event', { yes: ['a'], no: ['b'] });
    expect(idsOf(viewOn({ cast }, claim).differences)).toEqual(['of-event']);
    expect(viewOn({ cast, article: { date: '2024-01-11' } }, claim).differences).toEqual([]);
  });

  test('the main ones first, then those that the page answers, then those on which reports differ most', () => {
    const claims = [
      aClaim('a-two', { yes: ['a', 'b', 'c'], no: ['d'] }),
      aClaim('b-even', { yes: ['a', 'b'], no: ['c', 'd'] }),
      aClaim('c-three', { yes: ['a'], no: ['b'], maybe: ['c'] }),
      aClaim('d-answered', { yes: [HERALD], no: ['b'] }),
      aClaim('e-main', { yes: ['a'], no: ['b'] }, { main: true }),
    ];
    expect(idsOf(viewOn(ON_HERALD, ...claims).differences)).toEqual(['e-main', 'd-answered', 'c-three', 'b-even', 'a-two']);
  });

  test('copies of one text that give one answer weigh as one', () => {
    const claims = [aClaim('a-own', { yes: ['b', 'c'], no: ['a'] }), aClaim('b-copied', { yes: [WIRE, GAZETTE], no: ['a'] })];
    expect(idsOf(viewOn({ cast: ['ada-lindqvist', 'harbour-council'] }, ...claims).differences)).toEqual(['b-copied', 'a-own']);
  });
});

describe('where the page stands', () => {
  const claim = aClaim('day', { Monday: [HERALD], Tuesday: [WIRE] });

  test.each([
    ['at the answer that names its report', ON_HERALD, 'Monday'],
    ['at that of the text which it reprints', ON_GAZETTE, 'Tuesday'],
    ['there too, if it is known by its text alone', { text: aText('pier') }, 'Tuesday'],
    [
      'nowhere, if it cuts the text: the answer may be what was cut',
      { text: aText('pier', 0, 15), cast: ['ada-lindqvist', 'harbour-council'] },
      null,
    ],
    ['nowhere, if nobody knows it', { cast: ['ada-lindqvist', 'harbour-council'] }, null],
  ])('%s', (_, visit, answer) => expect(standOn(visit, claim)).toEqual([answer]));

  test('at its own before that of the text which it reprints', () => {
    expect(standOn(ON_GAZETTE, aClaim('day', { Tuesday: [WIRE], Friday: [GAZETTE] }))).toEqual(['Friday']);
  });

  test.each(['reworded', 'retranslated', 'abridged'] as const)('a %s copy stands nowhere but where it was read', (how) => {
    const index = indexWith({}, (pack) => {
      withClaims(claim)(pack);
      Object.assign(pack.coverage.find(({ id }) => id === GAZETTE) ?? never(), { copyOf: { coverage: WIRE, how } });
    });
    const [difference] = coverageOn(index, ON_GAZETTE).differences;
    expect(difference?.answers.map(({ ofPage }) => ofPage)).toEqual([false, false]);
  });
});

test('a question has its event, and its answers who gives them, in which reports, and what was garbled', () => {
  const [difference] = viewOn(ON_HERALD, aClaim('day', { Monday: [HERALD], '!Friday': ['a', 'b'] })).differences;
  expect(difference).toMatchObject({
    question: { text: 'Question day?', lang: 'en' },
    event: { id: 'pier-request-2023', title: { text: 'Request to close the pier' } },
    answers: [
      {
        value: { text: 'Monday' },
        attributedTo: { text: 'Somebody' },
        garbled: null,
        reports: [{ id: HERALD, publisher: 'The Herald' }],
        ofPage: true,
      },
      {
        value: { text: '!Friday' },
        garbled: { text: 'How !Friday came about.' },
        reports: [{ id: 'a' }, { id: 'b' }],
        ofPage: false,
      },
    ],
  });
});

test('the page garbles what its own report garbles, and what it reprints', () => {
  const claims = [aClaim('own', { Monday: [HERALD], '!Friday': [GAZETTE] }), aClaim('other', { yes: [HERALD], '!no': [WIRE] })];
  const garbledOn = (visit: Visit) => viewOn(visit, ...claims).self?.garbled;
  expect(garbledOn(ON_GAZETTE)).toEqual([
    {
      question: { text: 'Question other?', lang: 'en' },
      value: { text: '!no', lang: 'en' },
      how: { text: 'How !no came about.', lang: 'en' },
    },
    {
      question: { text: 'Question own?', lang: 'en' },
      value: { text: '!Friday', lang: 'en' },
      how: { text: 'How !Friday came about.', lang: 'en' },
    },
  ]);
  expect(garbledOn({ text: aText('pier') })).toHaveLength(2);
  expect(garbledOn({ text: aText('pier', 0, 15) })).toEqual([]);
  expect(garbledOn(ON_HERALD)).toEqual([]);
});
