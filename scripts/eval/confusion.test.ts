import { expect, it } from 'vitest';
import type { Mention } from '../../core/link/types.ts';
import { confusionsOf } from './confusion.ts';
import { type GoldMark, parseGold } from './gold.ts';
import { compare } from './places.ts';

const text = parseGold(
  'id: d01\nlang: en\ndate: 2022-12-16\n---\n⟦Vucevic|milos-vucevic⟧ at ⟦Kosovo Police|kosovo-police⟧, ⟦Hill|-⟧ House, ⟦Vucevic|milos-vucevic⟧.',
  'd01.txt',
);

function found(surface: string, actor: string): Mention & GoldMark {
  const start = text.text.indexOf(surface);
  return { start, end: start + surface.length, actor, kind: 'name', strength: 'strong', confidence: 1, why: [] };
}

it('tells who was taken for whom, and what was missed', () => {
  const marks = [found('Vucevic', 'aleksandar-vucic'), found('Police', 'kosovo-police'), found('Hill', 'christopher-hill')];
  const house = found('House', 'us-state-department');
  const judged = { text, names: compare([...marks, house], text.names), descriptions: compare<Mention>([], []), kept: 0 };
  expect(confusionsOf([judged])).toEqual([
    { taken: '', instead: 'milos-vucevic', surface: 'Vucevic', count: 2 },
    { taken: '', instead: 'kosovo-police', surface: 'Kosovo Police', count: 1 },
    { taken: 'aleksandar-vucic', instead: 'milos-vucevic', surface: 'Vucevic', count: 1 },
    { taken: 'christopher-hill', instead: 'a trap', surface: 'Hill', count: 1 },
    { taken: 'kosovo-police', instead: 'another place of the same name', surface: 'Police', count: 1 },
    { taken: 'us-state-department', instead: 'nobody', surface: 'House', count: 1 },
  ]);
});
