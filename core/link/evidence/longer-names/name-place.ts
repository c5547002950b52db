/** A name in its surroundings, as the readers of longer names see it. */
import type { ActorKind } from '../../dictionary/actors.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/tokens.ts';

export interface NamePlace {
  /** The block's text, in which the name stands from `start` to `end` (exclusive), in UTF-16 units. */
  text: string;
  start: number;
  end: number;
  sentence: Sentence;
  /** The page's primary language, or ''. */
  lang: string;
  /** What the name may denote; several where it is shared. */
  kinds: readonly ActorKind[];
  /** Whether a word lies in another name that the dictionary knows. */
  isKnown(word: Word): boolean;
}

/** Whether the name is part of a longer one, which denotes something else. */
export type LongerNameReader = (place: NamePlace) => boolean;
