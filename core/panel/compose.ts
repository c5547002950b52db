/** Puts together all that the panel tells of a page. */
import { describeCast } from '../card/cast.ts';
import { listAll } from '../coverage/all.ts';
import { type CoverageReader, composeCoverage } from '../coverage/compose.ts';
import { describePage, type PageRequest } from '../coverage/page.ts';
import type { KeptArticle } from '../kept/kept-article.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { tiesView } from './ties.ts';
import { timelineView } from './timeline.ts';
import type { PanelView } from './view.ts';

/** `kept`: all that the reader keeps. */
export function composePanel(
  index: PackIndex,
  request: PageRequest,
  kept: readonly KeptArticle[],
  reader: CoverageReader,
): Omit<PanelView, 'kept'> {
  const page = describePage(index, request);
  return {
    cast: describeCast(index, request.cast, request.article, reader),
    coverage: composeCoverage(index, page, kept, reader),
    timeline: timelineView(index, page, reader),
    ties: tiesView(index, page, reader),
    all: listAll(index, kept, reader),
  };
}
