import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../scripts/pack-folder.ts';
import { listAll } from '../../coverage/all.ts';
import type { CoverageItemView, CoverageView } from '../../coverage/view.ts';
import { indexPack } from '../../pack/pack-index.ts';
import { type CslItem, cslItem, cslItems } from './csl.ts';

const item = (part: Partial<CoverageItemView> = {}): CoverageItemView => ({
  id: 'courier-bridge',
  title: 'Council asks for the bridge to be closed',
  summary: { text: 'The council asks.', lang: 'en' },
  publisher: 'Valley Courier',
  lang: 'en',
  when: { date: '2022-12-16', about: false },
  kind: 'news',
  url: 'https://courier.example/bridge',
  how: null,
  origin: null,
  from: 'pack',
  ...part,
});

describe('a report in CSL', () => {
  test.each<[what: string, part: Partial<CoverageItemView>, csl: Partial<CslItem>]>([
    ['a day', {}, { issued: { 'date-parts': [[2022, 12, 16]] }, type: 'article-newspaper', language: 'en' }],
    [
      'a month that is inferred',
      { when: { date: '2022-12', about: true } },
      { issued: { 'date-parts': [[2022, 12]], circa: true } },
    ],
    ['a year', { when: { date: '2022', about: false } }, { issued: { 'date-parts': [[2022]] } }],
    ['an official statement', { kind: 'official' }, { type: 'report' }],
    ['an analysis', { kind: 'analysis' }, { type: 'article-newspaper', genre: 'analysis' }],
    ['what the reader kept', { kind: null, from: 'reader', summary: null }, { type: 'webpage' }],
  ])('%s', (_what, part, csl) => {
    expect(cslItem(item(part))).toMatchObject({ id: 'courier-bridge', 'container-title': 'Valley Courier', ...csl });
  });

  test('has no field for what is not known, and never a line of ours as its title', () => {
    const bare = cslItem(item({ title: null, url: null, lang: 'und', when: { date: null, about: false } }));
    expect(bare).toEqual({
      id: 'courier-bridge',
      type: 'article-newspaper',
      'container-title': 'Valley Courier',
      note: 'The council asks.',
    });
  });
});

test("a page's reports are each told once", () => {
  const coverage: CoverageView = {
    self: { item: item(), by: 'address', text: null, sameText: [item({ id: 'origin' })], garbled: [] },
    story: null,
    differences: [
      {
        id: 'when',
        question: { text: 'When?', lang: 'en' },
        event: { id: 'request', title: { text: 'Request', lang: 'en' } },
        answers: [
          {
            value: { text: 'Now', lang: 'en' },
            attributedTo: { text: 'The council', lang: 'en' },
            garbled: null,
            reports: [item(), item({ id: 'other' })],
            ofPage: true,
          },
        ],
      },
    ],
    related: [
      {
        lead: item({ id: 'lead' }),
        copies: [item({ id: 'copy' }), item({ id: 'other' })],
        why: { events: [], actors: [], daysApart: 0, text: null },
      },
    ],
  };
  expect(cslItems(coverage).map(({ id }) => id)).toEqual(['courier-bridge', 'origin', 'other', 'lead', 'copy']);
});

describe('all reports of the bundled pack', () => {
  const index = indexPack(loadPack(join(import.meta.dirname, '../../../data/kosovo-serbia')));
  const all = listAll(index, [], { lang: 'en' });
  const items = all.map(cslItem);
  // As another program reads the file.
  const cited = new Cite(JSON.parse(JSON.stringify(items)));

  test('are read by a CSL library, each once', () => {
    expect(all.length).toBeGreaterThan(300);
    const ids = cited.data.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('make a bibliography with a line for each, with its publisher, year and title', () => {
    const lines = cited.format('bibliography', { template: 'apa', format: 'text', lang: 'en-US' }).trim().split('\n');
    expect(lines).toHaveLength(items.length);
    // The library's text form turns quotation marks and spaces its own way.
    const letters = (text: string) =>
      text
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
    const text = lines.map(letters);
    for (const { id, title, issued, 'container-title': container } of items) {
      const parts = [title ?? container, container, String(issued?.['date-parts'][0]?.[0] ?? '')].map(letters);
      expect(
        text.some((line) => parts.every((part) => line.includes(part))),
        id,
      ).toBe(true);
    }
  });

  test('hold only fields and types of the schema', () => {
    const fields = new Set(items.flatMap((each) => Object.keys(each)));
    const known = ['id', 'type', 'title', 'container-title', 'issued', 'URL', 'language', 'genre', 'note'];
    expect([...fields].filter((field) => !known.includes(field))).toEqual([]);
    for (const { issued } of items) {
      const [parts] = issued?.['date-parts'] ?? [[1]];
      expect(parts?.length).toBeGreaterThan(0);
      expect(parts?.length).toBeLessThanOrEqual(3);
      expect(parts?.every(Number.isInteger)).toBe(true);
    }
  });
});
