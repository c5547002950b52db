import { expect, test } from 'vitest';
import { likeness } from './likeness.ts';

/** Everybody names the town; few name the diver. */
const REPORTS = [
  ['town', 'mayor'],
  ['town', 'mayor'],
  ['town', 'clerk'],
  ['town', 'diver'],
  ['town', 'mayor', 'clerk', 'diver', 'guest', 'owner'],
];

const { to, shared } = likeness(REPORTS);
const score = (cast: ReturnType<typeof page>, report: readonly string[]) => to(cast)(report);
const page = (...cast: [actor: string, count: number][]) => cast.map(([actor, count]) => ({ actor, count, first: 0 }));

test('by hand: a page with the town once and the diver once, against the report of the diver', () => {
  // Rarity: town ln(1 + 0.5 / 5.5), diver ln(1 + 3.5 / 2.5); one mention of each counts 1 / 2.2; both are shared.
  // Mean length 14 / 5, so the norm is 1 + 0.5 · (2 / 2.8 − 1) = 0.857 and the share of a mean report 2.2 / (1.2 · 0.857 + 1).
  expect(score(page(['town', 1], ['diver', 1]), ['town', 'diver'])).toBeCloseTo(2.2 / (1.2 * (1 + 0.5 * (2 / 2.8 - 1)) + 1), 10);
  // Only the town is shared: its part of the page's weight.
  const town = Math.log(1 + 0.5 / 5.5);
  const diver = Math.log(1 + 3.5 / 2.5);
  expect(score(page(['town', 1], ['diver', 1]), ['town', 'mayor'])).toBeCloseTo(
    (town / (town + diver)) * (2.2 / (1.2 * (1 + 0.5 * (2 / 2.8 - 1)) + 1)),
    10,
  );
});

test('a rare actor counts more than one that everybody names', () => {
  const both = page(['town', 1], ['diver', 1]);
  expect(score(both, ['diver', 'guest'])).toBeGreaterThan(score(both, ['town', 'guest']));
});

test('an actor that the page names often counts more than one named in passing', () => {
  const mostlyClerk = page(['clerk', 8], ['diver', 1]);
  expect(score(mostlyClerk, ['clerk'])).toBeGreaterThan(score(mostlyClerk, ['diver']));
});

test('a list of everybody does not win by its length', () => {
  const both = page(['town', 1], ['mayor', 1]);
  expect(score(both, ['town', 'mayor'])).toBeGreaterThan(score(both, ['town', 'mayor', 'clerk', 'diver', 'guest', 'owner']));
});

test('nothing in common is nothing', () => {
  expect(score(page(['stranger', 3]), ['town'])).toBe(0);
  expect(score([], ['town'])).toBe(0);
  expect(likeness([]).to(page(['town', 1]))([])).toBe(0);
});

test('what both have, rarest first, equals by name', () => {
  expect(shared(page(['town', 9], ['mayor', 2], ['diver', 1], ['clerk', 1], ['absent', 1]), REPORTS[4] ?? [])).toEqual([
    'clerk',
    'diver',
    'mayor',
    'town',
  ]);
});
