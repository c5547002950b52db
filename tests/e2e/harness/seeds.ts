/** The five seed texts as articles: at the addresses of their items in the pack, and where nobody knows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Coverage } from '../../../core/pack/schema.ts';
import { loadPack } from '../../../scripts/pack-folder.ts';

const PACK = fileURLToPath(new URL('../../../data/kosovo-serbia', import.meta.url));

const ITEMS = {
  '000': 'dailycable-2022-12-15-troop-return',
  '001': 'newarab-2022-12-15-troop-return',
  '002': 'rferl-2022-12-16-kfor-request',
  '003': 'antiwar-2022-12-15-troop-deployment',
  '004': 'newsme-2022-12-16-kfor-request',
} as const;
export type SeedName = keyof typeof ITEMS;

export interface Seed {
  name: SeedName;
  text: string;
  item: Coverage;
  /** Where it is served: the item's address without TLS, which the tests' web does not speak. */
  address: string;
  html: string;
  /** The same text where no pack can know the address, which the page does not tell either. */
  elsewhere: { address: string; html: string };
}

export function readSeeds(folder: string): Record<SeedName, Seed> {
  const pack = loadPack(PACK);
  const seed = (name: SeedName): Seed => {
    const item = pack.coverage.find(({ id }) => id === ITEMS[name]);
    if (!item?.url || !item.date) throw new Error(`The pack has no ${ITEMS[name]} with address and date.`);
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    return {
      name,
      text,
      item,
      address: item.url.replace(/^https:/, 'http:'),
      html: articleHtml(item, text, `<link rel="canonical" href="${quoted(item.url)}">`),
      elsewhere: { address: `http://elsewhere.example/${name}`, html: articleHtml(item, text, '') },
    };
  };
  return { '000': seed('000'), '001': seed('001'), '002': seed('002'), '003': seed('003'), '004': seed('004') };
}

function articleHtml(item: Coverage, text: string, ownAddress: string): string {
  const paragraphs = text.split(/\n+/).map((line) => `<p>${quoted(line)}</p>`);
  return `<!doctype html>
<html lang="${item.lang}"><head><meta charset="utf-8"><title>${quoted(item.title.text)}</title>
${ownAddress}
<meta property="og:type" content="article">
<meta property="article:published_time" content="${item.date}">
</head><body><article><h1>${quoted(item.title.text)}</h1>
${paragraphs.join('\n')}
</article></body></html>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
