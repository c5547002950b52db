/**
 * A small pack about an invented harbour quarrel, for tests: Port Anselm, its council and two of its people.
 * `fixtureFiles` gives it as the files of a folder, so that a test can spoil one place and see what the check says.
 */
import { buildPack } from './build.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { indexPack, type PackIndex } from './pack-index.ts';
import type {
  Actor,
  Claim,
  Coverage,
  Event,
  Fact,
  KnownText,
  Office,
  PackHead,
  Publisher,
  Question,
  Relation,
  Role,
  Source,
} from './schema.ts';

export interface FixturePack {
  head: PackHead;
  actors: Actor[];
  publishers: Publisher[];
  sources: Source[];
  coverage: Coverage[];
  events: Event[];
  claims: Claim[];
  questions: Question[];
  offices: Office[];
  fingerprints: KnownText[];
}

/** An actor that has a name and nothing else, with the parts that a test is about. */
export function anActor(id: string, name: string, parts: Partial<Actor> = {}): Actor {
  return {
    id,
    kind: 'person',
    name: { en: name },
    aliases: [{ text: name, lang: 'en', strength: 'strong' }],
    confusables: [],
    cues: [],
    roles: [],
    facts: [],
    relations: [],
    links: {},
    checked: '2024-06-01',
    ...parts,
  };
}

export function aRole(title: string, from: string | null, to: string | null, parts: Partial<Role> = {}): Role {
  return { title: { en: title }, from, to, asOf: '2024-05-01', sources: ['gazette-2023-01-10-council'], ...parts };
}

export function aFact(text: string, date: string | null, parts: Partial<Fact> = {}): Fact {
  return { text: { en: text }, date, asOf: '2024-05-01', sources: ['gazette-2023-01-10-council'], ...parts };
}

export function anEvent(id: string, date: string, actors: string[], parts: Partial<Event> = {}): Event {
  return {
    id,
    title: { en: `Title of ${id}` },
    date,
    endDate: null,
    summary: { en: `Summary of ${id}.` },
    actors,
    sources: ['gazette-2023-01-10-council'],
    ...parts,
  };
}

export function aRelation(type: Relation['type'], target: string, parts: Partial<Relation> = {}): Relation {
  return { type, target, from: null, to: null, sources: ['gazette-2023-01-10-council'], ...parts };
}

export function aReport(id: string, date: string | null, actors: string[], parts: Partial<Coverage> = {}): Coverage {
  return {
    id,
    url: `https://gazette.example/${id}`,
    title: { text: `Title of ${id}`, from: 'page' },
    publisher: 'gazette',
    date,
    lang: 'en',
    kind: 'news',
    actors,
    events: [],
    summary: { en: `Summary of ${id}.` },
    ...parts,
  };
}

/** Ordinary words that tests name somebody like. */
export const fixtureWords: OrdinaryWords = new Map([
  ['de', new Set(['berg', 'weber'])],
  ['en', new Set(['hill', 'us'])],
  ['sr-Cyrl', new Set(['росу'])],
  ['sr-Latn', new Set(['hil', 'rosu'])],
]);

