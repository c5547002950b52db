import { expect, test } from 'vitest';
import { aFact, aRole } from '../fixture.ts';
import type { Fact } from '../schema.ts';
import { factStaleSince, roleStaleSince } from './staleness.ts';

const TODAY = '2024-06-02';

test.each<[to: string | null, asOf: string, confirmed: string | undefined, since: string | null]>([
  [null, '2024-06-01', undefined, null],
  [null, '2023-06-03', undefined, null],
  [null, '2023-06-02', undefined, '2023-06-02'],
  // Of a month or a year the last day counts.
  [null, '2023-06', undefined, null],
  [null, '2023-05', undefined, '2023-05'],
  [null, '2023', undefined, null],
  [null, '2022', undefined, '2022'],
  // Old sources that were read again say no more than they did.
  [null, '2022', '2024-06-01', '2022'],
  // What has ended stays so.
  ['2022-12-01', '2022-12-01', undefined, null],
])('a role to %s, known for %s and confirmed on %s, is stale since %s', (to, asOf, confirmed, since) => {
  expect(roleStaleSince(aRole('Clerk', '2015', to, { asOf, ...(confirmed && { confirmed }) }), TODAY)).toBe(since);
});

const OLD = { checked: '2023-01-01' };
const DEFINING = aFact('A harbour.', '2000', { defining: true, asOf: '2022-05' });

test.each<[what: string, fact: Fact, checked: string, since: string | null]>([
  ['defines', DEFINING, OLD.checked, '2022-05'],
  ['has no date', aFact('Lives by the sea.', null, { asOf: '2022' }), OLD.checked, '2022'],
  ['tells of a day', aFact('Asked.', '2022-05-01', { asOf: '2022-05-01' }), OLD.checked, null],
  ['defines, in a file that was read of late', DEFINING, '2024-05-01', null],
  ['defines, and was looked up of late', { ...DEFINING, confirmed: '2024-05-01' }, OLD.checked, null],
  ['defines, with sources of late', { ...DEFINING, asOf: '2023-12' }, OLD.checked, null],
  [
    'is an accusation',
    aFact('Was accused.', null, { asOf: '2022', sensitive: { stage: 'accused' }, reviewBy: '2030' }),
    OLD.checked,
    null,
  ],
])('a fact that %s', (_, fact, checked, since) => {
  expect(factStaleSince(fact, { checked }, TODAY)).toBe(since);
});
