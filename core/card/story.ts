/** Why an actor matters in this story: the event that ties it to others of the page. */
import { storyFor } from '../pack/at-date/story.ts';
import { wording } from '../pack/wording.ts';
import { isLater } from '../partial-date.ts';
import type { CardContext } from './context.ts';
import { actorName } from './names.ts';
import { sourceViews, when } from './sources.ts';
import type { EventView } from './view.ts';

/** Five names are a line or two; the rest are on the page all the same. */
const OTHERS_SHOWN = 5;

export function storyView({ index, ask, reader }: CardContext): EventView | null {
  const story = storyFor(index, ask);
  if (!story) return null;
  const { event, others } = story;
  const actors = others.flatMap((id) => index.actors.get(id) ?? []);
  return {
    event: event.id,
    title: wording(event.title, reader.lang),
    summary: wording(event.summary, reader.lang),
    when: when(event),
    until: event.endDate,
    later: isLater(event.date, ask.date),
    with: actors.slice(0, OTHERS_SHOWN).map((actor) => actorName(actor, reader)),
    sources: sourceViews(index, event.sources),
  };
}
