import type { ActorName, EventView } from '../../../core/card/view.ts';
import { eventText } from '../../dates.ts';
import { Names } from '../../Names.tsx';
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
          <Sentence
            of="card_story_with"
            parts={[<Names key="names" of={story.with} each={(name) => <Turn to={name} onTurn={onTurn} />} />]}
          />
        </p>
      )}
      <p class="statement" lang={story.summary.lang} dir="auto">
        {story.summary.text}
      </p>
      <Sources sources={story.sources} />
    </section>
  );
}