/** A fresh copy on each call, in order by every rule of the check. */
export function fixturePack(): FixturePack {
  return {
    head: {
      format: 1,
      id: 'port-anselm',
      name: { en: 'Port Anselm' },
      description: { en: 'An invented harbour and its quarrel.' },
      version: '1.0.0',
      checked: '2024-06-01',
      publisher: 'The Port Anselm school',
      licence: 'CC BY 4.0',
      contact: 'https://newsgloss.example/contact',
      blockers: [{ text: 'Port Anselm Rovers', means: 'a football club' }],
    },
    actors: [
      anActor('ada-lindqvist', 'Ada Lindqvist', {
        aliases: [
          { text: 'Ada Lindqvist', lang: 'en', strength: 'strong' },
          { text: 'Lindqvist', lang: 'en', strength: 'weak' },
        ],
        roles: [
          aRole('Harbour master', '2015', '2021-04', { of: 'port-anselm' }),
          aRole('Mayor of Port Anselm', '2021-05-03', null, { of: 'port-anselm' }),
        ],
        facts: [
          aFact('Asked the council to close the old pier.', '2023-01-09', {
            asOf: '2023-01-11',
            sources: ['herald-2023-01-11-pier'],
          }),
        ],
        relations: [
          {
            type: 'leads',
            target: 'harbour-council',
            from: '2021-05-03',
            to: null,
            sources: ['gazette-2023-01-10-council'],
          },
        ],
      }),
      anActor('bruno-okafor', 'Bruno Okafor', { roles: [aRole('Clerk of the council', null, null)] }),
      anActor('harbour-council', 'Harbour Council', { kind: 'organisation' }),
      anActor('port-anselm', 'Port Anselm', { kind: 'place' }),
    ],
    publishers: [
      { id: 'gazette', name: 'The Gazette', domain: 'gazette.example' },
      { id: 'herald', name: 'The Herald', domain: 'herald.example' },
      { id: 'whisper', name: 'The Whisper', citedOnly: true },
      { id: 'wire', name: 'Wire' },
    ],
    sources: [
      {
        id: 'gazette-2023-01-10-council',
        url: 'https://gazette.example/2023/01/10/council',
        title: { text: 'The council and its people', from: 'page' },
        publisher: 'gazette',
        date: null,
        lang: 'en',
      },
      {
        id: 'whisper-2023-01-12-pier',
        url: 'https://whisper.example/pier',
        title: { text: 'A note on the pier', from: 'editor' },
        publisher: 'whisper',
        date: null,
        lang: 'en',
      },
    ],
    coverage: [
      aReport('herald-2023-01-11-pier', '2023-01-11', ['ada-lindqvist', 'harbour-council', 'port-anselm'], {
        publisher: 'herald',
        url: 'https://www.herald.example/news/pier',
        events: ['pier-request-2023'],
      }),
      aReport('wire-2023-01-10-pier', '2023-01-10', ['ada-lindqvist', 'port-anselm'], {
        publisher: 'wire',
        url: null,
        events: ['pier-request-2023'],
      }),
      aReport('gazette-2023-01-10-pier', '2023-01-10', ['ada-lindqvist', 'port-anselm'], {
        events: ['pier-request-2023'],
        origin: 'wire',
        copyOf: { coverage: 'wire-2023-01-10-pier', how: 'reprint' },
      }),
    ],
    events: [
      {
        id: 'pier-request-2023',
        title: { en: 'Request to close the pier' },
        date: '2023-01-09',
        endDate: null,
        summary: { en: 'The mayor asked the council to close the old pier.' },
        actors: ['ada-lindqvist', 'harbour-council'],
        sources: ['herald-2023-01-11-pier', 'whisper-2023-01-12-pier'],
      },
    ],
    claims: [
      {
        id: 'day-of-request',
        question: { en: 'On which day was the request made?' },
        event: 'pier-request-2023',
        answers: [
          { value: { en: 'On Monday' }, attributedTo: { en: 'The Herald' }, coverage: ['herald-2023-01-11-pier'] },
          { value: { en: 'On Tuesday' }, attributedTo: { en: 'Wire' }, coverage: ['wire-2023-01-10-pier'] },
        ],
      },
    ],
    questions: [
      {
        id: 'who-owns-the-pier',
        question: { en: 'Who owns the old pier?' },
        actors: ['port-anselm', 'harbour-council'],
        positions: [
          {
            holder: { en: 'The mayor' },
            actors: ['ada-lindqvist'],
            text: { en: 'The town owns it.' },
            date: '2023-01-09',
            sources: ['herald-2023-01-11-pier'],
          },
          {
            holder: { en: 'The clerk' },
            actors: ['bruno-okafor'],
            text: { en: 'The council owns it.' },
            date: '2023-03',
            sources: ['gazette-2023-01-10-council'],
          },
        ],
      },
    ],
    offices: [],
    fingerprints: [],
  };
}

/** The pack as the texts of its folder, with the changes that a test is about. */
export function fixtureFiles(change: Change = () => {}): Record<string, string> {
  const pack = fixturePack();
  change(pack);
  const { head, actors, ...lists } = pack;
  const text = (value: unknown) => JSON.stringify(value, null, 2);
  return {
    'pack.json': text(head),
    ...Object.fromEntries(actors.map((actor) => [`actors/${actor.id}.json`, text(actor)])),
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [`${name}.json`, text({ [name]: list })])),
  };
}

/** The pack built and indexed. */
export function fixtureIndex(change?: Change): PackIndex {
  return indexPack(buildPack(fixtureFiles(change), fixtureWords));
}

type Change = (pack: FixturePack) => void;
