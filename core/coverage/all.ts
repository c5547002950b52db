/** All coverage of the packs and of the reader as one list, with what it is filtered and searched by. */
import type { Reader, Wording } from '../card/view.ts';
import type { KeptArticle } from '../kept/kept-article.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { wording } from '../pack/wording.ts';
import { firstDay } from '../partial-date.ts';
import { reportView } from './item-view.ts';
import { ownOf } from './kept-reports.ts';
import { surely } from './page/told-events.ts';
import { keptReport, packReports, type Report } from './report.ts';
import type { ListedView } from './view.ts';

/** Newest first, undated ones last. What the reader keeps and a pack lists too stands once, as the pack has it. */
export function listAll(index: PackIndex, kept: readonly KeptArticle[], { lang }: Pick<Reader, 'lang'>): ListedView[] {
  const reports = [...packReports(index).values(), ...ownOf(index, kept).map((article) => keptReport(index, article))];
  return reports.sort(newestFirst).map((report) => listedView(index, report, lang));
}

function listedView(index: PackIndex, report: Report, lang: string): ListedView {
  const actors = report.actors.filter((id) => index.actors.has(id));
  const events = surely(report.events).filter((id) => index.events.has(id));
  const names = [...actors.map((id) => index.actors.get(id)?.name), ...events.map((id) => index.events.get(id)?.title)];
  const words = names.flatMap((name): Wording[] => (name ? [wording(name, lang)] : []));
  return { ...reportView(index, report, lang), actors, events, about: words.map(({ text }) => text), voice: report.voice };
}

function newestFirst(a: Report, b: Report): number {
  const [first, second] = [key(a), key(b)];
  return first > second ? -1 : first < second ? 1 : a.id < b.id ? -1 : 1;
}

/** A month or year stands where it begins. */
function key({ date }: Report): string {
  return date === null ? '' : firstDay(date);
}
