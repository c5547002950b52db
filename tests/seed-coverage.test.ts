/** The related coverage of the bundled pack, for the five reports that it was begun with. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relatedCoverage } from '../core/coverage/related.ts';
import type { CoverageView } from '../core/coverage/view.ts';
import { indexPack } from '../core/pack/pack-index.ts';
import { loadPack } from '../scripts/pack-folder.ts';

const index = indexPack(loadPack(join(import.meta.dirname, '../data/kosovo-serbia')));

const SEEDS = [
  'dailycable-2022-12-15-troop-return',
  'newarab-2022-12-15-troop-return',
  'rferl-2022-12-16-kfor-request',
  'antiwar-2022-12-15-troop-deployment',
  'newsme-2022-12-16-kfor-request',
] as const;
const [DAILY_CABLE, NEW_ARAB, RFERL, , NEWSME] = SEEDS;
const AP = 'ap-2022-12-15-troop-return';

function viewOn(id: string): CoverageView {
  const item = index.coverage.get(id);
  if (!item) throw new Error(`The pack has no ${id}.`);
  const cast = item.actors.map((actor, first) => ({ actor, count: 1, first }));
  return relatedCoverage(
    index,
    { address: 'http://127.0.0.1/', canonical: item.url, date: item.date, lang: item.lang },
    cast,
    'en',
  );
}

/** The items of one text, the lead first, for each text that is listed. */
function texts({ sameText, related }: CoverageView): string[][] {
  return [sameText.map(({ id }) => id), ...related.map(({ lead, copies }) => [lead, ...copies].map(({ id }) => id))];
}

describe.each(SEEDS)('on %s', (id) => {
  const view = viewOn(id);

  test('the page is known and is not listed', () => {
    expect(view.self?.id).toBe(id);
    expect(texts(view).flat()).not.toContain(id);
  });

  test('the other four are listed', () => {
    expect(texts(view).flat()).toEqual(expect.arrayContaining(SEEDS.filter((other) => other !== id)));
  });

  test('nothing is listed twice, and there are five stories at least', () => {
    const listed = texts(view).flat();
    expect(listed).toEqual([...new Set(listed)]);
    expect(view.related.length).toBeGreaterThanOrEqual(5);
  });

  test('every related story says why it is there', () => {
    for (const { lead, why } of view.related) expect([lead.id, why.events.length + why.actors.length]).not.toEqual([lead.id, 0]);
  });
});

test('the copies of the AP text stand under AP, and the one of RFE/RL under RFE/RL', () => {
  const onAntiwar = texts(viewOn('antiwar-2022-12-15-troop-deployment'));
  expect(onAntiwar.find(([lead]) => lead === AP)).toEqual(expect.arrayContaining([DAILY_CABLE, NEW_ARAB]));
  expect(onAntiwar.find(([lead]) => lead === RFERL)).toContain(NEWSME);
});

test('a copy lists its origin first and its siblings as the same text', () => {
  expect(viewOn(NEW_ARAB).sameText[0]?.id).toBe(AP);
  expect(viewOn(NEW_ARAB).sameText.map(({ id }) => id)).toContain(DAILY_CABLE);
  expect(viewOn(NEWSME).sameText[0]?.id).toBe(RFERL);
});
