import { describe, expect, it } from 'vitest';
import { parseGold } from './gold.ts';

const HEAD = 'id: en-d01\nlang: en\ndate: 2022-12-16\ngenre: news\n---\n';

describe('parseGold', () => {
  it('takes marks out and keeps their places', () => {
    const { text, names, set } = parseGold(`${HEAD}In ⟦Kosovo|kosovo⟧, ⟦KFOR|kfor⟧.`, 'tests/en-d01.txt');
    expect(text).toBe('In Kosovo, KFOR.');
    expect(names).toEqual([
      { start: 3, end: 9, actor: 'kosovo' },
      { start: 11, end: 15, actor: 'kfor' },
    ]);
    expect(set).toBe('d');
  });

  it('tells names, descriptions and traps apart', () => {
    const gold = parseGold(`${HEAD}⟦Kosovo|kosovo⟧'s ⟦prime minister|=albin-kurti⟧ met a Mr ⟦Hill|-⟧.`, 'en-d01.txt');
    expect(gold.names).toEqual([{ start: 0, end: 6, actor: 'kosovo' }]);
    expect(gold.descriptions).toEqual([{ start: 9, end: 23, actor: 'albin-kurti' }]);
    expect(gold.traps).toEqual([{ start: 33, end: 37 }]);
    expect(gold.text.slice(33, 37)).toBe('Hill');
  });

  it.each([
    ['sr-cyrl-c12', 'c'],
    ['d01', 'd'],
  ])('reads the set from the name %s', (id, set) => {
    expect(parseGold(`id: ${id}\nlang: sr-Cyrl\ndate: 2022-12-16\n---\n`, `${id}.txt`).set).toBe(set);
  });

  it.each([
    ['id: d01\nlang: en', 'a line ---'],
    ['id: d01\nlang: en\n---\n', 'needs id, lang and date'],
    ['id: d02\nlang: en\ndate: 2022-12-16\n---\n', 'its id is d02'],
    ['id: d01\nlang: en\ndate: 2022-12-16\n---\n⟦Kosovo⟧', 'not closed'],
    ['id: d01\nlang: en\ndate: 2022-12-16\n---\n⟦North ⟦Kosovo|kosovo⟧|north-kosovo⟧', 'stands in another'],
  ])('refuses %j', (raw, message) => {
    expect(() => parseGold(raw, 'd01.txt')).toThrow(message);
  });
});
