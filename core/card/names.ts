/** Other actors by their names, to which a card can be turned. */
import type { Actor } from '../pack/schema.ts';
import { wording } from '../pack/wording.ts';
import type { ActorName, Reader } from './view.ts';

export function actorName({ id, name }: Actor, { lang }: Pick<Reader, 'lang'>): ActorName {
  return { actor: id, ...wording(name, lang) };
}
