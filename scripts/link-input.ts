/** Files as the linker takes them: blocks of text with their places, and what a page says of itself. */
import { parseHTML } from 'linkedom';
import { type Paragraph, paragraphsOf } from '../core/link/text/paragraphs.ts';
import type { PageContext } from '../core/link/types.ts';
import { readArticle } from '../entrypoints/content/gate/article.ts';
import { readBlocks } from '../entrypoints/content/read/reader.ts';
import { utf8TextAsItIs } from './utf8.ts';

export interface LinkInput {
  file: string;
  /** The text into which offsets point. */
  text: string;
  blocks: Paragraph[];
  page: PageContext;
}

/** Between two blocks of a page in its text. */
const BLOCK_GAP = '\n\n';
const HTML_NAME = /\.x?html?$/i;
const HTML_START = /^\uFEFF?\s*<(?:!--|(?:!doctype html|\?xml|html|head|meta|title|body|div|p|article|main|section|h[1-6])\b)/i;
const TEXT_NAME = /\.txt$/i;

/** Reads a .txt or .html file, or the standard input, which is a page where it begins with an HTML tag. */
export function readInput(file: string, bytes: Uint8Array): LinkInput {
  const text = decode(file, bytes);
  if (HTML_NAME.test(file) || (file === '-' && HTML_START.test(text))) return readPage(file, text);
  if (file !== '-' && !TEXT_NAME.test(file)) {
    throw new Error(
      `${file}: its name ends neither in .txt nor in .html. Rename it, or pass it with - through the standard input.`,
    );
  }
  return { file, text, blocks: paragraphsOf(text), page: { date: null, lang: null } };
}

function readPage(file: string, html: string): LinkInput {
  const { document } = parseHTML(wholePage(html));
  const blocks: Paragraph[] = [];
  let text = '';
  for (const block of readBlocks(document)) {
    if (text !== '') text += BLOCK_GAP;
    blocks.push({ start: text.length, text: block.text });
    text += block.text;
  }
  const { date, lang } = readArticle(document, '');
  return { file, text, blocks, page: { date, lang } };
}

/** A browser adds the outer elements that a file may leave out; linkedom doesn't, and text is read inside a body. */
function wholePage(html: string): string {
  if (!/<html[\s>]/i.test(html)) return `<!doctype html><html><body>${html}`;
  return /<body[\s>]/i.test(html) ? html : html.replace(/<html[^>]*>(?:[\s\S]*<\/head\s*>)?/i, '$&<body>');
}

/** UTF-8, a byte order mark kept as the character it is, so that offsets are those of the file. */
function decode(file: string, bytes: Uint8Array): string {
  const text = utf8TextAsItIs(bytes);
  if (text !== null) return text;
  const [found, from] = isUtf16(bytes) ? ['in UTF-16, not in UTF-8', 'UTF-16'] : ['not in UTF-8', 'WINDOWS-1250'];
  throw new Error(`${file}: it is ${found}. Convert it, for instance with iconv -f ${from} -t UTF-8.`);
}

/** By the byte order mark with which editors begin it. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
