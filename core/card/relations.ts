/** An actor's ties to others, as a card tells them. */
import { relationsFor, type ShownOffice } from '../pack/at-date/relations.ts';
import type { Actor } from '../pack/schema.ts';
import type { CardContext } from './context.ts';
import { actorName } from './names.ts';
import { sourceViews } from './sources.ts';
import type { RelationView, RolesView } from './view.ts';

/** As they stood on the article's date; on the reader's day where that is unknown. What `roles` say is not told twice. */
export function relationViews({ index, ask, reader }: CardContext, actor: Actor, roles: RolesView): RelationView[] {
  const asked = { date: ask.date ?? reader.today, cast: new Set(ask.cast), offices: officesOf(roles) };
  return relationsFor(index, actor, asked).map(({ relation, direction, other, onPage }) => ({
    type: relation.type,
    direction,
    other: actorName(other, reader),
    onPage,
    from: relation.from,
    to: relation.to,
    sources: sourceViews(index, relation.sources),
  }));
}

function officesOf(roles: RolesView): ShownOffice[] {
  const shown = roles.at === 'unknown' ? roles.all : [...roles.then, ...roles.now, ...(roles.last ? [roles.last] : [])];
  return shown.map(({ of, from }) => ({ of: of?.actor ?? null, from }));
}
