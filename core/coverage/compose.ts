/** Other coverage for the page being read. The order depends on nothing but packs, kept articles, page and reader. */
import type { Reader } from '../card/view.ts';
import type { KeptArticle } from '../kept/kept-article.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { differences } from './differences.ts';
import { keptBeside } from './kept-reports.ts';
import { describePage, type PageRequest } from './page.ts';
import { relatedStories } from './ranking/related.ts';
import { selfView } from './self.ts';
import { storyLine } from './stories/story-line.ts';
import type { CoverageView } from './view.ts';

export interface CoverageRequest extends PageRequest {
  /** The articles that the reader keeps. */
  kept: readonly KeptArticle[];
}

/** `languages`: BCP 47 tags of what the reader reads; empty where that is not known. */
export interface CoverageReader extends Reader {
  languages: readonly string[];
}

export function composeCoverage(index: PackIndex, request: CoverageRequest, reader: CoverageReader): CoverageView {
  const page = describePage(index, request);
  const kept = keptBeside(index, page, request.kept);
  return {
    self: selfView(index, page, kept, reader.lang),
    story: storyLine(index, page),
    differences: differences(index, page, reader.lang),
    related: relatedStories(index, page, kept, reader),
  };
}
