/** The coverage of the bundled pack for the five reports that it was begun with: one request, five reports, three texts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeCoverage } from '../core/coverage/compose.ts';
import { surely, toldEvents } from '../core/coverage/page/told-events.ts';
import { describePage } from '../core/coverage/page.ts';
import { spanOf } from '../core/coverage/span.ts';
import type { ArticleText } from '../core/coverage/text/article-text.ts';
import type { CoverageView } from '../core/coverage/view.ts';
import { compileDictionary } from '../core/link/dictionary/compile.ts';
import { openDictionary } from '../core/link/dictionary/dictionary.ts';
import { link } from '../core/link/link.ts';
import { indexPack } from '../core/pack/pack-index.ts';
import { daysApart, isLater } from '../core/partial-date.ts';
import { loadPack } from '../scripts/pack-folder.ts';

const pack = loadPack(join(import.meta.dirname, '../data/kosovo-serbia'));
const index = indexPack(pack);
const dictionary = openDictionary(Object.values(compileDictionary([pack])));
const TEXTS = join(import.meta.dirname, '../../shared/seeds');
const READER = { today: '2026-11-22', lang: 'en', languages: ['en'] };

const [DAILY_CABLE, NEW_ARAB, RFERL, ANTIWAR, NEWSME] = [
  'dailycable-2022-12-15-troop-return',
  'newarab-2022-12-15-troop-return',
  'rferl-2022-12-16-kfor-request',
  'antiwar-2022-12-15-troop-deployment',
  'newsme-2022-12-16-kfor-request',
] as const;
const AP = 'ap-2022-12-15-troop-return';
const SEEDS = [
  { id: DAILY_CABLE, file: '000.txt', lead: AP },
  { id: NEW_ARAB, file: '001.txt', lead: AP },
  { id: RFERL, file: '002.txt', lead: null },
  { id: ANTIWAR, file: '003.txt', lead: null },
  { id: NEWSME, file: '004.txt', lead: RFERL },
] as const;

/** The page under its own address, with the actors that the pack has read in it. */
function knownPage(id: string): CoverageView {
  const item = index.coverage.get(id);
  if (!item) throw new Error(`The pack has no ${id}.`);
  const cast = item.actors.map((actor, first) => ({ actor, count: 1, first }));
  const article = { address: 'http://127.0.0.1/', canonical: item.url, date: item.date, lang: item.lang };
  return composeCoverage(index, describePage(index, { article, text: null, cast }), [], READER);
}

/** The page at an address that nobody knows, with its text, marked as the linker marks it, and without a date. */
function strangePage(file: string): CoverageView {
  const text = readText(file);
  const counts = Map.groupBy(
    text.blocks.flatMap(({ actors }) => actors),
    (actor) => actor,
  );
  const cast = [...counts].map(([actor, { length }], first) => ({ actor, count: length, first }));
  const article = { address: 'http://127.0.0.1/article', canonical: null, date: null, lang: 'en' };
  return composeCoverage(index, describePage(index, { article, text, cast }), [], READER);
}

function readText(file: string): ArticleText {
  const paragraphs = readFileSync(join(TEXTS, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const mentions = link(paragraphs, dictionary, { date: null, lang: 'en' });
  const blocks = paragraphs.map((text, i) => ({ text, actors: (mentions[i] ?? []).map(({ actor }) => actor) }));
  return { title: '', site: '127.0.0.1', blocks, credits: [] };
}

/** The items of one text, the lead first, for each text that is listed. */
function texts({ self, related }: CoverageView): string[][] {
  return [self?.sameText.map(({ id }) => id) ?? [], ...related.map(({ lead, copies }) => [lead, ...copies].map(({ id }) => id))];
}

describe.each(SEEDS)('on $id', ({ id, file, lead }) => {
  const hasText = existsSync(join(TEXTS, file));
  if (!hasText) console.warn(`NOT READ: there is no ${file} beside the project.`);
  const pages: [string, () => CoverageView][] = [['by its address', () => knownPage(id)]];
  if (hasText) pages.push(['by its text alone', () => strangePage(file)]);

  describe.each(pages)('%s', (_, visit) => {
    const view = visit();
    const { self, story, differences, related } = view;

    test('the page is known, under the report whose text it is', () => {
      expect(self?.item.id).toBe(id);
      if (lead) expect(self?.sameText[0]?.id).toBe(lead);
      else expect(self?.item.how).toBeNull();
    });

    test('there are five reports, which are three texts', () => {
      expect(story).toMatchObject({ reports: 5, texts: 3, by: 'compared' });
    });

    test('the other four are listed, nothing twice, and five stories at least', () => {
      const listed = texts(view).flat();
      expect(listed).toEqual(expect.arrayContaining(SEEDS.map((seed) => seed.id).filter((other) => other !== id)));
      expect(listed).not.toContain(id);
      expect(listed).toEqual([...new Set(listed)]);
      expect(related.length).toBeGreaterThanOrEqual(5);
    });

    test('every related story says why it is there', () => {
      for (const { lead: first, why } of related)
        expect([first.id, why.events.length + why.actors.length]).not.toEqual([first.id, 0]);
    });

    test('the day, the size of KFOR, the cause and who recognises whom come first among the differences', () => {
      expect(
        differences
          .slice(0, 4)
          .map((each) => each.id)
          .sort(),
      ).toEqual(['barricade-trigger', 'kfor-size', 'recognition', 'when-submitted']);
    });

    test('on the day the page stands where its report does', () => {
      const day = differences.find((each) => each.id === 'when-submitted');
      expect(
        day?.answers.filter(({ ofPage }) => ofPage).map(({ reports }) => reports.some((report) => report.id === id)),
      ).toEqual([true]);
    });

    test('what it garbles is told, and of the others nothing', () => {
      const garbled = self?.garbled.length ?? 0;
      if (id === DAILY_CABLE) expect(garbled).toBeGreaterThanOrEqual(5);
      else expect(garbled).toBe(id === NEWSME ? 1 : 0);
    });
  });
});

test('the copies of the AP text stand under AP, and the one of RFE/RL under RFE/RL', () => {
  const onAntiwar = texts(knownPage(ANTIWAR));
  expect(onAntiwar.find(([first]) => first === AP)).toEqual(expect.arrayContaining([DAILY_CABLE, NEW_ARAB]));
  expect(onAntiwar.find(([first]) => first === RFERL)).toContain(NEWSME);
});

test('an event that is inferred from actors and date is nearly always one that the report is known to tell of', () => {
  const dated = pack.coverage.flatMap(({ events, actors, date }) => (date?.length === 10 ? [{ events, actors, date }] : []));
  const told = dated.flatMap(({ events, actors, date }) =>
    surely(toldEvents(index, actors, spanOf(date))).map((event) => events.includes(event)),
  );
  const near = dated.flatMap(({ events, date }) =>
    events.flatMap((id) => index.events.get(id) ?? []).filter((event) => isNear(event, date)),
  );
  const right = told.filter((each) => each).length;
  expect(right / told.length).toBeGreaterThanOrEqual(0.95);
  expect(right / near.length).toBeGreaterThanOrEqual(0.35);
});

/** In the month before the report, or to begin within three days. */
function isNear({ date, endDate }: { date: string; endDate: string | null }, report: string): boolean {
  return isLater(date, report)
    ? daysApart(date, report) <= 3
    : daysApart(endDate ?? date, report) <= 30 || isLater(endDate, report);
}
