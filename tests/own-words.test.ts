/** The bundled pack is written in words of its own, so far as texts that it draws on lie beside the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownWordsProblems } from '../core/pack/check/own-words.ts';
import { problemLine } from '../core/pack/problem.ts';
import { readForeignTexts } from '../scripts/foreign-texts.ts';
import { readPackFolder } from '../scripts/pack-folder.ts';

const ROOT = join(import.meta.dirname, '..');

test.each(['../shared/seeds', '../shared/gold'])('no text shares eight words in a row with one of %s', (folder) => {
  const path = join(ROOT, folder);
  if (!existsSync(path)) {
    console.warn(`words not compared: ${path} is not there`);
    return;
  }
  const foreign = readForeignTexts(path);
  expect(foreign.length).toBeGreaterThan(0);
  expect(ownWordsProblems(readPackFolder(join(ROOT, 'data/kosovo-serbia')), foreign).map(problemLine)).toEqual([]);
});
