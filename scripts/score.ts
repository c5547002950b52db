/** Scores the linker against gold texts: a mention is right when place and actor are. */
import type { Dictionary } from '../core/link/dictionary/dictionary.ts';
import { link } from '../core/link/link.ts';
import { paragraphsOf } from '../core/link/text/paragraphs.ts';
import type { Mention } from '../core/link/types.ts';
import type { GoldMark, GoldText } from './gold.ts';

export interface Fault {
  text: GoldText;
  mark: GoldMark;
  /** Why the linker marked it; none for a miss. */
  why?: Mention['why'];
}

export interface Score {
  right: number;
  /** Marked, but not in the gold text. */
  wrong: Fault[];
  /** In the gold text, but not marked. */
  missed: Fault[];
}

/** Mentions of a whole text, with offsets into it. */
function linkText(text: string, dictionary: Dictionary, page: { date: string | null; lang: string | null }): Mention[] {
  const paragraphs = paragraphsOf(text);
  const linked = link(
    paragraphs.map((paragraph) => paragraph.text),
    dictionary,
    page,
  );
  return linked.flatMap((mentions, i) => {
    const offset = paragraphs[i]?.start ?? 0;
    return mentions.map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset }));
  });
}

/** Only actors that the pack has are scored, and of those only ones that the gold texts know: the rest is neither right nor wrong. */
export function scoreText(
  text: GoldText,
  dictionary: Dictionary,
  known: ReadonlySet<string>,
  goldActors: ReadonlySet<string>,
): Score {
  const mentions = linkText(text.text, dictionary, text).filter(({ actor }) => goldActors.has(actor));
  const marks = text.marks.filter(({ actor }) => known.has(actor));
  const wanted = new Set(marks.map(keyOf));
  const got = new Set(mentions.map(keyOf));
  return {
    right: marks.filter((mark) => got.has(keyOf(mark))).length,
    wrong: mentions
      .filter((mention) => !wanted.has(keyOf(mention)))
      .map((mention) => ({ text, mark: mention, why: mention.why })),
    missed: marks.filter((mark) => !got.has(keyOf(mark))).map((mark) => ({ text, mark })),
  };
}

export function addScores(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((sum, { right }) => sum + right, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
    missed: scores.flatMap(({ missed }) => missed),
  };
}

/** Right among marked, right among wanted, and their harmonic mean; 1 where there is nothing to judge. */
export function ratesOf({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const precision = right + wrong.length === 0 ? 1 : right / (right + wrong.length);
  const recall = right + missed.length === 0 ? 1 : right / (right + missed.length);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A place with some text around it, for a reader of the list. */
export function describeFault({ text, mark, why }: Fault): string {
  const before = text.text.slice(Math.max(0, mark.start - 45), mark.start);
  const after = text.text.slice(mark.end, mark.end + 45);
  const context = `${before}[${text.text.slice(mark.start, mark.end)}]${after}`.replace(/\s+/g, ' ');
  const reasons = why ? `  (${why.map(({ rule, detail }) => (detail ? `${rule}: ${detail}` : rule)).join('; ')})` : '';
  return `${text.id} ${text.lang} ${mark.actor}: …${context}…${reasons}`;
}

function keyOf({ start, end, actor }: GoldMark): string {
  return `${start}-${end}-${actor}`;
}
