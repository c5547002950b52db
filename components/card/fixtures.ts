/** Every state that a card can be in, with invented people and places, for tests. */
import type { CardView, FactView, PositionView, RolesView, RoleView, SourceView, Wording } from '../../core/card/view.ts';
import type { CardProps } from '../Card.tsx';

const en = (text: string): Wording => ({ text, lang: 'en' });

export function source(part: Partial<SourceView> = {}): SourceView {
  return {
    id: 'valley-courier-2022-12-14',
    publisher: 'Valley Courier',
    title: 'Council of the Two Rivers meets again after a year',
    lang: 'en',
    when: { date: '2022-12-14', about: false },
    url: 'https://courier.example/2022/12/14/council',
    ...part,
  };
}

const bare = source({ id: 'radio-morava', publisher: 'Radio Morava', title: null, when: { date: '2022-12', about: true } });
const cited = source({ id: 'river-post', publisher: 'River Post', title: null, url: null, when: { date: null, about: false } });

export function role(part: Partial<RoleView> = {}): RoleView {
  return {
    title: en('Minister of Bridges'),
    of: en('Northern Valley'),
    from: '2022-10-26',
    to: '2024-05-02',
    asOf: '2026-06-28',
    sources: [source()],
    ...part,
  };
}

const primeMinister = role({ title: en('Prime minister'), from: '2024-05-02', to: null, asOf: '2026-06', sources: [bare] });

function dated(date: string, then: RoleView[] = [], now: RoleView[] = [], last: RoleView | null = null): RolesView {
  return { at: 'article', date, then, now, last };
}

export function fact(part: Partial<FactView> = {}): FactView {
  return {
    number: 0,
    text: en('Signed the agreement on the shared bridge at Lipa, which lets both towns use it without papers.'),
    when: { date: '2022-11-19', about: false },
    later: false,
    answer: null,
    sources: [source(), bare],
    ...part,
  };
}

const facts = [
  fact(),
  fact({
    number: 1,
    text: en('Said that the mill road would open before the winter.'),
    when: { date: '2022-12', about: true },
    sources: [cited],
  }),
  fact({
    number: 2,
    text: en('Opened the new ferry between the two valleys.'),
    when: { date: '2023-04-02', about: false },
    later: true,
    sources: [bare],
  }),
];

function position(holder: string, text: string, part: Partial<PositionView> = {}): PositionView {
  return {
    holder: en(holder),
    text: en(text),
    when: { date: '2022-12-15', about: false },
    later: false,
    sources: [source()],
    ...part,
  };
}

const question = {
  question: en('Who may decide on the bridge at Lipa?'),
  positions: [
    position('Northern Valley', 'The bridge stands on its bank, so its council decides and the other is heard.'),
    position('Southern Valley', 'The bridge belongs to both, so nothing may be decided without the two councils.', {
      sources: [bare],
    }),
    position('Rivers Commission', 'Takes no side on ownership and asks both to settle it between them.', {
      when: { date: '2023', about: false },
      later: true,
      sources: [cited],
    }),
  ],
};

export function view(part: Partial<CardView> = {}): CardView {
  return {
    actor: 'mira-talanova',
    kind: 'person',
    name: en('Mira Talanova'),
    otherName: { text: 'Мира Таланова', lang: 'sr-Cyrl' },
    roles: dated('2022-12-16', [role()], [primeMinister]),
    facts,
    question: null,
    links: { wikipedia: 'https://en.wikipedia.example/wiki/Mira_Talanova', official: 'https://talanova.example/' },
    pack: {
      id: 'two-valleys',
      name: en('The two valleys'),
      version: '1.0.0',
      checked: '2026-06-28',
      contact: 'https://valley.example/pack',
    },
    ...part,
  };
}

const strong: CardProps['mention'] = {
  text: 'Mira Talanova',
  kind: 'name',
  confidence: 0.997,
  why: [{ rule: 'strong-alias', detail: 'Mira Talanova' }],
};

const weak: CardProps['mention'] = {
  text: 'Talanova',
  kind: 'name',
  confidence: 0.82,
  why: [
    { rule: 'weak-alias', detail: 'Talanova' },
    { rule: 'full-name-on-page', detail: 'Mira Talanova' },
    { rule: 'title-beside', detail: 'minister' },
    { rule: 'related-actor', detail: 'Northern Valley' },
    { rule: 'cue-word', detail: 'bridge' },
    { rule: 'page-language' },
  ],
};

const described: CardProps['mention'] = {
  text: 'the Northern Valley’s minister of bridges',
  kind: 'description',
  confidence: 0.93,
  why: [{ rule: 'office-at-date', detail: 'minister of bridges' }],
};

const wrong: CardProps['wrong'] = {
  version: '0.1.0',
  site: 'news.valley.example',
  onMute: () => {},
  onCopy: async () => true,
};

const nobody = { links: { wikipedia: null, official: null }, otherName: null, facts: [], question: null };

const long = view({
  name: en('Maximiliana-Alexandrovna Featherstonehaugh-Wolkenbruchsdorfer of the Upper Northern Valley'),
  otherName: { text: 'Максимилијана Александровна Федерстоновић-Волкенбрухсдорферова', lang: 'sr-Cyrl' },
  roles: dated('2022-12', [
    role({
      title: en('Special representative for the Bundesverkehrswegeplanungsbeschleunigungsangelegenheiten'),
      of: en('Intermunicipal Commission for Bridges, Ferries and Footpaths'),
      sources: [
        source({ publisher: 'Upper Northern Valley Broadcasting Corporation and Gazette', title: `${'W'.repeat(70)} and more` }),
      ],
    }),
  ]),
  facts: [fact({ text: en(`The address is https://valley.example/${'very-long-path-'.repeat(8)} and has no break in it.`) })],
});

