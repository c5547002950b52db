/** The cards of a pack as an editor reads them: a picture, a page and a text for each date, or for each actor named. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reader } from '../../core/card/view.ts';
import { localDay } from '../../core/local-day.ts';
import { packOf } from '../../core/pack/build.ts';
import { indexPack, type PackIndex } from '../../core/pack/pack-index.ts';
import { problemLine } from '../../core/pack/problem.ts';
import { readDraft } from '../../core/pack/read/draft.ts';
import type { PackFiles } from '../../core/pack/read/folder.ts';
import { nearest } from '../../core/pack/read/nearest.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { readPackFolder } from '../pack-folder.ts';
import { sheetText } from './card-text.ts';
import { daysOf } from './days.ts';
import { drawSheets } from './draw-sheets.ts';
import { sheetOfActor, sheetOfDay } from './sheet.ts';

const CARDS = fileURLToPath(new URL('../../.output/cards', import.meta.url));

export interface CardsAsked {
  /** The pack's folder. */
  pack: string;
  /** Days of articles, as `YYYY-MM-DD`; none: those that suit the pack. */
  dates: readonly string[];
  /** Ids of actors; none: all. */
  actors: readonly string[];
}

/** Texts are there at once; pictures take a browser. Each pack has a folder of its own in `.output/cards`. */
export async function drawCards({ pack: folder, dates, actors }: CardsAsked): Promise<void> {
  const pack = readablePack(folder, readPackFolder(folder));
  const index = indexPack(pack);
  const reader: Reader = { today: localDay(), lang: 'en' };
  const days = daysOf(folder, pack, dates, reader.today);
  if (index.actors.size === 0) throw new Error(`${folder} has no actor that can be read. Mend what is named above.`);
  for (const actor of actors) requireActor(folder, index, actor);
  const sheets =
    actors.length > 0
      ? actors.map((actor) => sheetOfActor(index, actor, days, reader))
      : days.map((day) => sheetOfDay(index, day, reader));
  const output = join(CARDS, basename(resolve(folder)));
  const write = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(output, name), content);
    console.log(relative(process.cwd(), join(output, name)));
  };
  await mkdir(output, { recursive: true });
  for (const sheet of sheets) await write(`${sheet.name}.txt`, sheetText(index, sheet));
  await drawSheets(sheets, write);
}

/** The pack as far as it can be read, since cards are looked at while it is written; what is wrong with the rest is told. */
function readablePack(folder: string, files: PackFiles): Pack {
  const draft = readDraft(files);
  for (const problem of draft.problems) console.warn(problemLine(problem));
  const pack = packOf(draft);
  if (pack === null) throw new Error(`${folder}: without a pack.json that can be read there are no cards.`);
  return pack;
}

function requireActor(folder: string, { actors }: PackIndex, name: string): void {
  if (actors.has(name)) return;
  const meant = nearest(name, actors.keys());
  throw new Error(`${folder} has no actor "${name}" that can be read.${meant ? ` Did you mean ${meant}?` : ''}`);
}
