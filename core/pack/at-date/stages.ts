/** Proceedings against somebody: which sensitive facts are stages of one, and which of them is the newest. */
import { isLater } from '../../partial-date.ts';
import type { Fact } from '../schema.ts';

export type Stage = Fact & { sensitive: NonNullable<Fact['sensitive']> };

/** An actor's sensitive facts by the matter that they name; those that name none are of one. */
export function mattersOf(facts: readonly Fact[]): Stage[][] {
  return [...Map.groupBy(facts.filter(isStage), ({ sensitive }) => sensitive.matter).values()];
}

/**
 * The newest stage of one matter, which has one at least: of those that no other surely follows, the one furthest on in
 * proceedings; of equal ones the last as written. A stage without a date may be as new as any.
 * Dates that overlap can't be put in an order ("2023" and two of its days), hence no sorting.
 */
export function newestStage(stages: readonly Stage[]): Stage {
  return stages
    .filter((stage) => !stages.some((other) => isLater(other.date, stage.date)))
    .reduce((newest, stage) => (progress(stage) >= progress(newest) ? stage : newest));
}

/** The newest stage of its matter for each sensitive fact. */
export function newestStages(facts: readonly Fact[]): Map<Fact, Stage> {
  return new Map(mattersOf(facts).flatMap((stages) => stages.map((stage): [Fact, Stage] => [stage, newestStage(stages)])));
}

/** Whether nothing is left of the accusation: such a stage takes the place of all before it. */
export function endsMatter({ sensitive }: Stage): boolean {
  return sensitive.stage === 'acquitted' || sensitive.stage === 'dropped';
}

const PROGRESS: Record<Stage['sensitive']['stage'], number> = {
  accused: 0,
  suspected: 0,
  sanctioned: 0,
  arrested: 1,
  charged: 2,
  'on-trial': 3,
  convicted: 4,
  acquitted: 4,
  dropped: 4,
};

function progress({ sensitive }: Stage): number {
  return PROGRESS[sensitive.stage];
}

function isStage(fact: Fact): fact is Stage {
  return fact.sensitive !== undefined;
}
