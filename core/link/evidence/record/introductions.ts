/**
 * Who was introduced under a name, in the order of the page. News introduces a person by full name and goes on with
 * the surname, so that a bare surname belongs to the last bearer introduced before it.
 */
import type { Place } from '../names/candidates.ts';

export interface Introduction extends Place {
  who: 'actor' | 'named' | 'described' | 'kin';
}

/** What the introductions say of a bare name at a place. */
export type Verdict =
  /** Nobody of that name was introduced anywhere. */
  | 'nobody'
  /** The actor, and nobody else so far. */
  | 'actor'
  /** The actor last, but somebody else before, or a family since: to be confirmed near the name. */
  | 'contested'
  /** Somebody else last. */
  | 'stranger'
  /** A name before all introductions (headlines, leads); the actor is the first who is introduced after it. */
  | 'ahead'
  /** The same, but a stranger is the first. */
  | 'ahead-of-stranger';

export interface Introductions {
  add(introduction: Introduction): void;
  verdict(place: Place): Verdict;
  /** The actor's last introduction before a place, or the first behind it. */
  nearestOfActor(place: Place): Introduction | undefined;
  /** The actor's last introduction before a place. */
  lastOfActor(place: Place): Introduction | undefined;
  /** Whether somebody else is introduced in a place's block before it. */
  hasStrangerBefore(place: Place): boolean;
}

export function createIntroductions(): Introductions {
  const all: Introduction[] = [];
  const lastOfActor = (place: Place) => all.slice(0, countBefore(all, place)).findLast(({ who }) => who === 'actor');
  return {
    add(introduction) {
      let at = all.length;
      while (at > 0 && isAfter(all[at - 1], introduction)) at--;
      all.splice(at, 0, introduction);
    },
    verdict(place) {
      const count = countBefore(all, place);
      const last = all[count - 1];
      if (last) {
        const hasActor = last.who === 'kin' && all.slice(0, count).some(({ who }) => who === 'actor');
        if (last.who !== 'actor' && !hasActor) return 'stranger';
        return all.slice(0, count).some(({ who }) => who !== 'actor') ? 'contested' : 'actor';
      }
      const next = all.find(({ who }) => who === 'actor' || who === 'named');
      if (!next) return 'nobody';
      return next.who === 'actor' ? 'ahead' : 'ahead-of-stranger';
    },
    hasStrangerBefore: (place) =>
      all.slice(0, countBefore(all, place)).some(({ block, who }) => block === place.block && who !== 'actor'),
    lastOfActor,
    nearestOfActor: (place) => lastOfActor(place) ?? all.find(({ who }) => who === 'actor'),
  };
}

function countBefore(all: readonly Introduction[], place: Place): number {
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isAfter(place, all[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAfter(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return false;
  return a.block > b.block || (a.block === b.block && a.start > b.start);
}
