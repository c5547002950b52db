/** The questions on which reports of the page's events disagree, each with who gives which answer. */
import type { PackIndex } from '../pack/pack-index.ts';
import type { Claim } from '../pack/schema.ts';
import { wording } from '../pack/wording.ts';
import { itemView } from './item-view.ts';
import type { DescribedPage } from './page.ts';
import { perIndex } from './per-index.ts';
import { type Answer, type Stand, standOf } from './stand.ts';
import { textsOf } from './stories/texts.ts';
import type { AnswerView, DifferenceView } from './view.ts';

/** Of the page's events, and of others where the page gives an answer. */
export function differences(index: PackIndex, { self, events }: DescribedPage, lang: string): DifferenceView[] {
  const stand = standOf(index, self);
  const claims = index.pack.claims.filter((claim) => events.has(claim.event) || stand(claim) !== null);
  return differenceViews(index, claims, stand, lang);
}

/** The main ones first, then those on which the page takes a stand, then those on which the reports differ most. */
export function differenceViews(index: PackIndex, claims: readonly Claim[], stand: Stand, lang: string): DifferenceView[] {
  const rank = ({ id, main }: Claim, given: Answer | null) => [main ? 1 : 0, given ? 1 : 0, spreads(index).get(id) ?? 0];
  return claims
    .map((claim) => ({ claim, given: stand(claim) }))
    .map((each) => ({ ...each, rank: rank(each.claim, each.given) }))
    .sort((a, b) => higher(a.rank, b.rank) || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim, given }) => differenceView(index, claim, given, lang));
}

/** The first figure in which they differ decides. */
function higher(a: readonly number[], b: readonly number[]): number {
  return a.map((each, i) => (b[i] ?? 0) - each).find((difference) => difference !== 0) ?? 0;
}

function differenceView(index: PackIndex, claim: Claim, stand: Answer | null, lang: string): DifferenceView {
  const event = index.events.get(claim.event);
  return {
    id: claim.id,
    question: wording(claim.question, lang),
    event: { id: claim.event, title: event ? wording(event.title, lang) : { text: claim.event, lang: 'en' } },
    answers: claim.answers.map((answer) => answerView(index, answer, answer === stand, lang)),
  };
}

function answerView(
  index: PackIndex,
  { value, attributedTo, distorted, coverage }: Answer,
  ofPage: boolean,
  lang: string,
): AnswerView {
  const reports = coverage.flatMap((id) => index.coverage.get(id) ?? []);
  return {
    value: wording(value, lang),
    attributedTo: wording(attributedTo, lang),
    garbled: distorted ? wording(distorted, lang) : null,
    reports: reports.map((item) => itemView(index, item, lang)),
    ofPage,
  };
}

/**
 * How many answers of equal weight would disagree as much: 1 / Σ p², with p the part of the texts that give an answer (Laakso and
 * Taagepera, "Effective Number of Parties", 1979). Copies of one text that give one answer count once.
 */
const spreads = perIndex((index): ReadonlyMap<string, number> => {
  const { of } = textsOf(index);
  const textsBehind = ({ coverage }: Answer) => new Set(coverage.map((id) => of.get(id))).size;
  return new Map(index.pack.claims.map(({ id, answers }) => [id, effectiveNumber(answers.map(textsBehind))]));
});

function effectiveNumber(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return 1 / counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
}
