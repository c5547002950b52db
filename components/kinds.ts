/** The sorts of actors as the interface names them. */
import type { Actor } from '../core/pack/schema.ts';
import type { MessageKey } from './text.tsx';

/** What sort of thing an actor is, in words. */
export const KIND: Record<Actor['kind'], MessageKey> = {
  person: 'kind_person',
  organisation: 'kind_organisation',
  place: 'kind_place',
  agreement: 'kind_agreement',
};
