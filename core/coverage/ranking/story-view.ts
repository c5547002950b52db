/** A related story as it is shown, with why it is there. */
import type { Wording } from '../../card/view.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { wording } from '../../pack/wording.ts';
import { reportView } from '../item-view.ts';
import { surely } from '../page/told-events.ts';
import type { DescribedPage } from '../page.ts';
import type { Report } from '../report.ts';
import { daysFrom } from '../span.ts';
import type { StoryView } from '../view.ts';
import type { Ranked } from './related.ts';
import { actorLikeness } from './score.ts';

export function storyView(index: PackIndex, { lead, copies, text }: Ranked, page: DescribedPage, lang: string): StoryView {
  const actors = actorLikeness(index).shared(page.cast, lead.actors);
  return {
    lead: reportView(index, lead, lang),
    copies: copies.map((copy) => reportView(index, copy, lang)),
    why: {
      events: sharedEvents(page, lead).flatMap((id) => worded(index.events.get(id)?.title, lang)),
      actors: actors.flatMap((id) => worded(index.actors.get(id)?.name, lang)),
      daysApart: page.span && lead.span && daysFrom(page.span, lead.span),
      text,
    },
  };
}

/** Only what both surely tell of is given as a reason. */
function sharedEvents({ events }: DescribedPage, report: Report): string[] {
  const told = new Set(surely(report.events));
  return [...events].filter((event) => told.has(event));
}

function worded(text: Parameters<typeof wording>[0] | undefined, lang: string): Wording[] {
  return text ? [wording(text, lang)] : [];
}
