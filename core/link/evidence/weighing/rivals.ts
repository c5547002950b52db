/** Others who bear a name, by their cues: whether one of them may be meant at a place. */

import { cueOver, type Ledger } from '../cues/ledger.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import { isLetters } from '../names/letters.ts';
import { OUTWEIGHS } from './weights.ts';

export interface Rivals {
  /** The cues of those who bear the name. */
  against(name: Candidate, actor: number, strong: boolean): Ledger;
  /** Whether one of them may be meant: by a cue near the name, or by too many on the page. */
  contest(name: Candidate, actor: number, strong: boolean): boolean;
  /** Whether one of them is meant: a cue of theirs reaches over the name. */
  own(name: Candidate, actor: number): boolean;
}

export function createRivals({ evidence }: Hearing): Rivals {
  return {
    against,
    contest(name, actor, strong) {
      const rivals = against(name, actor, strong);
      if (rivals.words.size === 0) return false;
      const cues = evidence.cues(actor);
      if (rivals.inSentence(name.sentence.number).length > 0) return true;
      if (rivals.inBlock(name.block) > 0 && cues.inBlock(name.block) === 0) return true;
      const isPerson = evidence.actor(actor).kind === 'person';
      return cues.words.size < (isPerson ? OUTWEIGHS.person : OUTWEIGHS.other) * rivals.words.size;
    },
    own: (name, actor) => cueOver(against(name, actor, false), name) !== undefined,
  };

  /** A strong name or an abbreviation is contested by what is written just so, another weak name in all its forms. */
  function against(name: Candidate, actor: number, strong: boolean): Ledger {
    return strong || isLetters(name.text) ? evidence.againstName(name.hit.confusables) : evidence.against(actor);
  }
}
