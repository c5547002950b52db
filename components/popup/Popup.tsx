import './popup.css';
import { useText } from '../text.tsx';
import { Cast } from './Cast.tsx';
import { Coverage } from './Coverage.tsx';
import { Notice } from './Notice.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { PopupEvents, PopupState } from './state.ts';

/** The toolbar popup: the site's switch, always in the same place, and below it what is known of the page. */
export function Popup({ state, on }: { state: PopupState; on: PopupEvents }) {
  const { text, language, direction } = useText();
  return (
    <div class="newsgloss popup" lang={language} dir={direction}>
      <SiteSwitch site={state.site} on={on} />
      <main class="popup-main" aria-busy={state.is === 'loading'}>
        <Body state={state} on={on} />
      </main>
      <footer class="popup-foot">
        <button type="button" class="quiet-button" onClick={on.onOptions}>
          {text('popup_options')}
        </button>
      </footer>
    </div>
  );
}

function Body({ state, on }: { state: PopupState; on: PopupEvents }) {
  if (state.is !== 'page') return <Notice state={state} on={on} />;
  // Without a name and without an entry of its own, nothing ties a page to any report.
  return (
    <>
      <Cast cast={state.cast} on={on} />
      {(state.cast.length > 0 || state.coverage.self) && <Coverage coverage={state.coverage} />}
    </>
  );
}
