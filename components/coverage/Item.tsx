import type { CoverageItemView } from '../../core/coverage/view.ts';
import type { Coverage } from '../../core/pack/schema.ts';
import { whenText } from '../dates.ts';
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
  const words = item.title === null ? item.summary : { text: item.title, lang: item.lang };
  return (
    <div class="item">
      <p class={item.title === null ? 'item-summary' : 'item-title'} dir="auto" lang={words.lang}>
        <OutLink to={item.url}>{words.text}</OutLink>
      </p>
      <p class="item-about">{aboutText(item, texts)}</p>
      {why && <p class="item-why">{why}</p>}
    </div>
  );
}

/** "Radio Example · 16 Dec 2022 · Serbian · reprinted". */
function aboutText(item: CoverageItemView, texts: Texts): string {
  const sort = SORT[item.kind];
  return [
    item.publisher,
    whenText(item.when, texts, 'short'),
    languageName(item.lang, texts.language),
    sort && texts.text(sort),
    item.how && texts.text(HOW[item.how]),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}
