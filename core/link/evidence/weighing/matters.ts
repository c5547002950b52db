/** What a sentence is of, beside politics: a match, whose players go by their surnames alone, or private people, by a trade. */
import type { BlockScan } from '../../scan.ts';
import type { Sentence } from '../../text/sentences.ts';
import { foldedWord, wordAfter } from '../../text/tokens.ts';
import type { PageNames, Place } from '../names/candidates.ts';
import { isWalkOfLife } from '../words/callings/walks-of-life.ts';
import { isMinute, isOfSport } from '../words/sports.ts';
import { WEIGHTS } from './weights.ts';

export interface Matters {
  /** In cue words, 0 or less. */
  weigh(place: Place): number;
  /** Whether the sentence reports a match. */
  isOfMatch(place: Place): boolean;
}

type Matter = 'match' | 'trade' | null;
const MATTER_WEIGHTS = { match: WEIGHTS.matchSentence, trade: WEIGHTS.privateSentence };
/** How many words and results of sport a sentence has, as far as they matter, and whether a trade. */
interface Reading {
  ofSport: number;
  hasTrade: boolean;
}
/** One word of sport may be a figure of speech. */
const FEWEST_OF_SPORT = 2;
/** Sentences with names that report matches, on a page that does. */
const FEWEST_MATCHES = 2;
/** Words from a number to the minute that it counts (`45-й минуте`). */
const LONGEST_ORDINAL = 2;

export function createMatters(scans: readonly BlockScan[], names: PageNames): Matters {
  const readings = new Map<number, Reading>();
  let isOfSports: boolean | undefined;

  return {
    weigh(place) {
      const matter = matterOf(place);
      return matter === null ? 0 : MATTER_WEIGHTS[matter];
    },
    isOfMatch: (place) => matterOf(place) === 'match',
  };

  function matterOf(place: Place): Matter {
    const { ofSport, hasTrade } = read(place);
    if (ofSport >= FEWEST_OF_SPORT || (ofSport > 0 && isSportsPage())) return 'match';
    return hasTrade ? 'trade' : null;
  }

  function read({ block, sentence }: Place): Reading {
    let reading = readings.get(sentence.number);
    if (reading === undefined) {
      reading = readSentence(scans[block]?.text ?? '', sentence);
      readings.set(sentence.number, reading);
    }
    return reading;
  }

  /** Whether several names stand in reports of matches: there one word of sport is no figure of speech. */
  function isSportsPage(): boolean {
    isOfSports ??=
      new Set(names.candidates.filter((name) => read(name).ofSport >= FEWEST_OF_SPORT).map(({ sentence }) => sentence.number))
        .size >= FEWEST_MATCHES;
    return isOfSports;
  }
}

/** A result of sport (`2:1`, `71–68`), which is no time of day, no days of a month (`17–18.`) and no year. */
const RESULT = /(?<![\d.:])(?:\d{1,3}[-–]\d{1,3}(?![\d.:])|\d{1,3}:\d(?![\d:]|\.\d))/g;

function readSentence(text: string, { start, end }: Sentence): Reading {
  // Several are the sets of a match.
  let ofSport = text.slice(start, end).match(RESULT)?.length ?? 0;
  if (ofSport >= FEWEST_OF_SPORT) return { ofSport, hasTrade: true };
  // `Handball : Rugova qualifie Cesson`
  const first = wordAfter(text, start);
  if (first && /^ ?:/.test(text.slice(first.end, first.end + 2)) && isOfSport(foldedWord(text, first)))
    return { ofSport: FEWEST_OF_SPORT, hasTrade: true };
  let hasTrade = ofSport > 0;
  let sinceNumber = LONGEST_ORDINAL + 1;
  for (let word = wordAfter(text, start); word && word.end <= end; word = wordAfter(text, word.end)) {
    const folded = foldedWord(text, word);
    sinceNumber = /^\d/.test(folded) ? 0 : sinceNumber + 1;
    const isSport = isOfSport(folded) || (sinceNumber <= LONGEST_ORDINAL && isMinute(folded));
    if (isSport && ++ofSport >= FEWEST_OF_SPORT) return { ofSport, hasTrade: true };
    hasTrade ||= isWalkOfLife(folded);
  }
  return { ofSport, hasTrade };
}