const rightToLeft = view({
  name: { text: 'ميرا تالانوفا', lang: 'ar' },
  facts: [fact({ text: { text: 'وقّعت الاتفاق على الجسر المشترك بين البلدتين.', lang: 'ar' } }), ...facts.slice(1)],
  question,
});

/** The props of a card by the name of its state. */
export const cards: Record<string, Omit<CardProps, 'onClose'>> = {
  full: { state: { is: 'ready', view: view() }, mention: strong },
  'that can be told to be wrong': { state: { is: 'ready', view: view() }, mention: weak, wrong },
  'of a description': { state: { is: 'ready', view: view() }, mention: described, wrong },
  'muted on this page': { state: { is: 'muted', scope: 'page' }, mention: weak, wrong },
  'muted by a long name': {
    state: { is: 'muted', scope: 'name' },
    mention: { ...weak, text: 'Featherstonehaugh-Wolkenbruchsdorfer' },
    wrong,
  },
  'not saved': { state: { is: 'unsaved', scope: 'site', wanted: true }, mention: weak, wrong },
  'same office today': {
    state: {
      is: 'ready',
      view: view({
        roles: dated('2024-06-01', [primeMinister]),
        facts: facts.slice(0, 1),
      }),
    },
    mention: weak,
  },
  'one of two offices kept': {
    state: {
      is: 'ready',
      view: view({ roles: dated('2024-05-02', [primeMinister, role()], [primeMinister]), facts: [] }),
    },
    mention: strong,
  },
  'no office then': {
    state: {
      is: 'ready',
      view: view({ roles: dated('2025-01-09', [], [], role()), facts: [] }),
    },
    mention: weak,
  },
  'article without date': {
    state: {
      is: 'ready',
      view: view({
        roles: {
          at: 'unknown',
          all: [
            primeMinister,
            role(),
            role({ title: en('Mayor'), of: en('Lipa'), from: '2018', to: '2021', sources: [bare] }),
            role({ title: en('Member of the council'), of: null, from: null, to: '2017-11', sources: [cited] }),
          ],
        },
      }),
    },
    mention: strong,
  },
  contested: {
    state: {
      is: 'ready',
      view: view({
        kind: 'place',
        name: en('Lipa Bridge'),
        otherName: { text: 'Липов мост', lang: 'sr-Cyrl' },
        roles: dated('2022-12-16'),
        facts: facts.slice(0, 1),
        question,
      }),
    },
    mention: { text: 'Lipa bridge', why: [{ rule: 'strong-alias', detail: 'Lipa Bridge' }] },
  },
  'accusation and answer': {
    state: {
      is: 'ready',
      view: view({
        facts: [
          fact({
            text: en('Was charged by the valley’s prosecutor with having sold the old ferry twice.'),
            when: { date: '2022-10-03', about: false },
            answer: en('Said that the second sale was a gift, and that a court would see it.'),
          }),
          ...facts.slice(1),
        ],
      }),
    },
    mention: strong,
  },
  'ten positions': {
    state: {
      is: 'ready',
      view: view({
        ...nobody,
        kind: 'agreement',
        name: en('Ferry Accord'),
        roles: dated('2022-12-16'),
        question: {
          question: question.question,
          positions: Array.from({ length: 10 }, (_, place) =>
            position(`Village number ${place + 1}`, 'Wants to be heard before the bridge is closed for repairs.'),
          ),
        },
      }),
    },
    mention: { text: 'Ferry Accord', why: [{ rule: 'strong-alias', detail: 'Ferry Accord' }] },
  },
  'little known': {
    state: {
      is: 'ready',
      view: view({
        ...nobody,
        kind: 'organisation',
        name: en('Rivers Commission'),
        roles: dated('2022'),
        facts: [fact({ when: { date: null, about: false }, sources: [cited] })],
      }),
    },
    mention: { text: 'Rivers Commission', why: [{ rule: 'strong-alias', detail: 'Rivers Commission' }] },
  },
  'person without office': {
    state: {
      is: 'ready',
      view: view({ ...nobody, roles: dated('2022-12-16') }),
    },
    mention: strong,
  },
  'place without date': {
    state: {
      is: 'ready',
      view: view({ ...nobody, kind: 'place', name: en('Lipa'), roles: { at: 'unknown', all: [] }, facts: facts.slice(0, 1) }),
    },
    mention: { text: 'Lipa', why: [{ rule: 'strong-alias', detail: 'Lipa' }] },
  },
  'long names and words': {
    state: { is: 'ready', view: long },
    mention: { ...strong, text: `Featherstonehaugh${'wolkenbruchsdorfer'.repeat(3)}` },
    wrong: { ...wrong, site: `${'a-long-name.'.repeat(7)}valley.example` },
  },
  'right-to-left texts': { state: { is: 'ready', view: rightToLeft }, mention: { ...strong, text: 'تالانوفا' }, wrong },
  loading: { state: { is: 'loading' }, mention: weak },
  error: { state: { is: 'error' }, mention: weak },
  unknown: { state: { is: 'unknown' }, mention: weak },
};
