/** A text with one name in brackets, for the tests of the readers of longer names. */
import type { ActorKind } from '../../dictionary/actors.ts';
import { isCapitalLine, isTitleCase, sentenceAt, sentenceStarts } from '../../text/sentences.ts';
import type { NamePlace } from './name-place.ts';

/** `marked` is the text with the name in brackets, other known names in braces (`{Vučić} u [Prištini]`). */
export function placeIn(marked: string, lang: string, kind: ActorKind = 'place'): NamePlace {
  const known: [start: number, end: number][] = [];
  let text = '';
  let name = { start: 0, end: 0 };
  for (const [, plain = '', other, own] of marked.matchAll(/([^[{]*)(?:\{([^}]*)\}|\[([^\]]*)\]|$)/g)) {
    text += plain;
    const word = other ?? own ?? '';
    if (own !== undefined) name = { start: text.length, end: text.length + own.length };
    if (word !== '') known.push([text.length, text.length + word.length]);
    text += word;
  }
  const starts = sentenceStarts(text);
  const number = sentenceAt(starts, name.start);
  const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? text.length];
  const own = text.slice(start, end);
  const sentence = { number, start, end, capitals: isCapitalLine(own), titleCase: isTitleCase(own, lang) };
  const isKnown = (word: { start: number }) => known.some(([from, to]) => word.start >= from && word.start < to);
  return { text, ...name, sentence, lang, kinds: [kind], isKnown };
}
