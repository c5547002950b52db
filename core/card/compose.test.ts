import { describe, expect, test } from 'vitest';
import { aFact, anActor, anEvent, aRelation, aRole, type FixturePack, fixtureIndex } from '../pack/fixture.ts';
import { composeCard } from './compose.ts';
import type { CardAsk } from './context.ts';
import type { Reader } from './view.ts';

const READER: Reader = { today: '2024-06-02', lang: 'en' };

function card(ask: Partial<CardAsk>, change?: (pack: FixturePack) => void, reader = READER) {
  const whole: CardAsk = { actor: 'ada-lindqvist', date: '2023-01-10', lang: 'en', cast: [], strength: 'strong', ...ask };
  const view = composeCard(fixtureIndex(change), whole, reader);
  if (view === null) throw new Error('The card is missing.');
  return view;
}

const titles = (roles: readonly { title: { text: string } }[]) => roles.map(({ title }) => title.text);

test('an actor that the pack does not have has no card', () => {
  const ask: CardAsk = { actor: 'nobody', date: null, lang: null, cast: [], strength: 'strong' };
  expect(composeCard(fixtureIndex(), ask, READER)).toBeNull();
});

describe('roles', () => {
  test('at the date of the article, with the body and the sources', () => {
    const { roles } = card({});
    if (roles.at !== 'article') throw new Error('The date was given.');
    expect(roles).toMatchObject({ date: '2023-01-10', now: [], last: null });
    expect(roles.then).toMatchObject([
      {
        title: { text: 'Mayor of Port Anselm', lang: 'en' },
        of: { actor: 'port-anselm', text: 'Port Anselm' },
        from: '2021-05-03',
        to: null,
        asOf: '2024-05-01',
        sources: [{ publisher: 'The Gazette', title: 'The council and its people' }],
      },
    ]);
  });

  test('today’s beside those of the article, where they differ', () => {
    const { roles } = card({ date: '2018-03' });
    if (roles.at !== 'article') throw new Error('The date was given.');
    expect(titles(roles.then)).toEqual(['Harbour master']);
    expect(titles(roles.now)).toEqual(['Mayor of Port Anselm']);
  });

  test('the last one before, where none was held', () => {
    const { roles } = card({ date: '2021-04-30' }, ({ actors }) => {
      Object.assign(actors[0] ?? {}, { roles: [aRole('Harbour master', '2015', '2021-03')] });
    });
    expect(roles.at === 'article' && roles.then).toEqual([]);
    expect(roles).toMatchObject({ now: [], last: { title: { text: 'Harbour master' } } });
  });

  test('all of them, where the date of the article is unknown', () => {
    const { roles } = card({ date: null });
    expect(roles.at === 'unknown' && titles(roles.all)).toEqual(['Mayor of Port Anselm', 'Harbour master']);
  });
});

describe('the story', () => {
  const cast = ['ada-lindqvist', 'harbour-council', 'port-anselm'];

  test('is the event that ties the actor to others of the page, with its sources', () => {
    expect(card({ cast }).story).toEqual({
      event: 'pier-request-2023',
      title: { text: 'Request to close the pier', lang: 'en' },
      summary: { text: 'The mayor asked the council to close the old pier.', lang: 'en' },
      when: { date: '2023-01-09', about: false },
      until: null,
      later: false,
      with: [{ actor: 'harbour-council', text: 'Harbour Council', lang: 'en' }],
      sources: [expect.objectContaining({ publisher: 'The Herald' }), expect.objectContaining({ publisher: 'The Whisper' })],
    });
  });

  test('is none where nobody of it is on the page', () => {
    expect(card({ cast: ['ada-lindqvist', 'bruno-okafor'] }).story).toBeNull();
  });

  test('says its last day, that its date is inferred, and that it came later', () => {
    const about = ({ events }: FixturePack) => Object.assign(events[0] ?? {}, { endDate: '2023-01-20', about: true });
    expect(card({ cast }, about).story).toMatchObject({ when: { about: true }, until: '2023-01-20', later: false });
    expect(card({ cast, date: '2023-01-05' }).story).toMatchObject({ later: true });
  });

  test('names five others at most, in the reader’s language', () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f'];
    const crowd = ({ actors, events }: FixturePack) => {
      actors.push(...others.map((id) => anActor(id, id, { name: { en: id, sv: `${id}-sv` } })));
      events.push(anEvent('crowd', '2023-01-10', ['ada-lindqvist', ...others]));
    };
    const view = card({ cast: others }, crowd, { ...READER, lang: 'sv' });
    expect(view.story?.with.map(({ text }) => text)).toEqual(['a-sv', 'b-sv', 'c-sv', 'd-sv', 'e-sv']);
  });
});

