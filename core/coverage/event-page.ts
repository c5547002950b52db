/** One event by itself: what is known of it, on what its reports disagree, and all of them. */
import { actorName } from '../card/names.ts';
import { sourceViews, when } from '../card/sources.ts';
import type { Reader } from '../card/view.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { wording } from '../pack/wording.ts';
import { differenceViews } from './differences.ts';
import { itemView } from './item-view.ts';
import { standOf } from './stand.ts';
import { earliestFirst, textsOf } from './stories/texts.ts';
import type { EventPageView } from './view.ts';

export interface EventRequest {
  event: string;
  /** The report that the page is, by its id, where it is one. */
  self: string | null;
}

/** `null` for an event that the pack does not have. */
export function composeEvent(
  index: PackIndex,
  { event: id, self }: EventRequest,
  { lang }: Pick<Reader, 'lang'>,
): EventPageView | null {
  const event = index.events.get(id);
  if (!event) return null;
  const claims = index.pack.claims.filter((claim) => claim.event === id);
  const item = self === null ? null : (index.coverage.get(self) ?? null);
  return {
    event: id,
    title: wording(event.title, lang),
    summary: wording(event.summary, lang),
    when: when(event),
    until: event.endDate,
    actors: event.actors.flatMap((actor) => index.actors.get(actor) ?? []).map((actor) => actorName(actor, { lang })),
    names: (event.names ?? []).map(({ holder, text }) => ({ holder: wording(holder, lang), text: wording(text, lang) })),
    sources: sourceViews(index, event.sources),
    differences: differenceViews(index, claims, standOf(index, item && { item, by: 'address', text: null }), lang),
    stories: storiesOf(index, id, lang),
  };
}

/** A copy that leaves the event out is not among them; where the lead does, the earliest copy that tells of it stands first. */
function storiesOf(index: PackIndex, event: string, lang: string): EventPageView['stories'] {
  return textsOf(index)
    .all.map(({ lead, copies }) => [lead, ...copies].filter(({ events }) => events.includes(event)))
    .flatMap(([lead, ...copies]) => (lead ? [{ lead, copies }] : []))
    .sort((a, b) => earliestFirst(a.lead, b.lead))
    .map(({ lead, copies }) => ({
      lead: itemView(index, lead, lang),
      copies: copies.map((copy) => itemView(index, copy, lang)),
    }));
}
