/** What the linker weighs in texts of which it is known who is named: the observations to which its confidence is fitted. */
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import type { Weighed } from '../../core/link/evidence/hearing.ts';
import type { Grounds } from '../../core/link/evidence/weighing/grounds.ts';
import { resolve } from '../../core/link/resolve.ts';
import { scan } from '../../core/link/scan.ts';
import { paragraphsOf } from '../../core/link/text/paragraphs.ts';
import type { PageContext } from '../../core/link/types.ts';
import type { Collection } from './collections.ts';
import type { GoldText } from './gold.ts';
import { sameSpan } from './places.ts';
import type { Sentence } from './uner.ts';
import { UNER_PAGE } from './uner-score.ts';

/** A name that stands by itself or by its evidence, marked or too unsure for that. */
export interface Observation {
  /** Which text it is of. */
  text: string;
  grounds: Grounds;
  right: boolean;
}

export function observe(collections: readonly Collection[], dictionary: Dictionary): Observation[] {
  return collections.flatMap(({ texts, actors }) => texts.flatMap((text) => observeText(text, actors, dictionary)));
}

function observeText(text: GoldText, actors: Collection['actors'], dictionary: Dictionary): Observation[] {
  const blocks = paragraphsOf(text.text);
  const wanted = new Set(text.names.map(({ start, end, actor }) => `${start}-${end}-${actor}`));
  return weigh(
    blocks.map((block) => block.text),
    { date: text.date, lang: text.lang },
    dictionary,
  )
    .filter(({ actor }) => actors === null || actors.has(actor))
    .map(({ block, start, end, actor, grounds }) => {
      const offset = blocks[block]?.start ?? 0;
      return { text: text.id, grounds, right: wanted.has(`${start + offset}-${end + offset}-${actor}`) };
    });
}

/** News in which others have marked names, not whose: one of them that is written as a name of ours is ours, as far as they have been looked at. */
export function observeNews(documents: readonly Sentence[][], dictionary: Dictionary): Observation[] {
  return documents.flatMap((document, i) =>
    weigh(
      document.map(({ text }) => text),
      UNER_PAGE,
      dictionary,
    ).map(({ block, grounds, ...place }) => {
      const right = document[block]?.names.some((name) => name.kind !== 'OTH' && sameSpan(place, name)) ?? false;
      return { text: `news ${i}`, grounds, right };
    }),
  );
}

function weigh(blocks: readonly string[], { date, lang }: PageContext, dictionary: Dictionary): Weighed[] {
  const weighed: Weighed[] = [];
  const scans = blocks.map((block) => scan(block, dictionary));
  resolve(scans, dictionary, { date, lang }, (each) => weighed.push(each));
  return weighed;
}
