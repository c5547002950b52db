import type { StoryLineView } from '../../core/coverage/view.ts';
import { type Texts, useText } from '../text.tsx';

/** "5 reports, 3 independent texts", and how sure that is. */
export function StoryLine({ line }: { line: StoryLineView }) {
  const texts = useText();
  return (
    <div class="story-line">
      <p class="story-count">{storyLineText(line, texts)}</p>
      <p class="story-basis">
        {texts.text(line.by === 'compared' ? 'coverage_compared' : 'coverage_declared')}{' '}
        {line.more > 0 && texts.plural('coverage_more', line.more)}
      </p>
    </div>
  );
}

export function storyLineText({ reports, texts: count, by }: StoryLineView, { text, plural }: Texts): string {
  const counted = plural(by === 'compared' ? 'coverage_texts' : 'coverage_texts_most', count);
  return text('coverage_story_line', [plural('coverage_reports', reports), counted]);
}
