/** A component in one of its states, with the style that it has in the extension. */
import type { ComponentChild } from 'preact';
import { Card } from '../../components/Card.tsx';
import { cards } from '../../components/card/fixtures.ts';
import type { CardActions } from '../../components/card/mention.ts';
import { cardStyles } from '../../components/card/styles.ts';
import { options } from '../../components/options/fixtures.ts';
import { Options } from '../../components/options/Options.tsx';
import optionsStyles from '../../components/options/options.css?inline';
import type { OptionsEvents } from '../../components/options/state.ts';
import { NO_EFFECT, panels } from '../../components/panel/fixtures.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import panelStyles from '../../components/panel/panel.css?inline';
import { tieViews } from '../../components/panel/ties/fixtures.ts';
import { Ties } from '../../components/panel/ties/Ties.tsx';
import { timelines } from '../../components/panel/timeline/fixtures.ts';
import { Timeline } from '../../components/panel/timeline/Timeline.tsx';
import { popups } from '../../components/popup/fixtures.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import popupStyles from '../../components/popup/popup.css?inline';
import type { PopupEvents } from '../../components/popup/state.ts';
import type { Setting } from './address.ts';
import { Sample } from './Sample.tsx';
import sampleStyles from './sample.css?inline';
import { samples } from './samples.ts';
import type { GroupId } from './states.ts';

export interface Drawing {
  styles: string;
  draw: (name: string, setting: Setting) => ComponentChild;
}

/** There is no page and no extension here: what is done has no effect. */
const CARD: CardActions = { close() {}, pin() {}, turn() {}, back() {}, mute() {}, copy: async () => true };
const POPUP: PopupEvents = {
  onSwitch: async () => true,
  onPause: async () => true,
  onShow: async () => true,
  onUnmute: async () => true,
  onTour() {},
  onMark() {},
  onReload() {},
  onAskPermission() {},
  onOptions() {},
  onPanel() {},
  onKeep: async () => null,
};
const OPTIONS: OptionsEvents = {
  onPause: async () => true,
  onRule: async () => true,
  onDescriptions: async () => true,
  onOpening: async () => true,
  onUnmute: async () => true,
  onLanguages: async () => true,
  onForget: async () => true,
  onExport: async () => true,
  onShortcuts() {},
};

export const drawings: Record<GroupId, Drawing> = {
  marks: {
    styles: sampleStyles,
    draw: (name, { direction }) => <Sample {...of(samples, name)} direction={direction} />,
  },
  card: { styles: cardStyles, draw: (name) => <Card {...of(cards, name)} actions={CARD} /> },
  popup: { styles: popupStyles, draw: (name) => <Popup state={of(popups, name)} on={POPUP} /> },
  timeline: {
    styles: panelStyles,
    draw: (name, { direction }) => (
      <div class="newsgloss" dir={direction}>
        <Timeline {...of(timelines, name)} onEvent={() => {}} />
      </div>
    ),
  },
  ties: {
    styles: panelStyles,
    draw: (name, { direction }) => (
      <div class="newsgloss" dir={direction}>
        <Ties {...of(tieViews, name)} onActor={() => {}} />
      </div>
    ),
  },
  panel: { styles: panelStyles, draw: (name) => <Panel {...of(panels, name)} on={NO_EFFECT} /> },
  options: { styles: optionsStyles, draw: (name) => <Options state={of(options, name)} on={OPTIONS} /> },
};

function of<Fixture>(fixtures: Record<string, Fixture>, name: string): Fixture {
  const fixture = fixtures[name];
  if (fixture === undefined) throw new Error(`There is no fixture named ${name}.`);
  return fixture;
}
