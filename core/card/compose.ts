/** The card of one actor for one article, put together from the pack. */

import { factsFor } from '../pack/at-date/facts.ts';
import { questionFor } from '../pack/at-date/questions.ts';
import { lastRoleBefore, newestFirst, rolesAt } from '../pack/at-date/roles.ts';
import { factStaleSince, roleStaleSince } from '../pack/at-date/staleness.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Actor, Fact, Position, Role } from '../pack/schema.ts';
import { wording } from '../pack/wording.ts';
import { isLater } from '../partial-date.ts';
import type { CardAsk, CardContext } from './context.ts';
import { actorName } from './names.ts';
import { relationViews } from './relations.ts';
import { sourceViews, when } from './sources.ts';
import { storyView } from './story.ts';
import type { CardView, FactView, PositionView, QuestionView, Reader, RolesView, RoleView, Wording } from './view.ts';

/** The card, or `null` where the pack does not know the actor. */
export function composeCard(index: PackIndex, ask: CardAsk, reader: Reader): CardView | null {
  const actor = index.actors.get(ask.actor);
  if (!actor) return null;
  const context = { index, ask, reader };
  const name = wording(actor.name, ask.lang);
  const roles = rolesView(context, actor.roles);
  const { id, version, contact } = index.pack;
  return {
    actor: actor.id,
    kind: actor.kind,
    name,
    otherName: otherName(actor, name, reader),
    roles,
    story: storyView(context),
    facts: factViews(context, actor),
    question: questionView(context, actor),
    relations: relationViews(context, actor, roles),
    links: { wikipedia: actor.links.wikipedia ?? null, official: actor.links.official ?? null },
    pack: { id, name: wording(index.pack.name, reader.lang), version, checked: actor.checked, contact },
  };
}

function otherName({ name, ownLanguage }: Actor, shown: Wording, reader: Reader): Wording | null {
  const own = ownLanguage === undefined ? null : wording(name, ownLanguage);
  return [own, wording(name, reader.lang)].find((other) => other !== null && other.text !== shown.text) ?? null;
}

/** Today's roles are told apart only where they are not those of the article's date. */
function rolesView(context: CardContext, roles: readonly Role[]): RolesView {
  const { date } = context.ask;
  const views = (some: readonly Role[]) => some.map((role) => roleView(context, role));
  if (date === null) return { at: 'unknown', all: views(newestFirst(roles)) };
  const then = rolesAt(roles, date);
  const now = rolesAt(roles, context.reader.today);
  const last = then.length === 0 ? lastRoleBefore(roles, date) : null;
  const same = then.length === now.length && then.every((role) => now.includes(role));
  // biome-ignore lint/suspicious/noThenProperty: a list, so nothing takes this data for a promise.
  return { at: 'article', date, then: views(then), now: same ? [] : views(now), last: last && roleView(context, last) };
}

function roleView({ index, reader }: CardContext, role: Role): RoleView {
  const body = role.of === undefined ? undefined : index.actors.get(role.of);
  return {
    title: wording(role.title, reader.lang),
    of: body ? actorName(body, reader) : null,
    from: role.from,
    to: role.to,
    asOf: role.asOf,
    staleSince: roleStaleSince(role, reader.today),
    sources: sourceViews(index, role.sources),
  };
}

function factViews(context: CardContext, actor: Actor): FactView[] {
  const { index, ask, reader } = context;
  const others = ask.cast.filter((id) => id !== actor.id).flatMap((id) => index.actors.get(id) ?? []);
  return factsFor(actor.facts, { date: ask.date, cast: others, strength: ask.strength, today: reader.today }).map((fact) =>
    factView(context, actor, fact),
  );
}

function factView({ index, ask, reader }: CardContext, actor: Actor, fact: Fact): FactView {
  return {
    number: actor.facts.indexOf(fact),
    text: wording(fact.text, reader.lang),
    when: when(fact),
    later: isLater(fact.date, ask.date),
    staleSince: factStaleSince(fact, actor, reader.today),
    answer: fact.sensitive?.answer ? wording(fact.sensitive.answer, reader.lang) : null,
    sources: sourceViews(index, fact.sources),
  };
}

function questionView(context: CardContext, actor: Actor): QuestionView | null {
  const { index, ask, reader } = context;
  const others = new Set(ask.cast.filter((id) => id !== actor.id));
  const question = questionFor(index.questionsOf.get(actor.id) ?? [], ask.date, others);
  if (!question) return null;
  return {
    question: wording(question.question, reader.lang),
    positions: question.positions.map((position) => positionView(context, position)),
  };
}

function positionView({ index, ask, reader }: CardContext, position: Position): PositionView {
  return {
    holder: wording(position.holder, reader.lang),
    text: wording(position.text, reader.lang),
    when: when(position),
    later: isLater(position.date, ask.date),
    sources: sourceViews(index, position.sources),
  };
}