describe('relations', () => {
  const relations = (ask: Partial<CardAsk>, change?: (pack: FixturePack) => void, reader = READER) =>
    card(ask, change, reader).relations.map(({ direction, type, other, onPage }) => [direction, type, other.text, onPage]);

  test('come from both sides, with their sources, and say who is on the page', () => {
    expect(card({ actor: 'harbour-council', cast: ['ada-lindqvist'] }).relations).toEqual([
      {
        type: 'leads',
        direction: 'to',
        other: { actor: 'ada-lindqvist', text: 'Ada Lindqvist', lang: 'en' },
        onPage: true,
        from: '2021-05-03',
        to: null,
        sources: [expect.objectContaining({ publisher: 'The Gazette' })],
      },
    ]);
  });

  test('leave out what the shown role says: she took up both on one day', () => {
    const later = ({ actors }: FixturePack) => Object.assign(actors[0]?.relations[0] ?? {}, { from: '2021-06-01' });
    expect(relations({})).toEqual([]);
    expect(relations({}, later)).toEqual([['from', 'leads', 'Harbour Council', false]]);
  });

  test('are those of the article’s date; of today where that is unknown', () => {
    const council = { actor: 'harbour-council' };
    expect(relations({ ...council, date: '2021-05-02' })).toEqual([]);
    expect(relations({ ...council, date: null })).toHaveLength(1);
    expect(relations({ ...council, date: null }, undefined, { ...READER, today: '2021-05-02' })).toEqual([]);
  });

  test('come in the reader’s language', () => {
    const inSwedish = ({ actors }: FixturePack) => {
      Object.assign(actors[1] ?? {}, { relations: [aRelation('member-of', 'port-anselm')] });
      Object.assign(actors[3]?.name ?? {}, { sv: 'Anselmshamn' });
    };
    const swedish = { ...READER, lang: 'sv' };
    expect(relations({ actor: 'bruno-okafor' }, inSwedish, swedish)).toEqual([['from', 'member-of', 'Anselmshamn', false]]);
  });
});

test('what was looked at too long ago says up to when it was known to hold', () => {
  const stale = ({ actors }: FixturePack) => {
    const facts = [aFact('A mayor.', null, { asOf: '2022' }), aFact('Asked.', '2022', { asOf: '2022' })];
    Object.assign(actors[0] ?? {}, { facts, checked: '2024-06-01' });
  };
  const since = (today: string) => {
    const { roles, facts } = card({}, stale, { ...READER, today });
    return {
      roles: roles.at === 'article' && roles.then.map((role) => role.staleSince),
      facts: facts.map((fact) => fact.staleSince),
    };
  };
  expect(since('2025-05-01')).toEqual({ roles: [null], facts: [null, null] });
  expect(since('2025-06-02')).toEqual({ roles: ['2024-05-01'], facts: [null, '2022'] });
});

test('what came after the article is labelled', () => {
  const { facts } = card({ date: '2023-01-08' }, ({ actors }) => {
    actors[0]?.facts.push(aFact('Took office.', '2021-05-03'));
  });
  expect(facts.map(({ text, later }) => [text.text, later])).toEqual([
    ['Took office.', false],
    ['Asked the council to close the old pier.', true],
  ]);
});

test('a fact has its number as written, whatever its place on the card and its words', () => {
  const facts = ['2020', '2023-01-09', '2021'].map((date) => aFact('Was asked.', date));
  const view = card({}, ({ actors }) => Object.assign(actors[0] ?? {}, { facts }));
  expect(view.facts.map(({ number }) => number)).toEqual([1, 2, 0]);
});

test('an accusation comes with the person’s answer, where it is known', () => {
  const charged = (answer?: { en: string; sv: string }) =>
    aFact('Was charged.', '2023-01-01', { sensitive: { stage: 'charged', ...(answer && { answer }) }, reviewBy: '2030' });
  const answers = (fact: ReturnType<typeof charged>) => {
    const { facts } = card({}, ({ actors }) => Object.assign(actors[0] ?? {}, { facts: [fact] }), { ...READER, lang: 'sv' });
    return facts.map(({ answer }) => answer);
  };
  expect(answers(charged({ en: 'She denies it.', sv: 'Hon nekar.' }))).toEqual([{ text: 'Hon nekar.', lang: 'sv' }]);
  expect(answers(charged())).toEqual([null]);
});

test('a question with its sides, each with its date and whether it was taken later', () => {
  const { question } = card({ actor: 'port-anselm', cast: ['ada-lindqvist'] });
  expect(question).toMatchObject({
    question: { text: 'Who owns the old pier?' },
    positions: [
      { holder: { text: 'The mayor' }, when: { date: '2023-01-09', about: false }, later: false },
      { holder: { text: 'The clerk' }, when: { date: '2023-03', about: false }, later: true },
    ],
  });
});

