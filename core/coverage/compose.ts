/** Other coverage for the page being read. The order depends on nothing but packs, kept articles, page and reader. */
import type { Reader } from '../card/view.ts';
import type { KeptArticle } from '../kept/kept-article.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { differences } from './differences.ts';
import { keptBeside } from './kept-reports.ts';
import type { DescribedPage } from './page.ts';
import { relatedStories } from './ranking/related.ts';
import { selfView } from './self.ts';
import { storyLine } from './stories/story-line.ts';
import type { CoverageView } from './view.ts';

/** `languages`: BCP 47 tags of what the reader reads; empty where that is not known. */
export interface CoverageReader extends Reader {
  languages: readonly string[];
}

/** `keptArticles`: all that the reader keeps. */
export function composeCoverage(
  index: PackIndex,
  page: DescribedPage,
  keptArticles: readonly KeptArticle[],
  reader: CoverageReader,
): CoverageView {
  const kept = keptBeside(index, page, keptArticles);
  return {
    self: selfView(index, page, kept, reader.lang),
    story: storyLine(index, page),
    differences: differences(index, page, reader.lang),
    related: relatedStories(index, page, kept, reader),
  };
}
