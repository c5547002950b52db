import type { StoryView } from '../../core/coverage/view.ts';
import { useText } from '../text.tsx';
import { Story } from './Story.tsx';

/** Reports of other texts, best first. */
export function Related({ stories }: { stories: readonly StoryView[] }) {
  const { text } = useText();
  return (
    <section class="coverage related">
      <h2 class="label">{text('coverage_related')}</h2>
      {stories.length === 0 ? (
        <p class="coverage-none">{text('coverage_no_related')}</p>
      ) : (
        <ul class="plain-list">
          {stories.map((story) => (
            <li class="story" key={story.lead.id}>
              <Story story={story} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
