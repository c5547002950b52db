import './options.css';
import { useText } from '../text.tsx';
import { Kept } from './Kept.tsx';
import { Languages } from './Languages.tsx';
import { Mutes } from './Mutes.tsx';
import { Opening } from './Opening.tsx';
import { Packs } from './Packs.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SiteRules } from './SiteRules.tsx';
import { SwitchSection } from './SwitchSection.tsx';
import type { OptionsEvents, OptionsState } from './state.ts';

/** The options page: where Newsgloss marks, what it knows, its keys, and what it does with what the reader reads. */
export function Options({ state, on }: { state: OptionsState; on: OptionsEvents }) {
  const { text, language, direction } = useText();
  return (
    <main class="newsgloss options" lang={language} dir={direction} aria-busy={state.is === 'loading'}>
      <h1 class="options-title">{text('options_title')}</h1>
      {state.is === 'error' && <Unread />}
      {state.is === 'known' && (
        <>
          <SwitchSection
            on={!state.paused}
            heading={text('options_pause_label')}
            note={text(state.paused ? 'options_pause_off' : 'options_pause_on')}
            onTurn={(turned) => on.onPause(!turned)}
          />
          <SwitchSection
            on={state.descriptions}
            heading={text('options_descriptions')}
            note={text('options_descriptions_text')}
            onTurn={on.onDescriptions}
          />
          <Opening opening={state.opening} keyboard={state.keyboard} onOpening={on.onOpening} />
          <SiteRules rules={state.rules} on={on} />
          <Languages languages={state.languages} browserLanguages={state.browserLanguages} onLanguages={on.onLanguages} />
          <Kept kept={state.kept} on={on} />
          <Mutes mutes={state.mutes} onUnmute={on.onUnmute} />
          <Packs packs={state.packs} />
          <Shortcuts shortcuts={state.shortcuts} onChange={on.onShortcuts} />
        </>
      )}
      <section class="options-section">
        <h2 class="options-heading">{text('options_privacy')}</h2>
        <p class="options-text">{text('options_privacy_text')}</p>
      </section>
    </main>
  );
}

function Unread() {
  const { text } = useText();
  return (
    <section class="options-section" role="alert">
      <h2 class="options-heading">{text('options_error_title')}</h2>
      <p class="options-text">{text('options_error_text')}</p>
    </section>
  );
}
