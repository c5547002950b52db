/** The mentions of a whole text, as on a page that has nothing but it. */
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import { link } from '../../core/link/link.ts';
import { type Paragraph, paragraphsOf } from '../../core/link/text/paragraphs.ts';
import type { Mention, PageContext } from '../../core/link/types.ts';

/** Offsets are those into the text, in UTF-16 units. */
export function linkText(text: string, dictionary: Dictionary, page: PageContext): Mention[] {
  return linkBlocks(paragraphsOf(text), dictionary, page);
}

/** Of blocks that know where they begin in a longer text: offsets are those into that. */
export function linkBlocks(blocks: readonly Paragraph[], dictionary: Dictionary, page: PageContext): Mention[] {
  const linked = link(
    blocks.map(({ text }) => text),
    dictionary,
    page,
  );
  return linked.flatMap((mentions, i) => {
    const offset = blocks[i]?.start ?? 0;
    return mentions.map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset }));
  });
}
