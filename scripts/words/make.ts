/**
 * Makes the lists of ordinary words anew: `node scripts/words/make.ts SOURCES`. `SOURCES` is a folder that holds for each
 * language, such as `sq`, the word counts `sq.txt` and the spelling dictionary `sq.aff`, `sq.dic`; `lists/README.md` says which.
 * Asks the program `hunspell`, which has to be installed. To be run by hand, when a language joins or a better source appears.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord } from '../../core/link/text/fold.ts';
import { toCyrillic, toLatin } from '../../core/link/text/transliterate.ts';
import { germanNouns } from './german-nouns.ts';
import { LISTS } from './ordinary-words.ts';
import { speltBy } from './spelt.ts';

/**
 * Times in a million running words. Rarer ones hardly ever open a sentence; while nouns that surnames happen to be spelt like
 * (Serbian `rosu`, dew; `rute`, routes) lie between one and three.
 */
const SELDOM = 1;

/** No name is among so many of the most frequent words, and no dictionary has them all (the Serbian one lacks `sad`, now). */
const SURE = 200;

const LATIN = /^\p{Script=Latin}{2,}$/u;
const CYRILLIC = /^\p{Script=Cyrillic}{2,}$/u;

/** Subtitles are counted with what is foreign in them. Serbian is counted in both scripts; its dictionary has it in Cyrillic. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  de: LATIN,
  en: LATIN,
  fr: LATIN,
  ru: CYRILLIC,
  sq: LATIN,
  sr: CYRILLIC,
  uk: CYRILLIC,
};

function makeLists(sources: string): void {
  for (const [lang, script] of Object.entries(WRITTEN)) {
    const counted = frequentWords(readFileSync(join(sources, `${lang}.txt`), 'utf8'));
    const inScript = lang === 'sr' ? counted.flatMap((word) => (CYRILLIC.test(word) ? word : (toCyrillic(word) ?? []))) : counted;
    // Fragments such as `'ve` and single letters are left out too.
    const frequent = inScript.filter((word) => script.test(word));
    const spelt = speltBy(join(sources, lang));
    const nouns = lang === 'de' ? germanNouns(frequent, spelt) : [];
    const words = [...frequent.slice(0, SURE), ...spelt(frequent), ...nouns];
    if (lang !== 'sr') write(lang, words);
    else {
      write('sr-Cyrl', words);
      write(
        'sr-Latn',
        words.flatMap((word) => toLatin(word) ?? []),
      );
    }
  }
}

/** The words of a list of `word count` lines that are no rarer than `SELDOM`. */
function frequentWords(counts: string): string[] {
  const lines = counts.split('\n').map((line) => line.trim().split(' '));
  const total = lines.reduce((sum, [, count]) => sum + Number(count ?? 0), 0);
  return lines.flatMap(([word = '', count]) => (Number(count) * 1e6 >= SELDOM * total ? [word] : []));
}

function write(list: string, words: readonly string[]): void {
  const lines = [...new Set(words.map(foldWord))].sort();
  writeFileSync(join(LISTS, `${list}.txt`), `${lines.join('\n')}\n`);
  process.stdout.write(`${list}: ${lines.length} words\n`);
}

const [sources] = process.argv.slice(2);
if (!sources || !existsSync(sources)) {
  process.stderr.write('Name the folder with the counts and dictionaries. scripts/words/lists/README.md says which.\n');
  process.exitCode = 1;
} else makeLists(sources);
