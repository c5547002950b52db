import { Fragment } from 'preact';
import type { ActorName, EventView } from '../../../core/card/view.ts';
import { eventText } from '../../dates.ts';
import { Sentence } from '../../Sentence.tsx';
import { useText } from '../../text.tsx';
import { Later } from './Dated.tsx';
import { Sources } from './Sources.tsx';
import { Turn } from './Turn.tsx';

interface Props {
  story: EventView;
  onTurn: (to: ActorName) => void;
}

/** Why the actor matters in this article: what happened around its date, and who else of the page was in it. */
export function Story({ story, onTurn }: Props) {
  const texts = useText();
  return (
    <section class="story">
      <p class="label dated">
        <span class="story-label">{texts.text('card_story')}</span>
        <span>{eventText(story, texts)}</span>
        <Later is={story.later} />
      </p>
      <h3 class="story-title" lang={story.title.lang} dir="auto">
        {story.title.text}
      </h3>
      {story.with.length > 0 && (
        <p class="story-with">
          <Sentence of="card_story_with" parts={[<Names key="names" of={story.with} onTurn={onTurn} />]} />
        </p>
      )}
      <p class="statement" lang={story.summary.lang} dir="auto">
        {story.summary.text}
      </p>
      <Sources sources={story.sources} />
    </section>
  );
}

/** "NATO, Serbia and Kosovo", each name by itself. */
function Names({ of: names, onTurn }: { of: readonly ActorName[]; onTurn: Props['onTurn'] }) {
  const { language } = useText();
  const parts = new Intl.ListFormat(language).formatToParts(names.map(({ actor }) => actor));
  const between = parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
  return (
    <>
      {names.map((name, place) => (
        <Fragment key={name.actor}>
          <Turn to={name} onTurn={onTurn} />
          {between[place]}
        </Fragment>
      ))}
    </>
  );
}
