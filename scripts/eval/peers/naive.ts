/**
 * The naive dictionary: at each place the longest name, as written, that no letter or digit touches. It reads every
 * text in one pass with one expression.
 */
import type { Find, Names } from './names.ts';

export function naiveDictionary(names: Names): Find {
  if (names.size === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${[...names.keys()].map(RegExp.escape).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      actor: names.get(name) ?? '',
    }));
}
