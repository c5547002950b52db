/** The actors whom a selected text may mean, as a list to choose from. */
import type { Article } from '../messages.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { wording } from '../pack/wording.ts';
import { roleLineAt } from './role-line.ts';
import type { CandidateView, Reader } from './view.ts';

/** In the order of the ids; names come in the page's language, roles in the reader's. An id that the pack does not have is left out. */
export function describeCandidates(
  index: PackIndex,
  ids: readonly string[],
  { date, lang }: Pick<Article, 'date' | 'lang'>,
  reader: Pick<Reader, 'lang'>,
): CandidateView[] {
  return ids.flatMap((id) => {
    const actor = index.actors.get(id);
    if (!actor) return [];
    return [{ actor: id, kind: actor.kind, name: wording(actor.name, lang), role: roleLineAt(index, actor, date, reader.lang) }];
  });
}
