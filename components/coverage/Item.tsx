import type { CoverageItemView } from '../../core/coverage/view.ts';
import type { Coverage } from '../../core/pack/schema.ts';
import { whenText } from '../dates.ts';
import { languageName } from '../languages.ts';
import { OutLink } from '../OutLink.tsx';
import { type MessageKey, type Texts, useText } from '../text.tsx';

const HOW: Record<NonNullable<CoverageItemView['how']>, MessageKey> = {
  reprint: 'how_reprint',
  reworded: 'how_reworded',
  retranslated: 'how_retranslated',
  abridged: 'how_abridged',
};

/** Plain news needs no label. */
const SORT: Record<Coverage['kind'], MessageKey | null> = {
  news: null,
  analysis: 'coverage_analysis',
  opinion: 'coverage_opinion',
  official: 'coverage_official',
  interview: 'coverage_interview',
};

/** One report. Its own title is set as a title; a line of ours in its place is set as ours. */
export function Item({ item, why }: { item: CoverageItemView; why?: string }) {
  const texts = useText();
  return (
    <div class="item">
      <Line item={item} />
      <p class="item-about">{aboutText(item, texts)}</p>
      {why && <p class="item-why">{why}</p>}
    </div>
  );
}

function Line({ item }: { item: CoverageItemView }) {
  const { text, language } = useText();
  const titled = item.title !== null || item.summary === null;
  const words = { text: item.title || text('coverage_untitled'), lang: item.title ? item.lang : language };
  const line = titled ? words : (item.summary ?? words);
  return (
    <p class={titled ? 'item-title' : 'item-summary'} dir="auto" lang={line.lang}>
      <OutLink to={item.url}>{line.text}</OutLink>
    </p>
  );
}

/** "Radio Example · 16 Dec 2022 · Serbian · after AP · reprinted". */
export function aboutText(item: CoverageItemView, texts: Texts): string {
  const { text, language } = texts;
  const sort = item.kind && SORT[item.kind];
  return [
    item.publisher,
    whenText(item.when, texts, 'short'),
    languageName(item.lang, language),
    sort && text(sort),
    item.origin && text('coverage_origin', [item.origin]),
    item.how && text(HOW[item.how]),
    item.from === 'reader' ? text('coverage_kept') : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
