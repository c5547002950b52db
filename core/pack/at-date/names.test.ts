import { expect, test } from 'vitest';
import { anActor } from '../fixture.ts';
import { nameFinder } from './names.ts';

const named = (name: string, text: string) => nameFinder([anActor('x', name)])(text);

test.each([
  ['US', 'Told us so.', false],
  ['US', 'Told the US so.', true],
  ['May', 'It may be.', false],
  ['May', 'Met May.', true],
  ['basic agreement', 'Signed the Basic Agreement.', true],
  ['Serb List', 'Wrote a Serb list.', false],
  ['Vučić', 'Met Vucic.', true],
  ['Thaci', 'Met Thaçi’s brother.', true],
  ['Đurić', 'Met Djuric.', true],
  ['Ada Lindqvist', 'Met Ada  Lindqvist.', true],
  ['Ada Lindqvist', 'Met Ada Lindqvistsson.', false],
  ['Ada Lindqvist', 'Met Ada.', false],
])('%s in %j: %s', (name, text, found) => {
  expect(named(name, text)).toBe(found);
});

test('by the English name or an English alias of any of them, and by no other', () => {
  const aliases = [
    { text: 'Okafor', lang: 'en', strength: 'weak' as const },
    { text: 'Das Amt', lang: 'de', strength: 'strong' as const },
  ];
  const isNamed = nameFinder([anActor('ada', 'Ada Lindqvist'), anActor('bruno', 'Bruno', { aliases })]);
  expect(['Met Okafor.', 'Met Bruno.', 'Led Das Amt.'].map(isNamed)).toEqual([true, true, false]);
  expect(nameFinder([])('Met Okafor.')).toBe(false);
});
