/** One run over all texts there are. */
import { existsSync } from 'node:fs';
import { besideProject } from '../../eval/collections.ts';
import { declaredCopies, madeCopies, ofOneSite, quoting, sameEvent, unrelated } from './pairs.ts';
import { type Scored, score } from './score.ts';
import { type Linker, linkerOf, readLikeTexts, readReports, readUnerTexts, type Text } from './texts.ts';

const REPORTS = 'tests/coverage/texts';
const OWN = ['tests/gold/tuned', 'tests/gold/hard'];
const BESIDE = { gold: '../shared/gold', uner: '../shared/uner/sr_set-ud-dev.iob2' } as const;

/** Which texts, and how many pairs are drawn of each kind. */
export interface Choice {
  /** Also what lies beside the project. */
  beside: boolean;
  drawn: number;
}

/** As many as a claim of "no false merge in two thousand" needs. */
const DRAWN = 2000;

export interface Grouping {
  scored: Scored[];
  reports: number;
  /** Texts of like topic. */
  likes: number;
  /** What could not be read because it doesn't lie beside the project. */
  absent: string[];
}

export function grouping({ beside, drawn }: Choice = { beside: true, drawn: DRAWN }): Grouping {
  const blocksOf = linkerOf();
  const reports = readReports(besideProject(REPORTS), blocksOf);
  const likes = likeTexts(blocksOf, beside);
  // The held half is drawn from too: nothing was tuned on unrelated pairs.
  const originals = reports.filter(({ copyOf }) => copyOf === null);
  const all = [...likes, ...originals];
  const pairs = [
    ...declaredCopies(reports),
    ...madeCopies(
      originals.filter(({ half }) => half === 'tuned'),
      'tuned',
      all,
    ),
    ...madeCopies(
      originals.filter(({ half }) => half === 'held'),
      'held',
      all,
    ),
    ...madeCopies(likes, 'other', all),
    ...sameEvent(reports),
    ...unrelated(all, drawn),
    ...quoting(all, drawn),
    ...ofOneSite(all, drawn),
  ];
  const absent = Object.values(BESIDE).filter((path) => !existsSync(besideProject(path)));
  return { scored: score(pairs), reports: reports.length, likes: likes.length, absent };
}

function likeTexts(blocksOf: Linker, beside: boolean): Text[] {
  const own = readLikeTexts(OWN.map(besideProject), blocksOf);
  if (!beside) return own;
  return [
    ...own,
    ...readLikeTexts([besideProject(BESIDE.gold)], blocksOf),
    ...readUnerTexts(besideProject(BESIDE.uner), blocksOf),
  ];
}
