/**
 * wink-nlp 2 with its English model: every name as a custom entity, matched as written. Patterns of word classes and of
 * its own entities are off, for no name is one: with them the 1244 of a resolution is a number and no name.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { paragraphsOf } from '../../../core/link/text/paragraphs.ts';
import type { GoldMark, Span } from '../gold.ts';
import type { Find, Names } from './names.ts';

export function wink(names: Names): Find {
  const nlp = winkNLP(model);
  const patterns = Map.groupBy(names.keys(), (name) => names.get(name) ?? '');
  nlp.learnCustomEntities(
    [...patterns].map(([name, own]) => ({ name, patterns: own })),
    { matchValue: true, usePOS: false, useEntity: false },
  );
  return (text) => paragraphsOf(text).flatMap(({ start, text: own }) => findIn(nlp, own, start));
}

function findIn(nlp: ReturnType<typeof winkNLP>, text: string, offset: number): GoldMark[] {
  const doc = nlp.readDoc(text);
  const tokens = placesOf(doc.tokens().out(), text);
  const entities = doc.customEntities();
  return Array.from({ length: entities.length() }, (_, i) => {
    const entity = entities.itemAt(i);
    const [first = 0, last = 0] = entity.out(nlp.its.span);
    const start = tokens[Number(first)]?.start ?? 0;
    const end = tokens[Number(last)]?.end ?? 0;
    return { start: start + offset, end: end + offset, actor: entity.out(nlp.its.type) };
  });
}

/** It gives its tokens without their places. */
function placesOf(tokens: readonly string[], text: string): Span[] {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    // A token that it wrote otherwise than the text stays where the last one ended.
    if (start < 0) return { start: at, end: at };
    at = start + token.length;
    return { start, end: at };
  });
}
