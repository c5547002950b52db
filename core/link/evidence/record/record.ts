/** What a page's names say together, once all are heard: who is on it by a full name, and who was introduced where. */

import type { NameHit } from '../../scan.ts';
import { foldWord } from '../../text/fold.ts';
import type { Candidate, Hearing } from '../hearing.ts';
import type { Dead, Place } from '../names/candidates.ts';
import type { Bearer } from '../strangers/bearers.ts';
import type { Rivals } from '../weighing/rivals.ts';
import { shoutedIn } from '../words/shouted.ts';
import { type Cast, createCast } from './cast.ts';
import { createIntroductions, type Introduction, type Introductions } from './introductions.ts';

export interface Record {
  /** Takes a name into the record. */
  hear(name: Candidate, bearers: ReadonlyMap<number, Bearer>): void;
  /** Takes a longer name that is somebody else's into the record. */
  hearStranger(place: Dead): void;
  cast: Cast;
  introductionsOf(actor: number): Introductions;
  /** How many of the names were told to be strangers'. */
  strangers(): number;
}

export function createRecord({ scans, evidence }: Hearing, rivals: Rivals): Record {
  const all = new Map<number, Introductions>();
  const cast = createCast();
  let strangers = 0;

  return {
    hear(name, bearers) {
      for (const { value, strong } of name.hit.senses) hearSense(name, value, strong, bearers.get(value));
    },
    hearStranger(place) {
      for (const hit of place.blocked) {
        for (const { value, strong } of hit.senses) {
          if (!strong && tellsOfStranger(hit, value, place)) introduce(value, place, 'named');
        }
      }
    },
    cast,
    introductionsOf,
    strangers: () => strangers,
  };

  function hearSense(name: Candidate, actor: number, strong: boolean, bearer: Bearer | undefined): void {
    const isPrivate = bearer?.who === 'private';
    if ((strong && !isPrivate && !rivals.contest(name, actor, true)) || bearer?.who === 'given') {
      cast.add(actor, name);
      introduce(actor, name, 'actor');
    } else if (bearer?.who === 'stranger') {
      // A family may be the actor's own.
      if (bearer.how !== 'kin') strangers++;
      introduce(actor, name, bearer.how);
    } else if (strong && isPrivate) introduce(actor, name, 'named');
  }

  function introduce(actor: number, { block, start, end, sentence }: Place, who: Introduction['who']): void {
    introductionsOf(actor).add({ block, start, end, sentence, who });
  }

  function introductionsOf(actor: number): Introductions {
    const own = all.get(actor) ?? createIntroductions();
    all.set(actor, own);
    return own;
  }

  /** A longer name introduces a person when the surname ends it, a body when it is no mere abbreviation of a country or union. */
  function tellsOfStranger(hit: NameHit, actor: number, place: Place): boolean {
    const { kind } = evidence.actor(actor);
    if (kind === 'person') return hit.end === place.end && hit.start > place.start;
    const text = scans[place.block]?.text.slice(hit.start, hit.end) ?? '';
    return kind === 'organisation' && shoutedIn(foldWord(text)) === null;
  }
}
