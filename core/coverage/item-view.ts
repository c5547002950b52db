/** One report as it is shown. */
import { ownTitle, publication, when } from '../card/sources.ts';
import type { KeptArticle } from '../kept/kept-article.ts';
import { originOf } from '../pack/origin.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import type { Coverage } from '../pack/schema.ts';
import { wording } from '../pack/wording.ts';
import type { Report } from './report.ts';
import type { CoverageItemView } from './view.ts';

/** The tag of BCP 47 for a language that is not known. */
const UNKNOWN_LANGUAGE = 'und';

/** `lang`: the reader's language. */
export function reportView(index: PackIndex, { of }: Report, lang: string): CoverageItemView {
  return of.from === 'pack' ? itemView(index, of.item, lang) : keptView(of.article);
}

export function itemView(index: PackIndex, item: Coverage, lang: string): CoverageItemView {
  return {
    id: item.id,
    title: ownTitle(item),
    summary: wording(item.summary, lang),
    lang: item.lang,
    when: when(item),
    kind: item.kind,
    how: item.copyOf?.how ?? null,
    origin: originName(index, item),
    from: 'pack',
    ...publication(index, item),
  };
}

/** An article without a title shows its address: the reader knows it by nothing else. */
function keptView({ id, title, site, date, lang }: KeptArticle): CoverageItemView {
  return {
    id,
    title: title.trim() === '' ? id : title,
    summary: null,
    publisher: site,
    lang: lang ?? UNKNOWN_LANGUAGE,
    when: { date, about: false },
    kind: null,
    url: id,
    how: null,
    origin: null,
    from: 'reader',
  };
}

/** Whose reporting it carries, unless that is its own publisher's. */
function originName(index: PackIndex, item: Coverage): string | null {
  const { origin, publisher } = originOf(item, index.coverage);
  const voice = item.origin ?? origin ?? publisher;
  return voice === item.publisher ? null : (index.publishers.get(voice)?.name ?? voice);
}
