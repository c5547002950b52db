import { firstDay } from '../../../core/partial-date.ts';
import { eventText } from '../../dates.ts';
import { useText } from '../../text.tsx';
import type { Standpoint } from './layout.ts';
import { DAY_MS, type Span } from './timed.ts';

/** Which days the picture shows and how many events, for whom a change of the picture says nothing. */
export function InSight({ window, inSight }: { window: Span; inSight: readonly Standpoint[] }) {
  const texts = useText();
  const span = eventText({ when: { date: dayOf(window.from), about: false }, until: dayOf(window.to - DAY_MS) }, texts);
  const unnamed = inSight.filter(({ lane }) => lane === null).length;
  return (
    <p class="timeline-sight" role="status">
      {texts.plural('timeline_in_sight', inSight.length, [span])}
      {unnamed > 0 && <>. {texts.plural('timeline_unnamed', unnamed)}</>}
    </p>
  );
}

function dayOf(time: number): string {
  return firstDay(new Date(time).toISOString().slice(0, 10));
}
