/** The actors of a page as the popup lists them. */
import type { CastMember } from '../cast-member.ts';
import type { Article, CastView } from '../messages.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Actor } from '../pack/schema.ts';
import { wording } from '../pack/wording.ts';
import { roleLineAt } from './role-line.ts';
import type { Reader } from './view.ts';

/**
 * In order of importance: people, bodies and agreements before places, since an article about a country names it in every
 * paragraph and its reader asks who else is there; then those named most often, then those named first.
 * Actors that the pack does not have are left out. Names come in the page's language, roles in the reader's.
 */
export function describeCast(
  index: PackIndex,
  cast: readonly CastMember[],
  article: Pick<Article, 'date' | 'lang'>,
  reader: Pick<Reader, 'lang'>,
): CastView[] {
  return cast
    .flatMap((member) => {
      const actor = index.actors.get(member.actor);
      return actor ? [describe(index, actor, member, article, reader)] : [];
    })
    .sort((a, b) => isPlace(a) - isPlace(b) || b.count - a.count || a.first - b.first || (a.actor < b.actor ? -1 : 1));
}

function describe(
  index: PackIndex,
  actor: Actor,
  member: CastMember,
  { date, lang }: Pick<Article, 'date' | 'lang'>,
  reader: Pick<Reader, 'lang'>,
): CastView {
  return { ...member, name: wording(actor.name, lang), kind: actor.kind, role: roleLineAt(index, actor, date, reader.lang) };
}

function isPlace({ kind }: CastView): number {
  return kind === 'place' ? 1 : 0;
}
