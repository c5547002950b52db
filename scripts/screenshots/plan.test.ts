import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cards } from '../../components/card/fixtures.ts';
import { options } from '../../components/options/fixtures.ts';
import { panels } from '../../components/panel/fixtures.ts';
import { tieViews } from '../../components/panel/ties/fixtures.ts';
import { timelines } from '../../components/panel/timeline/fixtures.ts';
import { popups } from '../../components/popup/fixtures.ts';
import { CHOICES, readHash } from '../gallery/address.ts';
import { samples } from '../gallery/samples.ts';
import { groups } from '../gallery/states.ts';
import { sheets } from './plan.ts';

const ROOT = join(import.meta.dirname, '../..');

test('every file of fixtures is in the gallery', () => {
  const files = globSync('components/*/fixtures.ts', { cwd: ROOT });
  const catalogue = readFileSync(join(ROOT, 'scripts/gallery/states.ts'), 'utf8');
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !catalogue.includes(`'../../${file.replaceAll('\\', '/')}'`))).toEqual([]);
});

test('every fixture is a state with an address of its own', () => {
  const named = groups.map(({ id, states }) => [id, states.map(({ name }) => name)]);
  expect(Object.fromEntries(named)).toEqual({
    marks: Object.keys(samples),
    card: Object.keys(cards),
    popup: Object.keys(popups),
    panel: Object.keys(panels),
    timeline: Object.keys(timelines),
    ties: Object.keys(tieViews),
    options: Object.keys(options),
  });
  for (const { states } of groups) {
    const ids = states.map(({ id }) => id);
    expect(new Set(ids).size).toBe(states.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

test.each(groups.map((group) => [group.id, group] as const))(
  'of all states of %s there are pictures, light and dark, at three widths, in both directions',
  (id, { widths }) => {
    const drawn = sheets
      .filter(({ group, forced }) => group.id === id && !forced)
      .map(({ hash }) => readHash(hash))
      .filter(({ setting }) => !setting.open && setting.text === 100);
    // A sheet of the whole group holds every state of it.
    expect(drawn.every(({ group, state }) => group === id && state === null)).toBe(true);
    const settings = drawn.map(({ setting: { scheme, width, direction } }) => `${scheme} ${width} ${direction}`);
    const wanted = ['light', 'dark'].flatMap((scheme) =>
      widths.flatMap((width) => CHOICES.direction.map((direction) => `${scheme} ${width} ${direction}`)),
    );
    expect(widths).toHaveLength(3);
    expect(settings.toSorted()).toEqual(wanted.toSorted());
  },
);

test('no sheet takes another one’s name', () => {
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
});
