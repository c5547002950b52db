/** How many reports there are of the page's story, and how many texts they are. */
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Coverage } from '../../pack/schema.ts';
import type { DescribedPage } from '../page.ts';
import { perIndex } from '../per-index.ts';
import type { StoryLineView } from '../view.ts';
import { ownTexts } from './own-texts.ts';
import { type Text, textsOf } from './texts.ts';

/** One report is no story. */
const REPORTS_AT_LEAST = 2;

/**
 * Of the page's main event. Where the texts of two of its reports at least are known, those are counted that were compared with each
 * other; else all, by what is declared. `null` where there is nothing to count.
 */
export function storyLine(index: PackIndex, page: DescribedPage): StoryLineView | null {
  const reports = reportsOfStory(index, page);
  const compared = reports.filter(({ id }) => index.fingerprints.has(id));
  if (compared.length >= REPORTS_AT_LEAST) {
    const counted = compared.length + (isFurtherCopy(page) ? 1 : 0);
    const texts = textsBehind(index, compared);
    const independent = texts.size - (isCopyOfAnother(index, page, texts) ? 1 : 0);
    return { reports: counted, texts: independent, by: 'compared', more: reports.length - compared.length };
  }
  if (reports.length < REPORTS_AT_LEAST) return null;
  return { reports: reports.length, texts: textsBehind(index, reports).size, by: 'declared', more: 0 };
}

/** Of a report without an event those that carry its text. */
function reportsOfStory(index: PackIndex, page: DescribedPage): readonly Coverage[] {
  const [main] = page.events;
  if (main !== undefined) return reportsByEvent(index).get(main) ?? [];
  return ownTexts(index, page).flatMap(({ lead, copies }) => [lead, ...copies]);
}

/** A copy that was cut or reworded once more is a report of its own; the same text at another address may be the very report. */
function isFurtherCopy({ self }: DescribedPage): boolean {
  return self?.by === 'text' && self.text !== 'same';
}

/** A listed report whose text follows that of another, as only the page itself could tell, is none that is independent of it. */
function isCopyOfAnother(index: PackIndex, page: DescribedPage, counted: ReadonlySet<Text>): boolean {
  if (page.self?.by !== 'address') return false;
  const [own, ...copied] = ownTexts(index, page);
  return own !== undefined && counted.has(own) && copied.some((text) => counted.has(text));
}

function textsBehind(index: PackIndex, reports: readonly Coverage[]): Set<Text> {
  const { of } = textsOf(index);
  return new Set(reports.flatMap(({ id }) => of.get(id) ?? []));
}

/** The reports of each event, by its id. */
const reportsByEvent = perIndex(({ pack }): ReadonlyMap<string, readonly Coverage[]> => {
  const reports = new Map<string, Coverage[]>(pack.events.map(({ id }) => [id, []]));
  for (const item of pack.coverage) for (const event of item.events) reports.get(event)?.push(item);
  return reports;
});
