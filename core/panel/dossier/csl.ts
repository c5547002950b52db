/**
 * Reports as CSL JSON, which reference managers read. The format: https://github.com/citation-style-language/schema (schemas/input/csl-data.json),
 * version 1.0.2. When a page was looked at is left out: nobody has asked any server for it.
 */
import type { CoverageItemView, CoverageView } from '../../coverage/view.ts';
import type { PartialDate } from '../../partial-date.ts';

export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'report' | 'webpage';
  /** Only the page's own. */
  title?: string;
  'container-title': string;
  /** A year, a month or a day. */
  issued?: { 'date-parts': number[][]; circa?: true };
  URL?: string;
  /** BCP 47. */
  language?: string;
  /** What sort of article it is, where it is not plain news. */
  genre?: string;
  /** A line of ours where the page's own title is not known. */
  note?: string;
}

/** The reports that are told of a page, each once: its own, those of its text, those that answer its questions, related ones. */
export function cslItems({ self, differences, related }: CoverageView): CslItem[] {
  const items = [
    ...(self ? [self.item, ...self.sameText] : []),
    ...differences.flatMap(({ answers }) => answers.flatMap(({ reports }) => reports)),
    ...related.flatMap(({ lead, copies }) => [lead, ...copies]),
  ];
  return [...new Map(items.map((item) => [item.id, item])).values()].map(cslItem);
}

export function cslItem({ id, title, summary, publisher, lang, when, kind, url }: CoverageItemView): CslItem {
  return {
    id,
    type: typeOf(kind),
    ...(title && { title }),
    'container-title': publisher,
    ...(when.date !== null && { issued: issued(when.date, when.about) }),
    ...(url !== null && { URL: url }),
    ...(lang !== 'und' && { language: lang }),
    ...(kind !== null && kind !== 'news' && kind !== 'official' && { genre: kind }),
    ...(!title && summary && { note: summary.text }),
  };
}

/** What the reader kept nobody has judged. */
function typeOf(kind: CoverageItemView['kind']): CslItem['type'] {
  if (kind === null) return 'webpage';
  return kind === 'official' ? 'report' : 'article-newspaper';
}

function issued(date: PartialDate, about: boolean): NonNullable<CslItem['issued']> {
  return { 'date-parts': [date.split('-').map(Number)], ...(about && { circa: true }) };
}
