/** The reason for which a story is listed, in one line. */
import type { Wording } from '../../core/card/view.ts';
import type { TextRelation } from '../../core/coverage/text/relation.ts';
import type { Why } from '../../core/coverage/view.ts';
import { perLanguage } from '../per-language.ts';
import type { MessageKey, Texts } from '../text.tsx';

/** More than these make a reason hard to read; the view has them rarest first. */
const EVENTS_SHOWN = 1;
const NAMES_SHOWN = 3;

const listIn = perLanguage((language) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

const TEXT: Record<TextRelation, MessageKey> = {
  same: 'why_text_same',
  cut: 'why_text_cut',
  reworded: 'why_text_reworded',
  passages: 'why_text_passages',
};

/** Why a story is listed: "same event: Request to KFOR · Miloš Vučević, KFOR · 1 day later". */
export function whyText({ text, events, actors, daysApart }: Why, texts: Texts): string {
  const list = listIn(texts.language);
  const parts: string[] = [];
  const first = (words: readonly Wording[], count: number) => list.format(words.slice(0, count).map(({ text }) => text));
  if (text !== null) parts.push(texts.text(TEXT[text]));
  if (events.length > 0) parts.push(texts.text('why_same_event', [first(events, EVENTS_SHOWN)]));
  if (actors.length > 0) parts.push(first(actors, NAMES_SHOWN));
  if (daysApart !== null) parts.push(distanceText(daysApart, texts));
  return parts.join(' · ');
}

function distanceText(days: number, { text, plural }: Texts): string {
  if (days === 0) return text('why_same_day');
  return plural(days > 0 ? 'why_days_later' : 'why_days_earlier', Math.abs(days));
}
