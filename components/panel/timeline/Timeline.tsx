import { useId, useMemo, useState } from 'preact/hooks';
import type { TimelineView } from '../../../core/panel/view.ts';
import { dateText } from '../../dates.ts';
import { type Texts, useText } from '../../text.tsx';
import { type Shown, ViewToggle } from '../picture/ViewToggle.tsx';
import { List } from './List.tsx';
import { Picture } from './Picture.tsx';
import { spanOf, timed } from './timed.ts';

interface Props {
  view: TimelineView;
  /** Opens an event. */
  onEvent: (event: string) => void;
  /** What is shown first. */
  first?: Shown;
}

/** What happened around the article's day, as a picture or, with all that it says, as a list. */
export function Timeline({ view, onEvent, first = 'picture' }: Props) {
  const texts = useText();
  const [shown, setShown] = useState<Shown>(first);
  const caption = useId();
  const events = useMemo(() => timed(view.events), [view.events]);
  const article = useMemo(() => (view.article === null ? null : spanOf(view.article)), [view.article]);
  if (view.events.length === 0) return <p class="picture-none">{texts.text('timeline_none')}</p>;
  const toggle = (
    <ViewToggle label={texts.text('timeline_view')} words={texts.text('timeline_list')} shown={shown} onShow={setShown} />
  );
  return (
    <figure class="picture timeline" aria-labelledby={caption}>
      <figcaption id={caption}>{summary(view, texts)}</figcaption>
      {shown === 'picture' ? (
        // Another page has another window; the same page told anew keeps the one that its reader has chosen.
        <Picture key={keyOf(view)} events={events} article={article} day={view.article} onEvent={onEvent}>
          {toggle}
        </Picture>
      ) : (
        <List view={view} onEvent={onEvent}>
          {toggle}
        </List>
      )}
    </figure>
  );
}

function keyOf({ article, events }: TimelineView): string {
  return `${article} ${events.length} ${events[0]?.event} ${events.filter(({ told }) => told).map(({ event }) => event)}`;
}

/** "68 events from 1998 to 2026; the article's day is 15 December 2022". */
function summary({ article, events }: TimelineView, texts: Texts): string {
  const years = events
    .flatMap(({ when, until }) => [when.date, until])
    .flatMap((date) => (date === null ? [] : date.slice(0, 4)));
  const [from, to] = [years.reduce((a, b) => (a < b ? a : b), '9999'), years.reduce((a, b) => (a > b ? a : b), '')];
  const span = [dateText(from, texts), dateText(to, texts)];
  if (article === null) return texts.plural('timeline_summary', events.length, span);
  return texts.plural('timeline_summary_dated', events.length, [...span, dateText(article, texts)]);
}
