/** Ties for tests and the gallery: who leads whom in the invented valleys. */
import type { SourceView } from '../../../core/card/view.ts';
import type { Tie, TieActor, TiesView } from '../../../core/panel/view.ts';
import type { Shown } from '../picture/ViewToggle.tsx';

export interface TiesFixture {
  view: TiesView;
  first?: Shown;
}

const source: SourceView = {
  id: 'gazette',
  publisher: 'Valley Gazette',
  title: null,
  lang: 'en',
  when: { date: '2021-04-02', about: false },
  url: 'https://gazette.example/offices',
};

function actor(id: string, text: string, kind: TieActor['kind'], onPage = true): TieActor {
  return { actor: id, text, lang: 'en', kind, onPage };
}

function tie(from: string, type: Tie['type'], to: string, part: Partial<Tie> = {}): Tie {
  return { from, to, type, since: null, until: null, sources: [source], ...part };
}

const on = '2022-12-15';

const valleys: TiesView = {
  on,
  actors: [
    actor('mira-talanova', 'Mira Talanova', 'person'),
    actor('rivers-commission', 'Rivers Commission', 'organisation'),
    actor('ivo-perin', 'Ivo Perin', 'person'),
    actor('northern-valley', 'Northern Valley', 'place'),
    actor('ferry-accord', 'Ferry Accord', 'agreement'),
    actor('lipa', 'Lipa', 'place'),
    actor('southern-valley', 'Southern Valley', 'place'),
    actor('old-man', 'Stefan the Ferryman', 'person'),
    actor('council', 'Council of the Two Rivers', 'organisation', false),
  ],
  ties: [
    tie('mira-talanova', 'minister-of', 'northern-valley', { since: '2021-04-01' }),
    tie('rivers-commission', 'mandated-by', 'ferry-accord', { since: '2004-03' }),
    tie('rivers-commission', 'part-of', 'council', { since: '2004' }),
    tie('ivo-perin', 'envoy-of', 'southern-valley', { since: '2020-01-15', until: '2023-02-01' }),
    tie('ivo-perin', 'member-of', 'council'),
    tie('ferry-accord', 'basis-of', 'rivers-commission'),
    tie('ferry-accord', 'adopted-by', 'council', { since: '2004-03-12' }),
    tie('lipa', 'located-in', 'northern-valley'),
    tie('council', 'leads', 'rivers-commission', { since: '2004' }),
  ],
};

/** Half of them people, who lead bodies, which are parts of others and lie in places: as packs have it. */
const KINDS: TieActor['kind'][] = ['person', 'organisation', 'person', 'place', 'person', 'organisation', 'person', 'agreement'];
const LEVEL: TieActor['kind'][] = ['person', 'agreement', 'organisation', 'place'];
const TYPES: Tie['type'][] = ['leads', 'member-of', 'part-of', 'located-in', 'minister-of', 'head-of-government-of'];

/** Names and ties by small generators of remainders, so that they are the same each time. */
function many(actors: number, ties: number): TiesView {
  const all = Array.from({ length: actors }, (_, at) =>
    actor(`a${at}`, `Villager number ${at + 1}`, KINDS[at % KINDS.length] ?? 'person', at % 8 !== 5),
  );
  const found = new Map<string, Tie>();
  for (let at = 0; found.size < ties; at++) {
    // Most lead to a few, as those to countries do.
    const [from, to] = [all[(at * 37 + 11) % actors], all[Math.floor((((at * 53) % 97) / 97) ** 2 * actors)]];
    if (!from || !to || LEVEL.indexOf(from.kind) >= LEVEL.indexOf(to.kind)) continue;
    found.set(`${from.actor} ${to.actor}`, tie(from.actor, TYPES[at % TYPES.length] ?? 'leads', to.actor, { since: '2020' }));
  }
  return { on, actors: all, ties: [...found.values()] };
}

/** The ties' states by name. */
export const tieViews: Record<string, TiesFixture> = {
  valleys: { view: valleys },
  'as a table': { view: valleys, first: 'words' },
  'one relation': { view: { on, actors: valleys.actors.slice(0, 4), ties: valleys.ties.slice(0, 1) } },
  'sixty actors': { view: many(63, 95) },
  'long names': {
    view: {
      on,
      actors: [
        actor('long', `Maximiliana-Alexandrovna ${'Featherstonehaugh'.repeat(3)}`, 'person'),
        actor('longer', 'The Upper Northern Valley Broadcasting and Ferry Corporation for the Common Good', 'organisation'),
      ],
      ties: [tie('long', 'leads', 'longer', { since: '2020-01-01' }), tie('long', 'head-of-government-of', 'longer')],
    },
  },
  'nothing known': { view: { on, actors: valleys.actors.slice(0, 3), ties: [] } },
};
