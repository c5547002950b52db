/** Asks a spelling dictionary, by the program `hunspell`. */
import { execFileSync } from 'node:child_process';

/** Those of the words that the dictionary has as they are written: one that it has with a capital only is not among them without. */
export type Spelt = (words: readonly string[]) => string[];

/** `dictionary` is the path of the two files without their endings `.aff` and `.dic`. */
export function speltBy(dictionary: string): Spelt {
  return (words) => {
    const options = { input: `${words.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1e8 } as const;
    const known = execFileSync('hunspell', ['-i', 'utf-8', '-d', dictionary, '-G'], options);
    const asked = new Set(words);
    return known.split('\n').filter((word) => asked.has(word));
  };
}
