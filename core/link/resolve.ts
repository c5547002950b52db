/**
 * From what a page's blocks hold to its mentions, with the whole page in view. A strong name stands alone; a weak one
 * needs evidence. Where it is not sure it stays silent. What is asked in which order is told in `evidence/hearing.ts`.
 */

import { describe } from './descriptions/describe.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import { collectEvidence, type Evidence } from './evidence/cues/evidence.ts';
import type { OnWeighed } from './evidence/hearing.ts';
import { type Candidate, collectCandidates } from './evidence/names/candidates.ts';
import { type Bearer, type Bearers, isOthers, readBearer, readFullName } from './evidence/strangers/bearers.ts';
import { createMatches } from './evidence/strangers/matches.ts';
import type { Surroundings } from './evidence/strangers/surroundings.ts';
import { createJudge, type Judge } from './evidence/weighing/judge.ts';
import { createMatters } from './evidence/weighing/matters.ts';
import { type BlockScan, scan } from './scan.ts';
import { primaryLanguage } from './text/language.ts';
import type { Mention, PageContext } from './types.ts';

/** Of a block that can hold none, as most can't. */
const NOTHING: Mention[] = [];
/** Of a name that is no person's. */
const NO_BEARERS: ReadonlyMap<number, Bearer> = new Map();

/** Mentions of each block, in order of place. `scans` are the page's blocks in reading order. */
export function resolve(
  scans: readonly BlockScan[],
  dictionary: Dictionary,
  page: PageContext,
  onWeighed?: OnWeighed,
): Mention[][] {
  const mentions = new Array<Mention[]>(scans.length).fill(NOTHING);
  const { named, cued } = contentsOf(scans);
  if (named.length > 0) hear();
  return page.descriptions ? mentions.map(withDescriptions) : mentions;

  function hear(): void {
    const lang = primaryLanguage(page.lang);
    const names = collectCandidates(scans, named, dictionary, lang, createHolds(scans, cued, dictionary));
    const evidence = collectEvidence(scans, cued, names, dictionary, (name) => isOthers(name, bearers.get(name)));
    const matters = createMatters(scans, names);
    const shared = { names, lang, isNameOf, isInMatch: createMatches(scans, cued, matters) };
    const bearers: Bearers = new Map(names.candidates.map((name) => [name, bearersOf(name, evidence, shared)]));
    const judge = createJudge({ scans, names, evidence, matters, lang, year: yearOf(page), onWeighed }, bearers);
    for (const name of names.candidates) addMention(openBlock(name.block), name, judge, bearers.get(name) ?? NO_BEARERS);
  }

  function openBlock(block: number): Mention[] {
    const own = mentions[block] ?? NOTHING;
    if (own !== NOTHING) return own;
    const opened: Mention[] = [];
    mentions[block] = opened;
    return opened;
  }

  function withDescriptions(own: Mention[], block: number): Mention[] {
    const found = scans[block];
    const more = found ? describe(found, own, dictionary, page) : [];
    return more.length === 0 ? own : [...own, ...more].sort((a, b) => a.start - b.start);
  }

  function bearersOf(
    name: Candidate,
    evidence: Evidence,
    shared: Omit<Surroundings, 'scan' | 'offices'>,
  ): ReadonlyMap<number, Bearer> {
    const block = scans[name.block];
    if (!name.hit.senses.some(({ value }) => evidence.actor(value).kind === 'person')) return NO_BEARERS;
    const own = new Map<number, Bearer>();
    for (const { value, strong } of name.hit.senses) {
      const { kind, offices } = evidence.actor(value);
      if (!block || kind !== 'person') continue;
      const around = { ...shared, scan: block, offices };
      const isFull = strong || /\s/.test(name.text);
      const bearer = isFull ? readFullName(name, value, around) : null;
      if (bearer) own.set(value, bearer);
      else if (!isFull) own.set(value, readBearer(name, value, around));
    }
    return own;
  }

  function isNameOf(text: string, actor: number): boolean {
    return scan(text, dictionary).names.some(
      ({ end, senses }) => end === text.length && senses.some(({ value }) => value === actor),
    );
  }
}

/** The blocks that hold names, and those that hold cues: most hold neither, and looking through all of them costs each time. */
function contentsOf(scans: readonly BlockScan[]): { named: number[]; cued: number[] } {
  const named: number[] = [];
  const cued: number[] = [];
  for (let block = 0; block < scans.length; block++) {
    const scan = scans[block];
    if (!scan) continue;
    if (scan.names.length > 0) named.push(block);
    if (scan.cues.length > 0) cued.push(block);
  }
  return { named, cued };
}

function yearOf({ date }: PageContext): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** Tells whether a confusable that is no name of its actor is on the page with a cue of its own; the cues are looked through once it is asked. */
function createHolds(
  scans: readonly BlockScan[],
  cued: readonly number[],
  dictionary: Dictionary,
): (confusable: number) => boolean {
  let parties: ReadonlySet<number> | undefined;
  return (confusable) => {
    if (dictionary.confusable(confusable).ofAlias) return false;
    parties ??= new Set(cued.flatMap((block) => scans[block]?.cues.flatMap(({ list }) => list) ?? []));
    return parties.has(2 * confusable + 1);
  };
}

/** The best of a name's actors, if it is better than the others. */
function addMention(block: Mention[], name: Candidate, judge: Judge, bearers: ReadonlyMap<number, Bearer>): void {
  const verdicts = name.hit.senses
    .map((sense) => judge.judge(name, sense, bearers.get(sense.value)))
    .filter((verdict) => verdict !== null)
    .sort((a, b) => b.score - a.score);
  const [best, second] = verdicts;
  if (!best || (second && second.score === best.score && second.mention.actor !== best.mention.actor)) return;
  while ((block.at(-1)?.end ?? 0) > best.mention.start) block.pop();
  block.push(best.mention);
}
