/**
 * From what a page's blocks hold to its mentions, with the whole page in view. A strong name stands alone; a weak one
 * needs evidence (`evidence.ts`); who bears a surname is read beside it (`bearers.ts`) and from who was introduced
 * before (`introductions.ts`). Where it is not sure it stays silent.
 */

import { describe } from './descriptions/describe.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import { type Bearer, isPrivate, readBearer } from './evidence/strangers/bearers.ts';
import { type Candidate, collectCandidates } from './evidence/names/candidates.ts';
import { collectEvidence } from './evidence/cues/evidence.ts';
import type { OnWeighed } from './evidence/hearing.ts';
import { createJudge, type Judge } from './evidence/weighing/judge.ts';
import { type BlockScan, scan } from './scan.ts';
import { primaryLanguage } from './text/language.ts';
import type { Mention, PageContext } from './types.ts';

/** Bearers of a surname that are not the actor. */
const STRANGERS: readonly Bearer['who'][] = ['stranger', 'longer', 'private'];
/** Of a block that can hold none, as most can't. */
const NOTHING: Mention[] = [];

/** Mentions of each block, in order of place. `scans` are the page's blocks in reading order. */
export function resolve(
  scans: readonly BlockScan[],
  dictionary: Dictionary,
  page: PageContext,
  onWeighed?: OnWeighed,
): Mention[][] {
  const mentions = scans.map(openBlock);
  if (mentions.every((own) => own === NOTHING)) return mentions;
  const lang = primaryLanguage(page.lang);
  const names = collectCandidates(scans, dictionary, lang, (confusable) => holds(confusable, scans, dictionary));
  const evidence = collectEvidence(scans, names, dictionary, isStranger);
  const bearers: ReadonlyMap<Candidate, Map<number, Bearer>> = new Map(names.candidates.map((name) => [name, bearersOf(name)]));
  const judge = createJudge({ scans, names, evidence, lang, year: yearOf(page), onWeighed }, bearers);
  for (const name of names.candidates) addMention(mentions[name.block] ?? [], name, judge, bearers.get(name) ?? new Map());
  return page.descriptions ? mentions.map(withDescriptions) : mentions;

  function openBlock({ names, offices, adjectives }: BlockScan): Mention[] {
    const mayHold = names.length > 0 || (page.descriptions && offices.length + adjectives.length > 0);
    return mayHold ? [] : NOTHING;
  }

  function withDescriptions(own: Mention[], block: number): Mention[] {
    const found = scans[block];
    const more = found ? describe(found, own, dictionary, page) : [];
    return more.length === 0 ? own : [...own, ...more].sort((a, b) => a.start - b.start);
  }

  function bearersOf(name: Candidate): Map<number, Bearer> {
    const own = new Map<number, Bearer>();
    const block = scans[name.block];
    for (const { value, strong } of name.hit.senses) {
      const { kind, offices } = evidence.actor(value);
      if (!block || kind !== 'person') continue;
      const around = { scan: block, names, lang, offices, isNameOf };
      if (strong && isPrivate(name, value, around)) own.set(value, { who: 'private' });
      else if (!strong && !/\s/.test(name.text)) own.set(value, readBearer(name, value, around));
    }
    return own;
  }

  /** Whether a name was read as somebody else's, for all whom it might denote. */
  function isStranger(name: Candidate): boolean {
    const own = [...(bearers.get(name)?.values() ?? [])];
    return own.length > 0 && own.length === name.hit.senses.length && own.every(({ who }) => STRANGERS.includes(who));
  }

  function isNameOf(text: string, actor: number): boolean {
    return scan(text, dictionary).names.some(
      ({ end, senses }) => end === text.length && senses.some(({ value }) => value === actor),
    );
  }
}

function yearOf({ date }: PageContext): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** Whether a confusable that is no name of its actor is on the page with a cue of its own. */
function holds(confusable: number, scans: readonly BlockScan[], dictionary: Dictionary): boolean {
  if (dictionary.confusable(confusable).ofAlias) return false;
  return scans.some(({ cues }) => cues.some(({ list }) => list.includes(2 * confusable + 1)));
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
