import { expect, test } from 'vitest';
import { aReport, type FixturePack, fixtureIndex } from '../pack/fixture.ts';
import { composeEvent } from './event-page.ts';
import { idsOf, READER } from './fixture.ts';

const EVENT = 'pier-request-2023';
const HERALD = 'herald-2023-01-11-pier';
const WIRE = 'wire-2023-01-10-pier';
const GAZETTE = 'gazette-2023-01-10-pier';
const pageOf = (change?: (pack: FixturePack) => void, self: string | null = null) =>
  composeEvent(fixtureIndex(change), { event: EVENT, self }, READER);

test('what is known of the event', () => {
  expect(pageOf()).toMatchObject({
    event: EVENT,
    title: { text: 'Request to close the pier', lang: 'en' },
    summary: { text: 'The mayor asked the council to close the old pier.' },
    when: { date: '2023-01-09', about: false },
    until: null,
    actors: [
      { actor: 'ada-lindqvist', text: 'Ada Lindqvist' },
      { actor: 'harbour-council', text: 'Harbour Council' },
    ],
    names: [],
    sources: [{ id: HERALD }, { id: 'whisper-2023-01-12-pier' }],
  });
});

test('what each side calls it', () => {
  const named = ({ events }: FixturePack) =>
    Object.assign(events[0] ?? {}, {
      names: [
        { holder: { en: 'The mayor' }, text: { en: 'The closing' }, sources: [HERALD] },
        { holder: { en: 'The clerk' }, text: { en: 'The grab' }, sources: [HERALD] },
      ],
    });
  expect(pageOf(named)?.names.map(({ holder, text }) => [holder.text, text.text])).toEqual([
    ['The mayor', 'The closing'],
    ['The clerk', 'The grab'],
  ]);
});

test('its questions alone, with the stand of the page', () => {
  const other = ({ claims, events }: FixturePack) => {
    const [event] = events;
    const [claim] = claims;
    if (event && claim) {
      events.push({ ...event, id: 'storm' });
      claims.push({ ...claim, id: 'of-the-storm', event: 'storm' });
    }
  };
  const standOn = (self: string | null) =>
    pageOf(other, self)?.differences.map(({ answers }) => answers.map(({ ofPage }) => ofPage));
  expect(idsOf(pageOf(other)?.differences ?? [])).toEqual(['day-of-request']);
  expect(standOn(HERALD)).toEqual([[true, false]]);
  expect(standOn(null)).toEqual([[false, false]]);
  expect(standOn('no-such-report')).toEqual([[false, false]]);
});

test('its reports as stories, by date; a copy without the event is none of them', () => {
  const more = ({ coverage }: FixturePack) =>
    coverage.push(
      aReport('early', '2023-01-09', [], { events: [EVENT] }),
      aReport('undated', null, [], { events: [EVENT] }),
      aReport('cut', '2023-01-12', [], { copyOf: { coverage: HERALD, how: 'abridged' } }),
      aReport('late', '2023-01-13', [], { events: [EVENT], copyOf: { coverage: 'stranger', how: 'reprint' } }),
      aReport('stranger', '2023-01-08', []),
    );
  expect(pageOf(more)?.stories.map(({ lead, copies }) => [lead.id, ...idsOf(copies)])).toEqual([
    ['early'],
    [WIRE, GAZETTE],
    [HERALD],
    ['late'],
    ['undated'],
  ]);
});

test('nothing of an event that no pack has', () => {
  expect(composeEvent(fixtureIndex(), { event: 'no-such-event', self: null }, READER)).toBeNull();
});
