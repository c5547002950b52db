/** Anchors: what a text names that stays when it is told in other words: names, figures and dates. */
import { ACTOR } from '../../pack/schema/fingerprint.ts';
import type { ArticleText } from './article-text.ts';
import { figuresAndDates } from './dates.ts';

type Block = ArticleText['blocks'][number];

/** In order of the blocks; within one its names, then its figures and dates. */
export function anchorsOf(block: Block): string[] {
  return [...block.actors.map((actor) => `${ACTOR}${actor}`), ...figuresAndDates(block.text)];
}

/**
 * The part of the known anchors that the other text has in the same order, 0 to 1: the heaviest common subsequence, names apart from
 * figures and dates, since a block tells the order within each kind alone. An anchor weighs one over how often the known text has it.
 */
export function alike(known: readonly string[], other: readonly string[]): number {
  return alikeOf(known.slice(0, MOST_ANCHORS), other.slice(0, MOST_ANCHORS));
}

/** A long report has two hundred; a page that is meant to waste time has more. */
const MOST_ANCHORS = 1000;

function alikeOf(known: readonly string[], other: readonly string[]): number {
  const weights = weightsOf(known);
  const kinds = [true, false].map((isName) => {
    const ofKind = (anchors: readonly string[]) =>
      anchors.filter((anchor) => anchor.startsWith(ACTOR) === isName).map(comparable);
    return heaviestCommon(ofKind(known), ofKind(other), weights);
  });
  return kinds.reduce((sum, each) => sum + each, 0) / Math.max(1, weights.size);
}

function weightsOf(anchors: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const anchor of anchors.map(comparable)) times.set(anchor, (times.get(anchor) ?? 0) + 1);
  return new Map([...times].map(([anchor, count]) => [anchor, 1 / count]));
}

/** One report names the year of a day, the other doesn't. */
function comparable(anchor: string): string {
  return anchor.replace(/^date:\d{4}-(?=\d\d-\d\d$)/, 'date:');
}

function heaviestCommon(a: readonly string[], b: readonly string[], weights: ReadonlyMap<string, number>): number {
  let row = new Float64Array(b.length + 1);
  for (const each of a) {
    const weight = weights.get(each) ?? 0;
    const next = new Float64Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      next[j] = b[j - 1] === each ? (row[j - 1] ?? 0) + weight : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
