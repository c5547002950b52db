/** The cards of the bundled pack as an editor reads them: a picture, a page and a text for each date, or for each actor named. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reader } from '../../core/card/view.ts';
import { indexPack, type PackIndex } from '../../core/pack/pack-index.ts';
import { problemLine } from '../../core/pack/problem.ts';
import { type Draft, type PackFiles, type Placed, readDraft } from '../../core/pack/read/draft.ts';
import { nearest } from '../../core/pack/read/nearest.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { judgedDay } from '../judged-day.ts';
import { readPackFolder } from '../pack-folder.ts';
import { sheetText } from './card-text.ts';
import { drawSheets } from './draw-sheets.ts';
import { type Day, sheetOfActor, sheetOfDay } from './sheet.ts';

const PACK = fileURLToPath(new URL('../../data/kosovo-serbia', import.meta.url));
const CARDS = fileURLToPath(new URL('../../.output/cards', import.meta.url));

/** The day of the report with which this pack began, the day after the clash at Banjska, and this one. */
const DAYS_OF_ARTICLES = ['2022-12-16', '2023-09-25'];

/** Without names, all actors. Texts are there at once; pictures take a browser. */
export async function drawCards(names: readonly string[]): Promise<void> {
  const files = readPackFolder(PACK);
  const index = indexPack(readablePack(files));
  const reader: Reader = { today: judgedDay(files, undefined), lang: 'en' };
  const days: Day[] = [...DAYS_OF_ARTICLES.map((date) => ({ name: date, date })), { name: 'today', date: reader.today }];
  for (const name of names) requireActor(index, name);
  const sheets =
    names.length > 0
      ? names.map((name) => sheetOfActor(index, name, days, reader))
      : days.map((day) => sheetOfDay(index, day, reader));
  await mkdir(CARDS, { recursive: true });
  for (const sheet of sheets) await write(`${sheet.name}.txt`, sheetText(index, sheet));
  await drawSheets(sheets, write);
}

async function write(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(CARDS, name);
  await writeFile(path, content);
  console.log(relative(process.cwd(), path));
}

/** The pack as far as it can be read, since cards are looked at while it is written; what is wrong with the rest is told. */
function readablePack(files: PackFiles): Pack {
  const draft = readDraft(files);
  for (const problem of draft.problems) console.warn(problemLine(problem));
  if (draft.head === null) throw new Error('Without pack.json there are no cards.');
  return { ...draft.head.value, ...listsOf(draft) };
}

function listsOf({ actors, publishers, sources, coverage, events, claims, questions }: Draft) {
  const values = <T>(entries: readonly Placed<T>[]) => entries.map(({ value }) => value);
  return {
    actors: values(actors),
    publishers: values(publishers),
    sources: values(sources),
    coverage: values(coverage),
    events: values(events),
    claims: values(claims),
    questions: values(questions),
  };
}

function requireActor({ actors }: PackIndex, name: string): void {
  if (actors.has(name)) return;
  const meant = nearest(name, [...actors.keys()]);
  throw new Error(`The pack has no actor "${name}" that can be read.${meant ? ` Did you mean ${meant}?` : ''}`);
}
