/** What the options page shows and what the reader can do there. */
import type { KeptArticle } from '../../core/kept/kept-article.ts';
import type { Choices } from '../../core/messages.ts';
import type { MuteView } from '../../core/mutes/describe-mutes.ts';
import type { Mute } from '../../core/mutes/mute.ts';
import type { PackSummary } from '../../core/pack/summary.ts';
import type { Opening } from '../../core/settings.ts';

export interface Shortcut {
  command: 'toggle-site' | 'start-tour' | 'open-panel';
  /** As the browser writes it ("Alt+Shift+G"); `null` where none is set. */
  keys: string | null;
}

/** How the keys of the reader's system are named. */
export type Keyboard = 'mac' | 'other';

export type OptionsState =
  /** The settings are being read. */
  | { is: 'loading' }
  /** The background did not tell them. */
  | { is: 'error' }
  | ({
      is: 'known';
      /** Newest first. */
      mutes: readonly MuteView[];
      packs: readonly PackSummary[];
      /** The browser's own languages, each once. */
      browserLanguages: readonly string[];
      /** Newest first; `null` where they could not be read. */
      kept: readonly KeptArticle[] | null;
      shortcuts: readonly Shortcut[];
      keyboard: Keyboard;
    } & Choices);

export interface OptionsEvents {
  /** Pauses or resumes marking everywhere; whether that was stored. */
  onPause: (paused: boolean) => Promise<boolean>;
  /** Adds or changes a rule, or with `null` removes it; whether that was stored. The pattern is already in its stored form. */
  onRule: (pattern: string, on: boolean | null) => Promise<boolean>;
  /** Marks descriptions as well, or no longer; whether that was stored. */
  onDescriptions: (on: boolean) => Promise<boolean>;
  /** Changes how cards open under the pointer; whether that was stored. */
  onOpening: (opening: Opening) => Promise<boolean>;
  /** Takes a mute back; whether that was stored. */
  onUnmute: (mute: Mute) => Promise<boolean>;
  /** The languages that the reader reads; whether that was stored. */
  onLanguages: (languages: string[]) => Promise<boolean>;
  /** Forgets a kept article, or with `null` all; whether that was done. */
  onForget: (id: string | null) => Promise<boolean>;
  /** Saves the kept articles as a file; whether they could be had. */
  onExport: () => Promise<boolean>;
  /** Opens the browser's page for shortcuts. */
  onShortcuts: () => void;
}
