import { expect, test } from 'vitest';
import { aFact, aRelation, aRole, fixtureIndex } from '../../core/pack/fixture.ts';
import type { PackIndex } from '../../core/pack/pack-index.ts';
import { sheetText } from './card-text.ts';
import { type Day, sheetOfActor, sheetOfDay } from './sheet.ts';

const READER = { today: '2024-06-02', lang: 'en' };
const DAY: Day = { name: '2023-01-10', date: '2023-01-10' };

const textOf = (index: PackIndex, actor: string, day = DAY) => sheetText(index, sheetOfActor(index, actor, [day], READER));

test('a card is a line for each statement and, below it, one for each source', () => {
  const index = fixtureIndex(({ actors, sources }) => {
    const [ada] = actors;
    if (!ada) return;
    Object.assign(sources[0] ?? {}, { date: '2023-01-10' });
    Object.assign(ada, { ownLanguage: 'sv', links: { official: 'https://ada.example/' } });
    ada.name.sv = 'Ada Lindkvist';
    ada.facts.push(
      aFact('Reopened the pier.', '2023-06', { about: true, sources: ['whisper-2023-01-12-pier'] }),
      aFact('Was charged with neglect.', '2022', {
        sensitive: { stage: 'charged', answer: { en: 'She denies it.' } },
        reviewBy: '2025-01-01',
      }),
    );
  });
  expect(textOf(index, 'ada-lindqvist')).toBe(`Cards of ada-lindqvist (1)

==== 2023-01-10 (1) ====

Ada Lindqvist / Ada Lindkvist [ada-lindqvist, person]
  then        Mayor of Port Anselm, Port Anselm (2021-05-03 – not known to have ended by 2024-05-01)
              - The Gazette, 2023-01-10: The council and its people
  story       2023-01-09: Request to close the pier, with Harbour Council
              The mayor asked the council to close the old pier.
              - The Herald, 2023-01-11: Title of herald-2023-01-11-pier
              - The Whisper, undated: [A note on the pier] (no link)
  fact        2023-01-09: Asked the council to close the old pier.
              - The Herald, 2023-01-11: Title of herald-2023-01-11-pier
  fact        2022 SENSITIVE (charged, review by 2025-01-01): Was charged with neglect.
  answer      She denies it.
              - The Gazette, 2023-01-10: The council and its people
  fact        about 2023-06 LATER: Reopened the pier.
              - The Whisper, undated: [A note on the pier] (no link)
  link        https://ada.example/
  checked     2024-06-01
`);
});

test('the story is one of the days before, with those who took part', () => {
  const story = (date: string, parts: object = {}) => {
    const index = fixtureIndex(({ events }) => Object.assign(events[0] ?? {}, parts));
    return textOf(index, 'ada-lindqvist', { name: date, date })
      .split('\n')
      .find((line) => line.startsWith('  story'));
  };
  const told = (days: string) => `  story       ${days}: Request to close the pier, with Harbour Council`;
  expect(story('2023-01-23')).toBe(told('2023-01-09'));
  expect(story('2023-01-24')).toBeUndefined();
  expect(story('2023-01-24', { endDate: '2023-01-10', about: true })).toBe(told('about 2023-01-09 – 2023-01-10'));
});

test('a relation stands as a sentence, from either side', () => {
  const index = fixtureIndex(({ actors }) =>
    Object.assign(actors[2] ?? {}, { relations: [aRelation('part-of', 'port-anselm')] }),
  );
  const lines = textOf(index, 'harbour-council').split('\n');
  expect(lines).toContain('  relation    Ada Lindqvist: leads this (2021-05-03 – ) ON THE PAGE');
  expect(lines).toContain('  relation    part-of Port Anselm ( – )');
});

test('what is stale says so', () => {
  const index = fixtureIndex(({ actors }) => {
    const facts = [aFact('A mayor.', null, { asOf: '2021' })];
    Object.assign(actors[0] ?? {}, {
      facts,
      roles: [aRole('Mayor', '2021', null, { asOf: '2022-12-31' })],
      checked: '2022-12-31',
    });
  });
  const lines = textOf(index, 'ada-lindqvist').split('\n');
  expect(lines).toContain(
    '  then        Mayor (2021 – not known to have ended by 2022-12-31) STALE, known to hold up to 2022-12-31',
  );
  expect(lines).toContain('  fact        undated STALE, known to hold up to 2021: A mayor.');
});

test('of two facts in the same words, the sensitive one is marked', () => {
  const index = fixtureIndex(({ actors }) => {
    const facts = [
      aFact('Left the council.', '2020'),
      aFact('Left the council.', '2022', { sensitive: { stage: 'accused' }, reviewBy: '2025-01-01' }),
    ];
    Object.assign(actors[0] ?? {}, { facts });
  });
  const lines = textOf(index, 'ada-lindqvist').split('\n');
  expect(lines.filter((line) => line.startsWith('  fact'))).toEqual([
    '  fact        2022 SENSITIVE (accused, review by 2025-01-01): Left the council.',
    '  fact        2020: Left the council.',
  ]);
});

test('a question stands with its positions, and what was taken later says so', () => {
  const lines = textOf(fixtureIndex(), 'port-anselm').split('\n');
  expect(lines).toContain('  contested   Who owns the old pier?');
  expect(lines).toContain('  position    The mayor, 2023-01-09: The town owns it.');
  expect(lines).toContain('  position    The clerk, 2023-03 LATER: The council owns it.');
});

test('offices of other days have labels of their own', () => {
  const index = fixtureIndex(({ actors }) => {
    Object.assign(actors[0] ?? {}, { roles: [aRole('Harbour master', '2015', '2021'), aRole('Mayor', '2024-01', null)] });
  });
  const lines = textOf(index, 'ada-lindqvist').split('\n');
  expect(lines).toContain('  then        no role known');
  expect(lines).toContain('  last        Harbour master (2015 – 2021)');
  expect(lines).toContain('  now         Mayor (2024-01 – not known to have ended by 2024-05-01)');
});

test('a sheet of a day holds every actor, by kind and then by name', () => {
  const index = fixtureIndex();
  const text = sheetText(index, sheetOfDay(index, DAY, READER));
  const heads = text.split('\n').filter((line) => line.startsWith('====') || line.endsWith(']'));
  expect(text).toMatch(/^Cards for an article of 2023-01-10 \(4\)\n/);
  expect(heads.filter((line) => !line.startsWith(' '))).toEqual([
    '==== People (2) ====',
    'Ada Lindqvist [ada-lindqvist, person]',
    'Bruno Okafor [bruno-okafor, person]',
    '==== Bodies (1) ====',
    'Harbour Council [harbour-council, organisation]',
    '==== Places (1) ====',
    'Port Anselm [port-anselm, place]',
  ]);
});
