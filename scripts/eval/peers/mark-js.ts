/**
 * mark.js 8, the highlighter that most pages use: every name as one keyword, with the accuracy `exactly`.
 *
 * As it comes, `exactly` knows white space alone as a border and misses every name before a comma; its documentation
 * shows how punctuation is given to it as limiters. A keyword that a paragraph doesn't hold can't be marked there, so
 * only those are passed that it does: thousands of expressions a paragraph would take minutes and change nothing.
 */
import Mark from 'mark.js';
import { paragraphsOf } from '../../../core/link/text/paragraphs.ts';
import type { Span } from '../gold.ts';
import { inMarkJsDocument } from './mark-js-document.ts';
import type { Find, Names } from './names.ts';

/** All ASCII punctuation, and what articles use beyond it. */
const PUNCTUATION = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~¡¿«»“”„‟‘’‚‛‹›…–—−·•'];

/** `limited`: punctuation is a border too. */
export function markJs(names: Names, limited: boolean): Find {
  const limiters = limited ? PUNCTUATION : [];
  return (text) => {
    const inText = [...names.keys()].filter((name) => text.includes(name));
    return paragraphsOf(text).flatMap(({ start, text: own }) => {
      const keywords = inText.filter((name) => own.includes(name));
      return markParagraph(own, keywords, limiters).map(({ start: from, end, text: name }) => ({
        start: from + start,
        end: end + start,
        actor: names.get(name) ?? '',
      }));
    });
  };
}

interface MarkedText extends Span {
  text: string;
}

function markParagraph(text: string, keywords: string[], limiters: string[]): MarkedText[] {
  return inMarkJsDocument(text, (paragraph) => {
    new Mark(paragraph).mark(keywords, {
      accuracy: { value: 'exactly', limiters },
      caseSensitive: true,
      separateWordSearch: false,
      diacritics: false,
    });
    return marksIn(paragraph);
  });
}

function marksIn(paragraph: Element): MarkedText[] {
  let at = 0;
  const marks: MarkedText[] = [];
  for (const node of paragraph.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') marks.push({ start: at, end: at + text.length, text });
    at += text.length;
  }
  return marks;
}
