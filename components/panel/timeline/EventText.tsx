import type { TimelineEvent } from '../../../core/panel/view.ts';
import { eventText } from '../../dates.ts';
import { Names } from '../../Names.tsx';
import { Sentence } from '../../Sentence.tsx';
import { useText } from '../../text.tsx';
import { Words } from '../../Words.tsx';
import { Cited } from '../picture/Cited.tsx';

interface Props {
  event: TimelineEvent;
  onEvent: (event: string) => void;
}

/** An event in words: when, what, and who of the page was in it. */
export function EventText({ event, onEvent }: Props) {
  const texts = useText();
  return (
    <div class="timeline-event-text">
      <p class="label timeline-event-when">
        <span>{eventText(event, texts)}</span>
        {event.told && <span class="timeline-event-said">{texts.text('timeline_told')}</span>}
      </p>
      <p class="timeline-event-title">
        <button type="button" class="picture-open" onClick={() => onEvent(event.event)}>
          <Words of={event.title} />
        </button>
      </p>
      <p class="timeline-event-summary" lang={event.summary.lang} dir="auto">
        {event.summary.text}
      </p>
      {event.ofPage.length > 0 && (
        <p class="timeline-event-with">
          <Sentence of="timeline_with" parts={[<Names key="names" of={event.ofPage} each={(name) => <Words of={name} />} />]} />
        </p>
      )}
      <Cited sources={event.sources} />
    </div>
  );
}
