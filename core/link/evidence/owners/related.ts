/** Whether an owner that the page names has to do with a body. */
import type { Candidate, Hearing } from '../hearing.ts';

export function isUnrelated(owner: Candidate, actor: number, { evidence }: Hearing): boolean {
  const { related } = evidence.actor(actor);
  const owners = owner.hit.senses.map(({ value }) => value);
  // A person leads or questions a body (`Самоопределение Курти`, `Biden's State Department`).
  if (owners.some((value) => evidence.actor(value).kind === 'person')) return false;
  return !owners.some((value) => value === actor || related.includes(value));
}
