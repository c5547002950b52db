import { BackIcon } from '../icons.tsx';
import { Skeleton } from '../Skeleton.tsx';
import { type MessageKey, useText } from '../text.tsx';
import { ActorPage } from './ActorPage.tsx';
import { EventPage } from './EventPage.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { PAGE, type Place } from './place.ts';
import type { Detail, PanelEvents, ToldPage } from './state.ts';

interface Props {
  detail: Detail;
  place: Place;
  page: ToldPage | null;
  version: string;
  on: PanelEvents;
}

/** An actor or an event by itself, and the way back to the page. */
export function DetailPage({ detail, place, page, version, on }: Props) {
  const { text } = useText();
  return (
    <div class="detail">
      <p class="detail-back">
        <PlaceLink to={PAGE} onGo={on.onGo}>
          <BackIcon /> {page?.title ? <bdi lang={page.article.lang ?? ''}>{page.title}</bdi> : text('panel_back')}
        </PlaceLink>
      </p>
      <Content detail={detail} place={place} page={page} version={version} on={on} />
    </div>
  );
}

function Content({ detail, place, page, version, on }: Props) {
  switch (detail.is) {
    case 'actor':
      return <ActorPage key={detail.view.actor} view={detail.view} page={page} version={version} on={on} />;
    case 'event':
      return <EventPage key={detail.view.event} view={detail.view} onGo={on.onGo} />;
    case 'loading':
      return <Loading />;
    case 'unknown':
      return <Missing title={place.is === 'event' ? 'panel_unknown_event' : 'panel_unknown_actor'} />;
    case 'error':
      return <Missing title="panel_detail_error" />;
  }
}

function Missing({ title }: { title: MessageKey }) {
  const { text } = useText();
  return (
    <div class="notice">
      <h2 class="notice-title">{text(title)}</h2>
    </div>
  );
}

function Loading() {
  const { text } = useText();
  return (
    <div class="loading">
      <p class="unseen" role="status">
        {text('panel_detail_loading')}
      </p>
      <Skeleton lines={4} />
    </div>
  );
}
