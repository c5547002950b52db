/** Full names in reports of matches: players bear those of newsmakers, and newsmakers look on. */
import type { BlockScan } from '../../scan.ts';
import { foldWord } from '../../text/fold.ts';
import type { Matters } from '../weighing/matters.ts';
import type { Surroundings } from './surroundings.ts';

/** Different cue words on the page from which a report is held to be of the actor. */
const ENOUGH_CUES = 3;

/**
 * `cued` are the blocks that hold cues. They are looked through here, because what they weigh for an actor can be told only when it is
 * known who bears the names. A sentence is read only where too little speaks for the actor.
 */
export function createMatches(scans: readonly BlockScan[], cued: readonly number[], matters: Matters): Surroundings['isInMatch'] {
  const byBlock = new Map<number, ReadonlySet<number>>();
  const spokenFor = new Map<number, boolean>();

  return (name, actor) => {
    if (!/\s/.test(name.text) || spokenForIn(name.block).has(actor) || isSpokenFor(actor)) return false;
    return matters.isOfMatch(name);
  };

  function spokenForIn(block: number): ReadonlySet<number> {
    let actors = byBlock.get(block);
    if (actors === undefined) {
      actors = new Set(
        scans[block]?.cues.flatMap(({ list }) => list.filter((packed) => (packed & 1) === 0).map((packed) => packed >> 1)),
      );
      byBlock.set(block, actors);
    }
    return actors;
  }

  function isSpokenFor(actor: number): boolean {
    let isSpoken = spokenFor.get(actor);
    if (isSpoken === undefined) {
      isSpoken = hasCues(actor);
      spokenFor.set(actor, isSpoken);
    }
    return isSpoken;
  }

  function hasCues(actor: number): boolean {
    const words = new Set<string>();
    for (const block of cued) {
      const { cues = [], text = '' } = scans[block] ?? {};
      for (const { start, end, list } of cues) {
        if (list.includes(2 * actor) && words.add(foldWord(text.slice(start, end))).size >= ENOUGH_CUES) return true;
      }
    }
    return false;
  }
}
