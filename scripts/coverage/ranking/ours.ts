/** Our own ranking for a report of the pack as the page that is being read. */
import { describePage } from '../../../core/coverage/page.ts';
import { type Ranked, rankedStories } from '../../../core/coverage/ranking/related.ts';
import { type Text, textsOf } from '../../../core/coverage/stories/texts.ts';
import { indexPack, type PackIndex } from '../../../core/pack/pack-index.ts';
import type { Coverage } from '../../../core/pack/schema.ts';

/** The reader reads every language; nothing is kept. The page's text isn't at hand, so nothing is known by it. */
const EVERY_LANGUAGE: readonly string[] = [];

/** The page as the pack has it: with its events, and with the copies of its text known to be such. */
export function rankedKnown(index: PackIndex, item: Coverage): string[] {
  const page = { ...describePage(index, requestFor(item)), self: { item, by: 'address' as const, text: null } };
  const sureness = new Map(item.events.map((event) => [event, 1]));
  return idsOf(rankedStories(index, { ...page, sureness, events: new Set(item.events) }, [], EVERY_LANGUAGE));
}

/**
 * The page as one that no pack knows: by its actors, its date and its language alone, each actor marked once. Neither it nor a copy
 * of its text is in the pack, so that nothing is learnt from them.
 */
export function rankedUnknown(index: PackIndex, item: Coverage): string[] {
  const rest = without(index, textsOf(index).of.get(item.id));
  return idsOf(rankedStories(rest, describePage(rest, requestFor(item)), [], EVERY_LANGUAGE));
}

function requestFor({ actors, date, lang }: Coverage) {
  return {
    article: { address: 'https://unknown.example/article', canonical: null, date, lang },
    text: null,
    cast: actors.map((actor, first) => ({ actor, count: 1, first })),
  };
}

function without({ pack }: PackIndex, text: Text | undefined): PackIndex {
  const own = new Set(text && [text.lead, ...text.copies]);
  return indexPack({ ...pack, coverage: pack.coverage.filter((item) => !own.has(item)) });
}

function idsOf(stories: readonly Ranked[]): string[] {
  return stories.map(({ lead }) => lead.id);
}
