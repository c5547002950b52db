/** What is measured on: saved pages of the wide web, and annotated texts, in which every other line holds a name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { paragraphsOf } from '../../core/link/text/paragraphs.ts';
import type { PageContext } from '../../core/link/types.ts';
import { besideProject } from '../eval/collections.ts';
import { readGold } from '../eval/gold.ts';
import { readInput } from '../link-input.ts';

export interface MeasuredText {
  name: string;
  /** Its blocks, as the linker gets them. */
  blocks: readonly string[];
  page: PageContext;
}

const SAVED_PAGES = '../shared/pages';
const OTHER_GOLD = '../shared/gold';
const SAMPLES = 'tests/samples';
/** Of our own texts the half by which we tune; the other one is kept for what it is for. */
const TUNED_GOLD = 'tests/gold/tuned';

/** Saved pages where they lie beside the project, else the samples; `isWhole` tells which. */
export function readPages(): { isWhole: boolean; pages: MeasuredText[] } {
  const isWhole = existsSync(besideProject(SAVED_PAGES));
  if (!isWhole)
    console.warn(`There are no saved pages in ${SAVED_PAGES}: measured on ${SAMPLES}, which are too few for a figure.`);
  const folder = besideProject(isWhole ? SAVED_PAGES : SAMPLES);
  const files = readdirSync(folder).filter((file) => /\.html(\.gz)?$/.test(file));
  return { isWhole, pages: files.sort().map((file) => readPage(folder, file)) };
}

function readPage(folder: string, file: string): MeasuredText {
  const bytes = readFileSync(join(folder, file));
  const name = file.replace(/\.gz$/, '');
  const { blocks, page } = readInput(name, name === file ? bytes : gunzipSync(bytes));
  return { name, blocks: blocks.map(({ text }) => text), page };
}

/** Annotated texts of our own, and others where they lie beside the project. */
export function readTexts(): MeasuredText[] {
  const folders = [TUNED_GOLD, OTHER_GOLD].map(besideProject).filter(existsSync);
  return folders.flatMap(readGold).map(({ id, text, date, lang }) => ({
    name: id,
    blocks: paragraphsOf(text).map((paragraph) => paragraph.text),
    page: { date, lang },
  }));
}
