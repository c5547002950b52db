/** One run over everything there is: what the reports are made of. */
import { existsSync, readFileSync } from 'node:fs';
import { compileDictionary } from '../../core/link/dictionary/compile.ts';
import { type Dictionary, openDictionary } from '../../core/link/dictionary/dictionary.ts';
import type { Fit } from '../../core/link/evidence/weighing/confidence.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { loadPack } from '../pack-folder.ts';
import { besideProject, type Collection, collectionsIn, ownCollections } from './collections.ts';
import { fitTo } from './fit.ts';
import { type JudgedCollection, judgeCollection } from './judge.ts';
import { observe, observeNews } from './observe.ts';
import { type PageMarks, readPages } from './pages.ts';
import { type Names, namesOf } from './peers/names.ts';
import { peersFor } from './peers/peers.ts';
import { type PeerScore, scorePeers } from './peers/score-peers.ts';
import { type Silence, weighSilence } from './silence.ts';
import { readUner } from './uner.ts';
import { scoreUner, type UnerScore } from './uner-score.ts';

/** What lies beside the project, where it does: larger collections that are not part of it. */
const BESIDE = { gold: '../shared/gold', uner: '../shared/uner/sr_set-ud-dev.iob2', pages: '../shared/pages' } as const;

export interface Choice {
  /** The pack's folder. */
  pack: string;
  /** A folder of gold texts that is scored alone. */
  gold?: string | undefined;
  /** Texts of one language alone. */
  lang?: string | undefined;
  /** Whether the peers are scored too. */
  peers: boolean;
}

export interface Evaluation {
  pack: Pick<Pack, 'id' | 'version'>;
  collections: JudgedCollection[];
  /** The groups of collections on which the peers are scored, by name; none where the peers weren't asked for. */
  peerGroups: string[];
  peers: PeerScore[];
  /** `null` where it was not asked for or is not there. */
  uner: UnerScore | null;
  pages: PageMarks[] | null;
  /** What could not be scored because it doesn't lie beside the project. */
  absent: string[];
}

export function evaluate(choice: Choice): Evaluation {
  const pack = loadPack(choice.pack);
  const dictionary = openDictionary(Object.values(compileDictionary([pack])));
  const known = new Set(pack.actors.map(({ id }) => id));
  const names = namesOf(pack);
  const isWhole = choice.gold === undefined && choice.lang === undefined;
  const { groups, absent } = readCollections(choice);
  const judged = groups.map(({ name, collections }) => ({
    name,
    collections: collections.map((each) => judgeCollection(each, dictionary, known)),
  }));
  const judgedGroups = judged.map(({ collections }) => collections);
  return {
    pack: { id: pack.id, version: pack.version },
    collections: judgedGroups.flat(),
    peerGroups: choice.peers ? judged.map(({ name }) => name) : [],
    peers: choice.peers ? scorePeers(peersFor(names, namesOf(pack, 'strong')), judgedGroups, known) : [],
    uner: isWhole ? unerWhereThere(dictionary, names, absent) : null,
    pages: isWhole ? pagesWhereThere(dictionary, absent) : null,
    absent,
  };
}

/** The figures of `core/link/evidence/weighing/confidence.ts`, from all texts whose faults may be read, and what each level of silence costs; what lies beside the project is told where it is absent. */
export function fitted(packFolder: string): { fit: Fit; silence: Silence[]; absent: string[] } {
  const dictionary = openDictionary(Object.values(compileDictionary([loadPack(packFolder)])));
  const { groups, absent } = readCollections({ pack: packFolder, peers: false });
  const open = groups.flatMap(({ collections }) => collections).filter(({ isOpen }) => isOpen);
  const observations = [...observe(open, dictionary), ...observeNews(newsWhereThere(absent), dictionary)];
  return { fit: fitTo(observations), silence: weighSilence(observations), absent };
}

interface Group {
  name: string;
  collections: Collection[];
}

function readCollections({ gold, lang }: Choice): { groups: Group[]; absent: string[] } {
  const absent: string[] = [];
  const groups: Group[] = [];
  if (gold !== undefined) groups.push({ name: 'these texts', collections: collectionsIn(gold, 'These texts') });
  else {
    const shared = whereThere(BESIDE.gold, absent);
    if (shared !== null) groups.push({ name: 'other texts', collections: collectionsIn(shared, 'Other texts') });
    groups.push({ name: 'own texts', collections: ownCollections() });
  }
  const inLanguage = groups.map(({ name, collections }) => ({
    name,
    collections: collections
      .map((each) => ({ ...each, texts: each.texts.filter((text) => lang === undefined || text.lang === lang) }))
      .filter(({ texts }) => texts.length > 0),
  }));
  const present = inLanguage.filter(({ collections }) => collections.length > 0);
  if (present.length === 0)
    throw new Error(`There is no text in ${lang}. Name a language as the texts do, such as en or sr-Latn.`);
  return { groups: present, absent };
}

function unerWhereThere(dictionary: Dictionary, names: Names, absent: string[]): UnerScore | null {
  const documents = newsWhereThere(absent);
  return documents.length === 0 ? null : scoreUner(documents, dictionary, names);
}

/** The documents of the Serbian news, none where they don't lie beside the project. */
function newsWhereThere(absent: string[]): ReturnType<typeof readUner> {
  const file = whereThere(BESIDE.uner, absent);
  return file === null ? [] : readUner(readFileSync(file, 'utf8'));
}

function pagesWhereThere(dictionary: Dictionary, absent: string[]): PageMarks[] | null {
  const folder = whereThere(BESIDE.pages, absent);
  return folder === null ? null : readPages(folder, dictionary);
}

function whereThere(path: string, absent: string[]): string | null {
  const full = besideProject(path);
  if (existsSync(full)) return full;
  absent.push(path);
  return null;
}