describe('a source', () => {
  const from = (source: string, change?: (pack: FixturePack) => void) =>
    card({}, (pack) => {
      change?.(pack);
      Object.assign(pack.actors[0] ?? {}, { facts: [aFact('Fact.', '2023-01-01', { sources: [source] })] });
    }).facts[0]?.sources[0];

  test('has its address and the page’s own title', () => {
    expect(from('herald-2023-01-11-pier')).toEqual({
      id: 'herald-2023-01-11-pier',
      publisher: 'The Herald',
      title: 'Title of herald-2023-01-11-pier',
      lang: 'en',
      when: { date: '2023-01-11', about: false },
      url: 'https://www.herald.example/news/pier',
    });
  });

  test('of a publisher that is cited by name alone has no address; a title of ours is not shown as its own', () => {
    expect(from('whisper-2023-01-12-pier')).toMatchObject({
      publisher: 'The Whisper',
      url: null,
      title: null,
      when: { date: null },
    });
  });

  test.each<[what: string, change: (pack: FixturePack) => void]>([
    ['belongs to the house of such a publisher', ({ publishers }) => Object.assign(publishers[1] ?? {}, { partOf: 'whisper' })],
    ['prints the text of such a publisher', ({ coverage }) => Object.assign(coverage[0] ?? {}, { origin: 'whisper' })],
    [
      'prints the text of such a publisher after another',
      ({ coverage }) => {
        const copyOf = { coverage: 'wire-2023-01-10-pier', how: 'reworded' };
        Object.assign(coverage[0] ?? {}, { origin: 'whisper', copyOf });
      },
    ],
    [
      'copies a report of such a publisher',
      ({ coverage }) => {
        Object.assign(coverage[1] ?? {}, { publisher: 'whisper' });
        Object.assign(coverage[0] ?? {}, { copyOf: { coverage: 'wire-2023-01-10-pier', how: 'reworded' } });
      },
    ],
    [
      'copies a report that prints the text of such a publisher',
      ({ coverage }) => {
        Object.assign(coverage[1] ?? {}, { origin: 'whisper' });
        Object.assign(coverage[0] ?? {}, { copyOf: { coverage: 'wire-2023-01-10-pier', how: 'reworded' } });
      },
    ],
  ])('that %s has no address either', (_, change) => {
    expect(from('herald-2023-01-11-pier', change)).toMatchObject({ publisher: 'The Herald', url: null });
  });

  test('says where its date is inferred', () => {
    const inferred = from('herald-2023-01-11-pier', ({ coverage }) => Object.assign(coverage[0] ?? {}, { about: true }));
    expect(inferred?.when).toEqual({ date: '2023-01-11', about: true });
  });
});

describe('the name in another form', () => {
  const named = (parts: object, lang = 'en') => card({ lang }, ({ actors }) => Object.assign(actors[0] ?? {}, parts)).otherName;

  test.each<[parts: object, lang: string, native: unknown]>([
    [{ name: { en: 'Ada Lindqvist', sr: 'Ада Линдквист' }, ownLanguage: 'sr' }, 'en', { text: 'Ада Линдквист', lang: 'sr' }],
    // The page has the native form: the reader gets the other.
    [{ name: { en: 'Ada Lindqvist', sr: 'Ада Линдквист' }, ownLanguage: 'sr' }, 'sr', { text: 'Ada Lindqvist', lang: 'en' }],
    [{ name: { en: 'Ada Lindqvist', sv: 'Ada Lindqvist' }, ownLanguage: 'sv' }, 'en', null],
    [{ name: { en: 'Ada Lindqvist' }, ownLanguage: 'sv' }, 'en', null],
    // Kosovo names itself in two languages: neither is chosen for it.
    [{ name: { en: 'Ada Lindqvist', sr: 'Ада Линдквист' } }, 'en', null],
  ])('%j on a page in %s', (parts, lang, native) => {
    expect(named(parts, lang)).toEqual(native);
  });
});

test('texts come in the reader’s language where the pack has it, whatever the page’s', () => {
  const inSwedish = ({ actors }: FixturePack) => {
    const ada = actors[0];
    if (ada) Object.assign(ada, { facts: [aFact('Asked.', '2023-01-01', { text: { en: 'Asked.', sv: 'Frågade.' } })] });
  };
  expect(card({ lang: 'sv' }, inSwedish).facts[0]?.text).toEqual({ text: 'Asked.', lang: 'en' });
  const view = card({ lang: 'en' }, inSwedish, { ...READER, lang: 'sv' });
  expect(view.facts[0]?.text).toEqual({ text: 'Frågade.', lang: 'sv' });
  expect(view.pack).toEqual({
    id: 'port-anselm',
    name: { text: 'Port Anselm', lang: 'en' },
    version: '1.0.0',
    checked: '2024-06-01',
    contact: 'https://newsgloss.example/contact',
  });
});
