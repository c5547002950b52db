import { describe, expect, it } from 'vitest';
import type { Role } from '../../pack/schema.ts';
import { collectHoldings, officesHeld, yearsInOffice } from './holdings.ts';

const role = (title: string, from: string | null, to: string | null, parts: Partial<Role> = {}): Role => ({
  title: { en: title },
  of: 'town',
  from,
  to,
  asOf: '2023-06-01',
  sources: ['a-source'],
  ...parts,
});
const OFFICES = [
  { roles: ['Mayor'] },
  { roles: ['Mayor'], beside: { council: 'town' } },
  { roles: ['Envoy to the port', 'Envoy'], hosts: { 'Envoy to the port': ['port'] } },
];
const NUMBERS = new Map([
  ['ada', 0],
  ['town', 1],
  ['council', 2],
  ['port', 3],
]);
const termsOf = (roles: Role[]) => Object.fromEntries(collectHoldings([{ id: 'ada', roles }], NUMBERS, OFFICES));

describe('collectHoldings', () => {
  it('takes the days on which an office was surely held', () => {
    const [of] = [termsOf([role('Mayor', '2019', '2021-05')])];
    expect(of[1]).toEqual([{ office: 0, holder: 0, from: 20191231, to: 20210501, hosts: [] }]);
  });

  it('takes one without a known start from the first day that is vouched for, one without an end for a year after its check', () => {
    expect(termsOf([role('Mayor', null, '2021-05-03')])[1]?.[0]).toMatchObject({ from: 20210503, to: 20210503 });
    expect(termsOf([role('Mayor', null, null)])[1]?.[0]).toMatchObject({ from: 20230601, to: 20240601 });
  });

  it('gives a role to each of its offices, beside the names that tell it', () => {
    const of = termsOf([role('Mayor', '2019-01-01', '2021-01-01')]);
    expect(Object.keys(of)).toEqual(['1', '2']);
    expect(of[2]).toMatchObject([{ office: 1, holder: 0 }]);
  });

  it('knows the places of an envoy by the role', () => {
    const of = termsOf([role('Envoy to the port', '2019-01-01', '2020-01-01'), role('Envoy', '2020-01-01', '2021-01-01')]);
    expect(of[1]?.map(({ hosts }) => hosts)).toEqual([[3], []]);
  });

  it('passes over a role of nothing, of an actor that is not known, and without an office', () => {
    const { of: _, ...ofNothing } = role('Mayor', '2019', '2021');
    expect(termsOf([ofNothing, role('Mayor', '2019', '2021', { of: 'moon' }), role('Clerk', '2019', '2021')])).toEqual({});
  });
});

it('tells all offices of an actor, whosever they are', () => {
  expect(officesHeld({ id: 'ada', roles: [role('Envoy', '2019', '2021'), role('Mayor', '2019', null)] }, OFFICES)).toEqual([
    0, 2,
  ]);
});

it('tells first and last year in office', () => {
  expect(yearsInOffice({ id: 'ada', roles: [] })).toBeNull();
  expect(yearsInOffice({ id: 'ada', roles: [role('Mayor', '2019-03', '2020'), role('Mayor', '2021', null)] })).toEqual({
    from: 2019,
    to: 2023,
  });
});
