/** What every part of a card is put together from. */
import type { PackIndex } from '../pack/pack-index.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Reader } from './view.ts';

export interface CardAsk {
  actor: string;
  /** The article's date; `null` where it is unknown. */
  date: PartialDate | null;
  /** The page's language, as a BCP 47 tag: the name is given as the page's readers know it. */
  lang: string | null;
  /** The ids of the actors on the page. */
  cast: readonly string[];
  /** How surely the page means this actor. */
  strength: 'strong' | 'weak';
}

export interface CardContext {
  index: PackIndex;
  ask: CardAsk;
  reader: Reader;
}
