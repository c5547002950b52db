/** What defines an actor: one fact at most, and for a person the roles, never a fact. */

import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import type { Actor } from '../schema.ts';

export function definingProblems({ actors }: Draft): Problem[] {
  return actors.flatMap(definingFacts);
}

function definingFacts({ file, value: { kind, facts } }: Placed<Actor>): Problem[] {
  const places = facts.flatMap(({ defining }, i) => (defining ? [`facts[${i}].defining`] : []));
  if (kind === 'person') {
    const what = 'a person is defined by the roles held at a date, not by a fact';
    return places.map((place) => ({
      file,
      place,
      what,
      remedy: 'remove "defining"; add the office to "roles" if it is missing',
    }));
  }
  const what = `${places[0]} says already what the actor is`;
  return places.slice(1).map((place) => ({ file, place, what, remedy: 'keep "defining" on one fact' }));
}
