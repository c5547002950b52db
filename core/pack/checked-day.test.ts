import { expect, test } from 'vitest';
import { put } from './check/planted.ts';
import { checkedDay } from './checked-day.ts';
import { fixtureFiles } from './fixture.ts';

test.each<[way: string, day: string]>([
  ['head.checked', '2024-06-03'],
  ['actors[2].checked', '2024-06-04'],
  ['actors[0].roles[1].confirmed', '2024-06-05'],
  ['actors[0].facts[0].confirmed', '2024-06-06'],
  ['questions[0].positions[0].confirmed', '2024-06-07'],
])('%s on %s is the last day, where no other is later', (way, day) => {
  expect(checkedDay(fixtureFiles())).toBe('2024-06-01');
  expect(checkedDay(fixtureFiles((pack) => put(pack, way, day)))).toBe(day);
});

test('a folder that says no day has none', () => {
  expect(checkedDay({ 'events.json': '{' })).toBeNull();
});
