import { type MessageKey, useText } from '../../text.tsx';
import type { TimedEvent } from './timed.ts';

/** What the marks mean, as far as there are such, and which keys work. */
export function Legend({ events }: { events: readonly TimedEvent[] }) {
  const { text } = useText();
  const entry = (look: string, words: MessageKey, shown: boolean) =>
    shown && (
      <li>
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          class={`timeline-event timeline-event-${look}`}
          aria-hidden="true"
          focusable="false"
        >
          {look === 'told' && <circle class="timeline-event-ring" cx="8" cy="8" r="6.5" />}
          {look === 'inexact' ? (
            <rect class="timeline-event-bar" x="1" y="3" width="14" height="10" rx="3" />
          ) : (
            <circle class="timeline-event-disc" cx="8" cy="8" r="4" />
          )}
        </svg>
        {text(words)}
      </li>
    );
  const has = (standing: TimedEvent['standing']) => events.some((event) => event.standing === standing);
  return (
    <div class="picture-foot">
      <ul class="picture-legend">
        {entry('told', 'timeline_told', has('told'))}
        {entry('page', 'timeline_of_page', has('page'))}
        {entry('other', 'timeline_other', has('other'))}
        {entry(
          'inexact',
          'timeline_inexact',
          events.some(({ exact }) => !exact),
        )}
      </ul>
      <details class="picture-keys">
        <summary>{text('timeline_keys')}</summary>
        <p>{text('timeline_keys_text')}</p>
      </details>
    </div>
  );
}
