import type { CoverageView } from '../../core/coverage/view.ts';
import { Differences } from '../coverage/Differences.tsx';
import { StoryLine } from '../coverage/StoryLine.tsx';
import { useText } from '../text.tsx';

/** What ten seconds allow; the panel has them all. */
const QUESTIONS_SHOWN = 4;

/** How many reports and texts there are of the page's story, and the first questions on which they differ. */
export function StoryOfPage({ coverage, onPanel }: { coverage: CoverageView; onPanel: () => void }) {
  const { text, plural } = useText();
  const { story, differences } = coverage;
  if (!story && differences.length === 0) return null;
  const more = differences.length - QUESTIONS_SHOWN;
  return (
    <section class="coverage story-of-page">
      <h2 class="label">{text('coverage_story')}</h2>
      {story && <StoryLine line={story} />}
      {differences.length > 0 && (
        <>
          <h3 class="label">{text('coverage_differ')}</h3>
          <Differences differences={differences.slice(0, QUESTIONS_SHOWN)} length="short" />
          {more > 0 && (
            <button type="button" class="quiet-button more-button" onClick={onPanel}>
              {plural('coverage_more_questions', more)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
