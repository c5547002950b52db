/** Files as the linker takes them: blocks of text with their places, and what a page says of itself. */
import { parseHTML } from 'linkedom';
import { type Paragraph, paragraphsOf } from '../core/link/text/paragraphs.ts';
import type { PageContext } from '../core/link/types.ts';
import { readArticle } from '../entrypoints/content/gate/article.ts';
import { readBlocks } from '../entrypoints/content/read/reader.ts';

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
const HTML_START = /^\uFEFF?\s*<(?:!doctype html|!--|\?xml|html|head|body|meta)\b/i;
const TEXT_NAME = /\.txt$/i;

/** Reads a .txt or .html file, or the standard input, which is a page where it begins like one. */
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
  const { document } = parseHTML(html);
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

/** UTF-8, a byte order mark kept as the character it is, so that offsets are those of the file. */
function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${file}: it is not in UTF-8. Convert it, for instance with iconv -f WINDOWS-1250 -t UTF-8.`);
  }
}
