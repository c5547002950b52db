/** Every state that a card can be in, with invented people and places, for tests and the gallery. */
import { actors } from './fixtures/actors.ts';
import { COMMISSION, en, NORTH } from './fixtures/statements.ts';
import { type CardFixture, card, weak } from './fixtures/views.ts';

export { fact, relation, role, source, story } from './fixtures/statements.ts';
export { type CardFixture, ready, view } from './fixtures/views.ts';

const candidates = [
  { actor: 'mira-talanova', kind: 'person', name: en('Mira Talanova'), role: en('Minister of Bridges, Northern Valley') },
  { actor: 'stevan-talanov', kind: 'person', name: en('Stevan Talanov'), role: null },
  { actor: 'talanova', kind: 'place', name: { text: 'Таланово', lang: 'sr-Cyrl' }, role: null },
] as const;

const LONG = 'Featherstonehaugh-Wolkenbruchsdorfer';

/** The props of a card, but for its actions, by the name of its state. */
export const cards: Record<string, CardFixture> = {
  ...actors,
  'muted on this page': card({ is: 'muted', scope: 'page' }, weak),
  'muted by a long name': card({ is: 'muted', scope: 'name' }, { ...weak, text: LONG }),
  'not saved': card({ is: 'unsaved', scope: 'site', wanted: true }, weak),
  loading: card({ is: 'loading' }, weak),
  'loading another': card({ is: 'loading' }, null, { heading: NORTH.text, back: COMMISSION }),
  error: card({ is: 'error' }, weak),
  unknown: card({ is: 'unknown' }, weak),
  choice: card({ is: 'choice', candidates }, null),
  'choice among many': card(
    {
      is: 'choice',
      candidates: Array.from({ length: 8 }, (_, place) => ({
        actor: `namesake-${place}`,
        kind: 'organisation',
        name: en(place === 3 ? `${LONG} ${LONG} Society` : `Bridge Society of Village ${place + 1}`),
        role: place === 4 ? en('Keeper of the bridge, Intermunicipal Commission for Bridges, Ferries and Footpaths') : null,
      })),
    },
    null,
    { heading: 'Bridge Society', pinned: true },
  ),
  nobody: card({ is: 'nobody' }, null, { heading: 'Count Orlok' }),
  'nobody of a long text': card({ is: 'nobody' }, null, {
    heading: `${LONG}${LONG.toLowerCase()} who was said to have been seen on the bridge at Lipa, some time before the winter came`,
  }),
};
