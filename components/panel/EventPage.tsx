import type { EventPageView } from '../../core/coverage/view.ts';
import { Sources } from '../card/statements/Sources.tsx';
import { Story } from '../coverage/Story.tsx';
import { eventText } from '../dates.ts';
import { useText } from '../text.tsx';
import { Words } from '../Words.tsx';
import { AllDifferences } from './AllDifferences.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Place } from './place.ts';

interface Props {
  view: EventPageView;
  onGo: (to: Place) => void;
}

/** An event: what happened, who took part, where reports of it differ, and all of them. */
export function EventPage({ view, onGo }: Props) {
  const texts = useText();
  const { text } = texts;
  return (
    <article class="event-page">
      <p class="event-days">{eventText(view, texts)}</p>
      <h2 class="event-title" lang={view.title.lang} dir="auto">
        {view.title.text}
      </h2>
      <p class="event-summary" lang={view.summary.lang} dir="auto">
        {view.summary.text}
      </p>
      <Sources sources={view.sources} />
      {view.names.length > 0 && <Names names={view.names} />}
      {view.actors.length > 0 && (
        <section class="event-part">
          <h3 class="label">{text('panel_event_actors')}</h3>
          <ul class="event-actors plain-list">
            {view.actors.map((name) => (
              <li key={name.actor}>
                <PlaceLink to={{ is: 'actor', actor: name.actor }} onGo={onGo}>
                  <Words of={name} />
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.differences.length > 0 && (
        <section class="event-part">
          <h3 class="label">{text('coverage_differ')}</h3>
          <AllDifferences differences={view.differences} />
        </section>
      )}
      <Reports view={view} />
    </article>
  );
}

/** What each side calls it, in the same place, size and weight. */
function Names({ names }: Pick<EventPageView, 'names'>) {
  const { text } = useText();
  return (
    <section class="event-part">
      <h3 class="label">{text('panel_event_names')}</h3>
      <dl class="event-names">
        {names.map(({ holder, text: words }) => (
          <div key={holder.text}>
            <dt>
              <Words of={holder} />
            </dt>
            <dd>
              <Words of={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Reports({ view }: Pick<Props, 'view'>) {
  const { text } = useText();
  return (
    <section class="event-part">
      <h3 class="label">{text('panel_event_reports')}</h3>
      {view.stories.length === 0 && <p class="panel-none">{text('panel_no_reports')}</p>}
      <ul class="plain-list">
        {view.stories.map((story) => (
          <li class="story" key={story.lead.id}>
            <Story story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}
