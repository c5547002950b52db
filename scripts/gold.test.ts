import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileDictionary } from '../core/link/dictionary/compile.ts';
import { openDictionary } from '../core/link/dictionary/dictionary.ts';
import { type GoldText, parseGold, readGold } from './gold.ts';
import { loadPack } from './pack-folder.ts';
import { addScores, describeFault, ratesOf, scoreText } from './score.ts';

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const OWN = folder('tests/gold');
const SHARED = folder('../shared/gold');

/** What the linker reaches today, less a little: a change that costs more than a mention or two must say so. */
const FLOOR: Record<string, { precision: number; recall: number }> = {
  d: { precision: 0.99, recall: 0.98 },
  c: { precision: 0.97, recall: 0.97 },
};

describe('parseGold', () => {
  it('takes marks out and keeps their places', () => {
    const { text, marks, set } = parseGold(
      'id: d01\nlang: en\ndate: 2022-12-16\ngenre: news\n---\nIn ⟦Kosovo|kosovo⟧, ⟦KFOR|kfor⟧.',
      'x',
    );
    expect(text).toBe('In Kosovo, KFOR.');
    expect(marks).toEqual([
      { start: 3, end: 9, actor: 'kosovo' },
      { start: 11, end: 15, actor: 'kfor' },
    ]);
    expect(set).toBe('d');
  });

  it.each([
    ['id: d01\nlang: en', 'a line ---'],
    ['id: d01\nlang: en\n---\n', 'needs id, lang and date'],
    ['id: d\nlang: en\ndate: 2022\n---\n⟦Kosovo⟧', 'not closed'],
  ])('refuses %j', (raw, message) => {
    expect(() => parseGold(raw, 'd01.txt')).toThrow(message);
  });
});

describe.each([
  ['our own', OWN],
  ['the shared', SHARED],
])('%s gold texts', (_, path) => {
  it.each(Object.keys(FLOOR))('hold the figures of set %s', (set) => {
    if (!existsSync(path)) {
      console.warn(`gold texts not scored: ${path} is not there`);
      return;
    }
    const faults = score(readGold(path).filter((text) => text.set === set));
    const rates = ratesOf(faults);
    const list = [...faults.wrong, ...faults.missed].map(describeFault).join('\n');
    expect(rates.precision, list).toBeGreaterThanOrEqual(FLOOR[set]?.precision ?? 1);
    expect(rates.recall, list).toBeGreaterThanOrEqual(path === OWN ? OWN_RECALL : (FLOOR[set]?.recall ?? 1));
  });
});

/** Our own texts are few: one miss in them weighs more. */
const OWN_RECALL = 0.97;

function score(texts: readonly GoldText[]) {
  const pack = loadPack(folder('data/kosovo-serbia'));
  const dictionary = openDictionary(Object.values(compileDictionary([pack])));
  const known = new Set(pack.actors.map(({ id }) => id));
  const goldActors = new Set(texts.flatMap(({ marks }) => marks.map(({ actor }) => actor)));
  return addScores(texts.map((text) => scoreText(text, dictionary, known, goldActors)));
}
