import './panel.css';
import { useRef } from 'preact/hooks';
import { Notice } from '../Notice.tsx';
import { useText } from '../text.tsx';
import { Cast } from './Cast.tsx';
import { DetailPage } from './DetailPage.tsx';
import { Head } from './Head.tsx';
import { Nav } from './Nav.tsx';
import { Overview } from './Overview.tsx';
import type { Place } from './place.ts';
import type { Detail, PanelEvents, PanelState } from './state.ts';
import { usePlace } from './use-place.ts';

export interface PanelProps {
  state: PanelState;
  place: Place;
  /** What stands at the place; `null` at the page itself. */
  detail: Detail | null;
  /** The tab of which it speaks was closed. */
  isGone: boolean;
  /** The extension's version, for reports to a pack's editors. */
  version: string;
  on: PanelEvents;
}

/**
 * All that is told of a page: beside it in the browser's side panel, or as a page of its own. Where an actor or an event is open, what is
 * told of the page stays as it was behind it, with all that the reader has typed, opened and scrolled to.
 */
export function Panel({ state, place, detail, isGone, version, on }: PanelProps) {
  const { text, language, direction } = useText();
  const root = useRef<HTMLDivElement>(null);
  const page = state.is === 'page' ? state : null;
  const key = page?.article.address ?? state.is;
  const onDrawn = usePlace(root, place, detail !== null && detail.is !== 'loading', key);
  return (
    <div ref={root} class="newsgloss panel" data-at={place.is} lang={language} dir={direction}>
      <div class="panel-side" key={`side ${key}`}>
        <Head page={page} site={state.site?.host ?? null} on={on} />
        {page && (
          <div class="panel-way">
            <Nav onGo={on.onGo} />
            <Cast cast={page.view.cast} current={place.is === 'actor' ? place.actor : null} on={on} />
          </div>
        )}
      </div>
      <main class="panel-main" aria-busy={(state.is === 'loading' && !isGone) || detail?.is === 'loading'}>
        {isGone && page && (
          <p class="panel-gone" role="status">
            {text('panel_gone')}
          </p>
        )}
        {detail && <DetailPage detail={detail} place={place} page={page} version={version} on={on} />}
        <div class="panel-page" hidden={place.is !== 'page'}>
          {page ? (
            <Overview key={key} view={page.view} onGo={on.onGo} onDrawn={onDrawn} />
          ) : (
            <NoticeOf state={state} isGone={isGone} on={on} />
          )}
        </div>
      </main>
    </div>
  );
}

function NoticeOf({ state, isGone, on }: Pick<PanelProps, 'state' | 'isGone' | 'on'>) {
  const { text } = useText();
  if (state.is === 'page') return null;
  if (!isGone) return <Notice state={state} on={on} />;
  return (
    <section class="notice">
      <h2 class="notice-title">{text('panel_gone_title')}</h2>
    </section>
  );
}
