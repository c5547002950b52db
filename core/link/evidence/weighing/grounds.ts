/** On what it rests how sure a mention is: the sum of its evidence, who else is on the page, and what stands near it. */
import type { Candidate, Weighed } from '../hearing.ts';
import type { Record } from '../record/record.ts';
import type { Bearer } from '../strangers/bearers.ts';
import type { Company } from './company.ts';

export type Grounds = Pick<Weighed, 'strong' | 'margin' | 'others' | 'alone' | 'far'>;

/** Blocks between a name and its actor's introduction that still belong together. */
const NEAR = 1;

/** Of a name that stands by itself. `others` is a share of the page's names. */
export function groundsOfStrong(others: number): Grounds {
  return { strong: true, margin: 0, others, alone: false, far: false };
}

/** Of a weak name. `margin` is in cue words. Where it stands is asked among strangers alone, and not where the actor's own office stands beside it. */
export function groundsOfWeak(
  name: Candidate,
  actor: number,
  margin: number,
  others: number,
  { introductionsOf }: Pick<Record, 'introductionsOf'>,
  company: Pick<Company, 'isAlone'>,
  bearer: Bearer | undefined,
): Grounds {
  const isTitled = bearer?.who === 'office' && bearer.whose === 'ownTitle';
  const alone = others > 0 && !isTitled && company.isAlone(name, actor);
  const introduction = alone ? introductionsOf(actor).nearestOfActor(name) : undefined;
  const far = introduction !== undefined && Math.abs(name.block - introduction.block) > NEAR;
  return { strong: false, margin, others, alone, far };
}
