/** The place in the page that a card has opened on. */
import type { ActorName } from '../../core/card/view.ts';
import type { Mention } from '../../core/link/types.ts';
import type { MuteScope } from '../../core/mutes/mute.ts';
import type { MessageKey, Texts } from '../text.tsx';

export interface CardMention extends Pick<Mention, 'why'>, Partial<Pick<Mention, 'kind' | 'confidence'>> {
  /** The name as the page has it. */
  text: string;
}

/** Where a card hangs, as a report to the pack's editors tells it. */
export interface CardOrigin {
  /** The extension's version. */
  version: string;
  /** The page's host, and no more of its address; `null` where it has none. */
  site: string | null;
}

/** What the reader can do with a card. */
export interface CardActions {
  close: () => void;
  /** Keeps the card open until the reader closes it, or no longer. */
  pin: (pinned: boolean) => void;
  /** Turns the card to another actor; also the choice among several. */
  turn: (to: ActorName) => void;
  /** Back to the actor before. */
  back: () => void;
  /** Mutes the actor of the mention, or with `false` takes that back. */
  mute: (scope: MuteScope, muted: boolean) => void;
  /** Puts a text on the clipboard; whether that could be done. */
  copy: (text: string) => Promise<boolean>;
  /** Goes on in the panel, on this actor; missing where the browser opens no panel from a page. */
  more?: (actor: string) => void;
}

/** From here on at least 99 of 100 mentions are right; see `Mention.confidence`. */
const VERY_SURE = 0.9;
/** Halfway between that and a toss-up, rounded up. */
const FAIRLY_SURE = 0.75;
/** No reckoning makes a name certain, so none is told as 100 %. */
const MOST_TOLD = 0.99;

/** "Very sure: 97%". */
export function sureText(confidence: number, { text, language }: Texts): string {
  const key: MessageKey = confidence >= VERY_SURE ? 'sure_very' : confidence >= FAIRLY_SURE ? 'sure_fairly' : 'sure_just';
  const percent = new Intl.NumberFormat(language, { style: 'percent', roundingMode: 'floor' });
  return text(key, [percent.format(Math.min(confidence, MOST_TOLD))]);
}
