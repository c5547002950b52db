import { useId, useState } from 'preact/hooks';
import type { SiteState } from '../../core/site/site-rule.ts';
import { Switch } from '../Switch.tsx';
import { type Texts, useText } from '../text.tsx';
import type { PopupEvents } from './state.ts';

/**
 * The switch for the site of the page, and the pause for all. It says what it would act on and what holds now;
 * where turning it would have no effect (no site, paused) it can't be turned and says why. A choice that could not be stored is said.
 */
export function SiteSwitch({ site, on }: { site: SiteState | null; on: PopupEvents }) {
  const texts = useText();
  const id = useId();
  const [failed, setFailed] = useState(false);
  const choose = async (stored: Promise<boolean>) => setFailed(!(await stored));
  const paused = site?.paused ?? false;
  return (
    <header class="site">
      <div class="site-words">
        <h1 class="site-label" id={`${id}-label`}>
          {texts.text('popup_switch')}
        </h1>
        <p class="site-state" id={`${id}-state`}>
          {site && <bdi>{stateText(site, texts)}</bdi>}
        </p>
        <p class="site-failed" role="alert">
          {failed && texts.text('popup_unsaved')}
        </p>
      </div>
      <Switch
        on={!paused && site?.on === true}
        disabled={paused || !site?.host}
        busy={site === null}
        labelledBy={`${id}-label ${id}-state`}
        onTurn={(turned) => choose(on.onSwitch(turned))}
      />
      <p class="site-pause">
        <button
          type="button"
          class={paused ? 'button button-small' : 'quiet-button'}
          disabled={site === null}
          onClick={() => choose(on.onPause(!paused))}
        >
          {texts.text(paused ? 'popup_resume' : 'popup_pause')}
        </button>
      </p>
    </header>
  );
}

function stateText(site: SiteState, { text }: Texts): string {
  if (site.paused) return text('popup_site_paused');
  if (site.host === null) return text('popup_site_none');
  const state = text(site.on ? 'popup_site_on' : 'popup_site_off', [site.host]);
  // A rule for more than this host explains a state that the reader did not set here.
  if (site.rule === null || site.rule === site.host) return state;
  return `${state}, ${text('popup_site_rule', [site.rule])}`;
}
