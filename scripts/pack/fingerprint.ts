/** `pack fingerprint`: from the text of a report that its author has at hand to the entry by which a page that carries it is known. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText } from '../../core/coverage/text/article-text.ts';
import { FEWEST_WORDS, fingerprintOf } from '../../core/coverage/text/make.ts';
import { compileDictionary } from '../../core/link/dictionary/compile.ts';
import { openDictionary } from '../../core/link/dictionary/dictionary.ts';
import { link } from '../../core/link/link.ts';
import { paragraphsOf } from '../../core/link/text/paragraphs.ts';
import { buildPack } from '../../core/pack/build.ts';
import { nearest } from '../../core/pack/read/nearest.ts';
import type { Coverage, Pack } from '../../core/pack/schema.ts';
import { readPackFolder } from '../pack-folder.ts';
import { utf8Text } from '../utf8.ts';
import { ordinaryWords } from '../words/ordinary-words.ts';
import { LIST, readList, writeEntry } from './fingerprint-list.ts';

const HEAD = 'pack.json';
const SALT_BYTES = 16;

/**
 * Writes or replaces the report's entry in the pack's folder, and makes the pack's salt where it has none yet.
 * Throws an error in plain words where the report, the file or the text won't do; then nothing is written.
 */
export function fingerprint(folder: string, id: string, file: string): void {
  const pack = packWithout(LIST, folder);
  const report = reportOf(pack, id, folder);
  const text = readReport(file);
  const list = readList(join(folder, LIST));
  const salt = pack.salt ?? randomBytes(SALT_BYTES).toString('hex');
  const made = fingerprintOf({ blocks: blocksOf(text, pack, report) }, salt);
  if (made === null)
    throw new Error(`${file} has fewer than ${FEWEST_WORDS} words, too few to know a report by. Give its whole text.`);
  if (pack.salt === undefined) addSalt(join(folder, HEAD), salt);
  writeEntry(join(folder, LIST), list, { id, ...made });
  console.log(
    `${join(folder, LIST)} has the fingerprint of ${id}: ${made.words} words, ${made.anchors.length} names, figures and dates.`,
  );
}

/** The pack as if that list were empty: what is wrong in it must not keep its author from mending it. */
function packWithout(list: string, folder: string): Pack {
  return buildPack({ ...readPackFolder(folder), [list]: '{ "fingerprints": [] }' }, ordinaryWords());
}

function reportOf({ coverage }: Pack, id: string, folder: string): Coverage {
  const report = coverage.find((item) => item.id === id);
  if (report) return report;
  const ids = coverage.map((item) => item.id);
  const meant = nearest(id, ids);
  const advice = meant === null ? 'Add it there first.' : `Did you mean ${meant}?`;
  throw new Error(`${join(folder, 'coverage.json')} has no report "${id}". ${advice}`);
}

function readReport(file: string): string {
  const text = utf8Text(bytesOf(file));
  if (text === null) throw new Error(`${file} is not in UTF-8. Save it as UTF-8.`);
  if (text.trim() === '') throw new Error(`${file} is empty. Write the report's text into it, a paragraph on each line.`);
  return text;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new Error(`${file}: there is no such file. Name a text file that holds the report.`);
    if (code === 'EISDIR') throw new Error(`${file} is a folder. Name a text file in it.`);
    if (code === 'EACCES') throw new Error(`${file}: it may not be read. Check its permissions.`);
    throw error;
  }
}

/** The paragraphs with the actors named in each, as a page would have them marked. */
function blocksOf(text: string, pack: Pack, { date, lang }: Pick<Coverage, 'date' | 'lang'>): ArticleText['blocks'] {
  const blocks = paragraphsOf(text).map((paragraph) => paragraph.text);
  const mentions = link(blocks, openDictionary(Object.values(compileDictionary([pack]))), { date, lang });
  return blocks.map((block, i) => ({ text: block, actors: (mentions[i] ?? []).map(({ actor }) => actor) }));
}

/** Before the blockers, which every head has; the rest of the file stays as its author wrote it. */
function addSalt(file: string, salt: string): void {
  const head = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const salted = head.replace(/"blockers"/, `"salt": "${salt}",\n  "blockers"`);
  if (salted === head) throw new Error(`${file} has no line for its salt. Add "salt": "${salt}" to it, and try again.`);
  writeFileSync(file, salted);
}
