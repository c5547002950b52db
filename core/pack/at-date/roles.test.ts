import { describe, expect, test } from 'vitest';
import { aRole } from '../fixture.ts';
import { lastRoleBefore, newestFirst, rolesAt } from './roles.ts';

const titles = (roles: readonly { title: { en: string } }[]) => roles.map(({ title }) => title.en);

describe('a role is held', () => {
  test.each([
    ['on its first day', '2021-05-03', '2023-04-01', '2021-05-03', true],
    ['on its last day', '2021-05-03', '2023-04-01', '2023-04-01', true],
    ['not the day before', '2021-05-03', '2023-04-01', '2021-05-02', false],
    ['not the day after', '2021-05-03', '2023-04-01', '2023-04-02', false],
    ['within the year of its start', '2022', null, '2022-12-16', true],
    ['within the year of its end', '2019', '2022', '2022-12-16', true],
    ['not in the year before its start', '2022', null, '2021-12-31', false],
    ['not in the year after its end', '2019', '2022', '2023-01-01', false],
    ['within the month of its end', '2019-02', '2022-12', '2022-12-31', true],
    ['in an article known by its year, where the spans share a day', '2022-06', '2022-07', '2022', true],
    ['in an article known by its month, not where they share none', '2022-06', '2022-07', '2022-08', false],
    ['long after it was checked, where no end is known', '2021', null, '2031-01-01', true],
    ['with unknown start: in the month of its end', null, '2022-11', '2022-11-30', true],
    ['with unknown start: not before the month of its end', null, '2022-11', '2022-10-31', false],
    ['with unknown start: not after its end', null, '2022-11', '2022-12-16', false],
    ['with unknown start and end: from the day it was checked', null, null, '2024-05-01', true],
    ['with unknown start and end: not before that day', null, null, '2024-04-30', false],
  ])('%s', (_, from, to, date, held) => {
    expect(rolesAt([aRole('Clerk', from, to)], date)).toHaveLength(held ? 1 : 0);
  });

  test('and so is the next one, where a year is all that is known of the change', () => {
    const roles = [aRole('Clerk', '2019', '2022'), aRole('Mayor', '2022', null)];
    expect(titles(rolesAt(roles, '2022-12-16'))).toEqual(['Mayor', 'Clerk']);
  });
});

test.each([
  ['2023-01-01', 'Mayor'],
  ['2022-12-31', 'Clerk'],
  ['2019-06-01', null],
])('the last role before %s is %s', (date, title) => {
  const roles = [aRole('Clerk', '2015', '2020-03'), aRole('Mayor', '2020-03', '2022'), aRole('Guest', '2023', null)];
  expect(lastRoleBefore(roles, date)?.title.en ?? null).toBe(title);
});

test('roles that still run stand first, then the newest, then those of unknown start', () => {
  const roles = [
    aRole('old', '2001', '2004'),
    aRole('unknown', null, '2010'),
    aRole('running', '2011', null),
    aRole('newer', '2012-05', '2014'),
    aRole('newest running', '2020-02-03', null),
  ];
  expect(titles(newestFirst(roles))).toEqual(['newest running', 'running', 'newer', 'old', 'unknown']);
});
