/** What is told of the page itself: which report it is, what else carries its text, and what it garbles. */
import type { PackIndex } from '../pack/pack-index.ts';
import { wording } from '../pack/wording.ts';
import { itemView, reportView } from './item-view.ts';
import type { Compared } from './kept-reports.ts';
import { isCopy } from './page/recognise.ts';
import type { DescribedPage } from './page.ts';
import { type Stand, standOf } from './stand.ts';
import { ownTexts } from './stories/own-texts.ts';
import type { GarbledView, SelfView } from './view.ts';

/** `kept`: the reader's own articles, of which those that carry the page's text are told too. */
export function selfView(index: PackIndex, page: DescribedPage, kept: readonly Compared[], lang: string): SelfView | null {
  if (!page.self) return null;
  const { item, by, text } = page.self;
  const ofReader = kept.filter((each) => isCopy(each.text)).map(({ report }) => report);
  const others = ownTexts(index, page)
    .flatMap(({ lead, copies }) => [lead, ...copies])
    .filter((each) => each !== item);
  return {
    item: itemView(index, item, lang),
    by,
    text,
    sameText: [
      ...others.map((each) => itemView(index, each, lang)),
      ...ofReader.map((report) => reportView(index, report, lang)),
    ],
    garbled: garbledBy(index, standOf(index, page.self), lang),
  };
}

function garbledBy(index: PackIndex, stand: Stand, lang: string): GarbledView[] {
  return index.pack.claims.flatMap((claim) => {
    const answer = stand(claim);
    if (!answer?.distorted) return [];
    return [
      { question: wording(claim.question, lang), value: wording(answer.value, lang), how: wording(answer.distorted, lang) },
    ];
  });
}
