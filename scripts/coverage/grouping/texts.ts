/** The texts that are compared: the project's own reports of events, and others of like topic. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ArticleText } from '../../../core/coverage/text/article-text.ts';
import { compileDictionary } from '../../../core/link/dictionary/compile.ts';
import { openDictionary } from '../../../core/link/dictionary/dictionary.ts';
import { link } from '../../../core/link/link.ts';
import { paragraphsOf } from '../../../core/link/text/paragraphs.ts';
import { besideProject } from '../../eval/collections.ts';
import { readGold } from '../../eval/gold.ts';
import { readUner } from '../../eval/uner.ts';
import { loadPack } from '../../pack-folder.ts';

/** How a copy was made, as its declaration says. */
const HOW = ['reprint', 'reworded', 'abridged', 'retranslated'] as const;

const Declaration = v.strictObject({
  event: v.string(),
  half: v.picklist(['tuned', 'held']),
  texts: v.array(
    v.strictObject({
      file: v.string(),
      newsroom: v.string(),
      lang: v.string(),
      copyOf: v.optional(v.string()),
      how: v.optional(v.picklist(HOW)),
    }),
  ),
});

export type How = (typeof HOW)[number];
export type Half = 'tuned' | 'held';
export type Blocks = ArticleText['blocks'];

export interface Text {
  id: string;
  /** What it tells of; texts of like topic tell of nothing in common. */
  event: string;
  lang: string;
  blocks: Blocks;
}

export interface Report extends Text {
  half: Half;
  copyOf: { id: string; how: How } | null;
}

export type Linker = (text: string, lang: string) => Blocks;

/** Paragraphs with the actors that the bundled pack's linker marks in them. */
export function linkerOf(packFolder = besideProject('data/kosovo-serbia')): Linker {
  const dictionary = openDictionary(Object.values(compileDictionary([loadPack(packFolder)])));
  return (text, lang) => {
    const blocks = paragraphsOf(text).map((paragraph) => paragraph.text);
    const mentions = link(blocks, dictionary, { date: null, lang });
    return blocks.map((block, i) => ({ text: block, actors: (mentions[i] ?? []).map(({ actor }) => actor) }));
  };
}

/** The reports of every event below the folder. Throws where a declaration names a file or a copy that is not there. */
export function readReports(folder: string, blocksOf: Linker): Report[] {
  const events = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.json')));
  return events.sort().flatMap((event) => {
    const { half, texts } = v.parse(Declaration, JSON.parse(readFileSync(join(folder, event, 'index.json'), 'utf8')));
    const id = (file: string) => `${event}/${file}`;
    return texts.map(({ file, lang, copyOf, how }): Report => {
      if (copyOf !== undefined && !texts.some((text) => text.file === copyOf))
        throw new Error(`${id(file)}: there is no ${copyOf}`);
      const blocks = blocksOf(readFileSync(join(folder, event, file), 'utf8'), lang);
      return { id: id(file), event, lang, half, blocks, copyOf: copyOf && how ? { id: id(copyOf), how } : null };
    });
  });
}

/** Annotated texts of the linker's evaluation, none of which copies another. */
export function readLikeTexts(folders: readonly string[], blocksOf: Linker): Text[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readGold(folder).map(({ id, lang, text }) => ({ id, event: id, lang, blocks: blocksOf(text, lang) })));
}

/** News of Universal NER, a document each, where the collection lies at the path. */
export function readUnerTexts(file: string, blocksOf: Linker): Text[] {
  if (!existsSync(file)) return [];
  return readUner(readFileSync(file, 'utf8')).map((sentences, i) => {
    const text = sentences.map((sentence) => sentence.text).join('\n\n');
    return { id: `uner-${i + 1}`, event: `uner-${i + 1}`, lang: 'sr-Latn', blocks: blocksOf(text, 'sr-Latn') };
  });
}
