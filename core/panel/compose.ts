/** Puts together all that the panel tells of a page. */
import { describeCast } from '../card/cast.ts';
import type { Reader } from '../card/view.ts';
import { listAll } from '../coverage/all.ts';
import { composeCoverage } from '../coverage/compose.ts';
import { describePage } from '../coverage/page.ts';
import type { KeptArticle } from '../kept/kept-article.ts';
import type { Request } from '../messages.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { tiesView } from './ties.ts';
import { timelineView } from './timeline.ts';
import type { PanelView } from './view.ts';

export interface PanelRequest extends Pick<Request<'panel'>, 'article' | 'text' | 'cast'> {
  kept: readonly KeptArticle[];
}

export function composePanel(
  index: PackIndex,
  request: PanelRequest,
  reader: Reader & { languages: readonly string[] },
): Omit<PanelView, 'kept'> {
  const { article, cast, kept } = request;
  const page = describePage(index, request);
  return {
    cast: describeCast(index, cast, article, reader),
    coverage: composeCoverage(index, request, reader),
    timeline: timelineView(index, page, reader),
    ties: tiesView(index, page, reader),
    all: listAll(index, kept, reader),
  };
}
