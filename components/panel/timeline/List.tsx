import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { TimelineEvent, TimelineView } from '../../../core/panel/view.ts';
import { firstDay, type PartialDate } from '../../../core/partial-date.ts';
import { dateText } from '../../dates.ts';
import { useText } from '../../text.tsx';
import { ROWS_A_STEP, useGrowing } from '../use-growing.ts';
import { EventText } from './EventText.tsx';

interface Props {
  view: TimelineView;
  onEvent: (event: string) => void;
  /** What stands before the list's own tools. */
  children: ComponentChildren;
}

/** All events in full, with the article's day among them. */
export function List({ view, onEvent, children }: Props) {
  const texts = useText();
  const article = useRef<HTMLLIElement>(null);
  const drawn = useGrowing(view.events.length, ROWS_A_STEP);
  const later = view.events.findIndex(({ when }) => isAfter(when.date, view.article));
  const place = later < 0 ? view.events.length : later;
  const entries = view.events.slice(0, drawn).map((event) => <Entry key={event.event} event={event} onEvent={onEvent} />);
  return (
    <>
      <div class="picture-tools">
        {children}
        {view.article !== null && (
          <button type="button" class="quiet-button" onClick={() => article.current?.focus()} disabled={drawn < place}>
            {texts.text('timeline_to_article')}
          </button>
        )}
      </div>
      <ol class="timeline-list">
        {entries.slice(0, place)}
        {view.article !== null && drawn >= place && (
          <li key="article" class="timeline-article" ref={article} tabIndex={-1}>
            {texts.text('timeline_article', [dateText(view.article, texts)])}
          </li>
        )}
        {entries.slice(place)}
      </ol>
    </>
  );
}

function Entry({ event, onEvent }: { event: TimelineEvent; onEvent: Props['onEvent'] }) {
  return (
    <li class={`timeline-entry${event.told || event.ofPage.length > 0 ? ' timeline-entry-near' : ''}`}>
      <EventText event={event} onEvent={onEvent} />
    </li>
  );
}

function isAfter(date: PartialDate | null, article: PartialDate | null): boolean {
  return date !== null && article !== null && firstDay(date) > firstDay(article);
}
