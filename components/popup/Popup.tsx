import './popup.css';
import { useRef, useState } from 'preact/hooks';
import type { MuteView } from '../../core/mutes/describe-mutes.ts';
import { KeepButton } from '../coverage/KeepButton.tsx';
import { Related } from '../coverage/Related.tsx';
import { Self } from '../coverage/Self.tsx';
import { Notice } from '../Notice.tsx';
import { useText } from '../text.tsx';
import { whereMuted } from '../WhereMuted.tsx';
import { Cast } from './Cast.tsx';
import { MutedHere } from './MutedHere.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { StoryOfPage } from './StoryOfPage.tsx';
import type { PopupEvents, PopupState } from './state.ts';

/** The toolbar popup: the site's switch, always in the same place, and below it what is known of the page. */
export function Popup({ state, on }: { state: PopupState; on: PopupEvents }) {
  const { text, language, direction } = useText();
  const main = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const unmute = async ({ mute, name }: MuteView) => {
    const done = await on.onUnmute(mute);
    setFailed(!done);
    setSaid(done ? text('popup_unmuted', [name.text, whereMuted(mute, text, true)]) : '');
    // The button that had the focus goes away with its entry.
    if (done) main.current?.focus();
  };
  return (
    <div class="newsgloss popup" lang={language} dir={direction}>
      <SiteSwitch site={state.site} on={on} />
      <main class="popup-main" ref={main} tabIndex={-1} aria-busy={state.is === 'loading'}>
        <Body state={state} on={on} onUnmute={unmute} />
        <p class="popup-failed" role="alert">
          {failed && text('popup_unsaved')}
        </p>
      </main>
      <p class="unseen" role="status">
        {said}
      </p>
      {/* It would move when the popup gets its height. */}
      {state.is !== 'loading' && (
        <footer class="popup-foot">
          {state.is === 'page' && (
            <button type="button" class="quiet-button" onClick={on.onPanel}>
              {text('popup_panel')}
            </button>
          )}
          <button type="button" class="quiet-button" onClick={on.onOptions}>
            {text('popup_options')}
          </button>
        </footer>
      )}
    </div>
  );
}

interface BodyProps {
  state: PopupState;
  on: PopupEvents;
  onUnmute: (muted: MuteView) => void;
}

function Body({ state, on, onUnmute }: BodyProps) {
  if (state.is !== 'page') return <Notice state={state} on={on} />;
  const { cast, muted, coverage, kept, isPrivate } = state;
  // Without a name and without an entry of its own, nothing ties a page to any report.
  const isTied = cast.length > 0 || coverage.self !== null;
  return (
    <>
      {coverage.self && <Self self={coverage.self} />}
      <StoryOfPage coverage={coverage} onPanel={on.onPanel} />
      {(cast.length > 0 || muted.length === 0) && <Cast cast={cast} on={on} />}
      <MutedHere muted={muted} onUnmute={onUnmute} />
      {isTied && <Related stories={coverage.related} />}
      {isTied && <KeepButton kept={kept} isPrivate={isPrivate} onKeep={on.onKeep} />}
    </>
  );
}
