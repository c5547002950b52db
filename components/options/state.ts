/** What the options page shows and what the reader can do there. */
import type { RuleList } from '../../core/messages.ts';
import type { PackSummary } from '../../core/pack/summary.ts';

export interface Shortcut {
  command: 'toggle-site' | 'start-tour';
  /** As the browser writes it ("Alt+Shift+G"); `null` where none is set. */
  keys: string | null;
}

/** `null` while the settings are being read. */
export type OptionsState = (RuleList & { packs: readonly PackSummary[]; shortcuts: readonly Shortcut[] }) | null;

export interface OptionsEvents {
  onPause: (paused: boolean) => void;
  /** Adds or changes a rule, or with `null` removes it. The pattern is already in its stored form. */
  onRule: (pattern: string, on: boolean | null) => void;
  /** Opens the browser's page for shortcuts; `null` where the extension can't. */
  onShortcuts: (() => void) | null;
}
