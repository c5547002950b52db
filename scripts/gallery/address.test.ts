import { expect, test } from 'vitest';
import { CHOICES, hashOf, PLAIN, readHash } from './address.ts';

test('a state alone is at an address that can be typed', () => {
  expect(hashOf('card', 'ten-positions')).toBe('#card/ten-positions');
  expect(readHash('#card/ten-positions')).toEqual({ group: 'card', state: 'ten-positions', setting: PLAIN });
  expect(readHash('')).toEqual({ group: null, state: null, setting: PLAIN });
});

test.each([
  [null, null],
  ['card', null],
  ['popup', 'page-with-many-names'],
] as const)('every choice stands in the address and is read from it: %s %s', (group, state) => {
  for (const [key, values] of Object.entries(CHOICES)) {
    for (const value of values) {
      const setting = { ...PLAIN, open: true, [key]: value };
      expect(readHash(hashOf(group, state, setting))).toEqual({ group, state, setting });
    }
  }
});

test('what is no choice is as in the plain setting', () => {
  expect(readHash('#card?width=123&scheme=pink&text=&open=maybe&constructor=1').setting).toEqual(PLAIN);
});
