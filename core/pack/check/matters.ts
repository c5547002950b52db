/** Stages of proceedings: what a card would hide for a newer stage, and what would keep it from seeing that it is newer. */

import { firstDay } from '../../partial-date.ts';
import { endsMatter, mattersOf, newestStage, type Stage } from '../at-date/stages.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import type { Actor } from '../schema.ts';

export function matterProblems({ actors }: Draft): Problem[] {
  return actors.flatMap((actor) => {
    const matters = mattersOf(actor.value.facts);
    return [
      ...definingAccusations(actor, matters.flat()),
      ...nameless(actor, matters),
      ...matters.flatMap((stages) => besideTheNewest(actor, stages)),
    ];
  });
}

function definingAccusations(actor: Placed<Actor>, stages: readonly Stage[]): Problem[] {
  return stages
    .filter(({ defining }) => defining)
    .map((stage) => ({
      ...at(actor, stage, 'defining'),
      what: 'an accusation or a measure does not say what the actor is, and a card does not show it first',
      remedy: 'remove "defining", and set it on the fact that tells what the actor is or does',
    }));
}

/** Where one fact names its matter and another does not, nobody knows whether the other belongs to it. */
function nameless(actor: Placed<Actor>, matters: readonly Stage[][]): Problem[] {
  const names = matters.flatMap(([stage]) => stage?.sensitive.matter ?? []);
  if (names.length === 0) return [];
  return matters
    .flat()
    .filter(({ sensitive }) => sensitive.matter === undefined)
    .map((stage) => ({
      ...at(actor, stage, 'sensitive'),
      what: `it names no "matter", though other sensitive facts here do (${names.join(', ')})`,
      remedy: 'write the "matter" of which it is a stage, or a new one if it is a stage of none of these',
    }));
}

function besideTheNewest(actor: Placed<Actor>, stages: readonly Stage[]): Problem[] {
  const newest = newestStage(stages);
  const others = stages.filter((stage) => stage !== newest);
  return others.flatMap((stage) => (endsMatter(newest) ? overtaken(actor, stage, newest) : outliving(actor, stage, newest)));
}

function overtaken(actor: Placed<Actor>, stage: Stage, newest: Stage): Problem[] {
  const what = `no card shows it, because its matter ended later: ${placeOf(actor, newest)} tells that it was ${newest.sensitive.stage}`;
  const remedy =
    'remove it, and say in the other fact what there was an accusation of, as far as that is needed to understand it; if it belongs to other proceedings, give each fact the "matter" of its own';
  return [{ ...at(actor, stage), what, remedy }];
}

/** On the newest one's day of review all stages hide; a later day on an older one would tell its author otherwise. */
function outliving(actor: Placed<Actor>, stage: Stage, newest: Stage): Problem[] {
  if (!stage.reviewBy || !newest.reviewBy || firstDay(stage.reviewBy) <= firstDay(newest.reviewBy)) return [];
  const what = `the day of review (${stage.reviewBy}) lies after that of the newest stage of its matter (${newest.reviewBy}, ${placeOf(actor, newest)}), which hides it from then on`;
  return [{ ...at(actor, stage, 'reviewBy'), what, remedy: `write ${newest.reviewBy} or an earlier day` }];
}

function at(actor: Placed<Actor>, stage: Stage, field?: string): Pick<Problem, 'file' | 'place'> {
  const place = placeOf(actor, stage);
  return { file: actor.file, place: field === undefined ? place : `${place}.${field}` };
}

function placeOf({ value }: Placed<Actor>, stage: Stage): string {
  return `facts[${value.facts.indexOf(stage)}]`;
}
