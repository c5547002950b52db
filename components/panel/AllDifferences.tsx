import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DifferenceView } from '../../core/coverage/view.ts';
import { Differences } from '../coverage/Differences.tsx';
import { useText } from '../text.tsx';

/** With so many questions the rest of the panel stays within reach; those come first on which the page itself takes a stand. */
const SHOWN_AT_FIRST = 4;

/** Every question that reports answer differently, with all answers and who gives them. */
export function AllDifferences({ differences }: { differences: readonly DifferenceView[] }) {
  const { text, plural } = useText();
  const [all, setAll] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  // The button that opens the rest goes away; the focus moves on to what it has brought.
  useLayoutEffect(() => {
    const heading = all && part.current?.querySelectorAll<HTMLElement>('h3')[SHOWN_AT_FIRST];
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [all]);
  if (differences.length === 0) return <p class="panel-none">{text('panel_no_differences')}</p>;
  const shown = all || differences.length <= SHOWN_AT_FIRST + 1 ? differences : differences.slice(0, SHOWN_AT_FIRST);
  return (
    <div ref={part}>
      <Differences differences={shown} length="full" />
      {shown.length < differences.length && (
        <button type="button" class="quiet-button more-button" onClick={() => setAll(true)}>
          {plural('coverage_more_questions', differences.length - shown.length)}
        </button>
      )}
    </div>
  );
}
