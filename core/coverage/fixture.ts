/** Pages, kept articles and texts about the invented harbour quarrel of `pack/fixture.ts`, for tests. */
import type { CastMember } from '../cast-member.ts';
import type { KeptArticle } from '../kept/kept-article.ts';
import type { Article } from '../messages.ts';
import { type FixturePack, fixtureIndex } from '../pack/fixture.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { composeCoverage } from './compose.ts';
import { describePage } from './page.ts';
import type { ArticleText } from './text/article-text.ts';
import { KEPT_SALT } from './text/fingerprint.ts';
import { fingerprintOf } from './text/make.ts';
import type { CoverageView } from './view.ts';

/** Of a paragraph: enough for prose. */
const WORDS = 20;

export const SALT = 'PortAnselm0000000';

export const READER = { today: '2024-06-01', lang: 'en', languages: [] as string[] };

/** Of a page that no pack knows by its address. */
export function anArticle(changes: Partial<Article> = {}): Article {
  return { address: 'https://elsewhere.example/a', canonical: null, date: '2023-01-11', lang: 'en', ...changes };
}

export function castOf(...actors: string[]): CastMember[] {
  return actors.map((actor, first) => ({ actor, count: 2, first }));
}

/** A text of 40 paragraphs that no other `topic` shares a word with; `from` and `to` cut it. */
export function aText(topic: string, from = 0, to = 40): ArticleText {
  const blocks = Array.from({ length: to - from }, (_, i) => {
    const words = Array.from({ length: WORDS }, (_, place) => `${topic}${letters((from + i) * WORDS + place)}`);
    return { text: `${words.join(' ')}.`, actors: [] };
  });
  return { title: `Title of ${topic}`, site: 'elsewhere.example', blocks, credits: [] };
}

/** One text behind another, as a page that has much of its own quotes it. */
export function joinedText(...texts: ArticleText[]): ArticleText {
  return { ...(texts[0] ?? aText('none')), blocks: texts.flatMap(({ blocks }) => blocks) };
}

export function aKept(id: string, changes: Partial<KeptArticle> = {}, text: ArticleText | null = null): KeptArticle {
  return {
    id,
    title: `Kept ${id}`,
    site: 'kept.example',
    date: '2023-01-11',
    lang: 'en',
    cast: castOf('ada-lindqvist', 'port-anselm'),
    fingerprint: text && fingerprintOf(text, KEPT_SALT),
    kept: '2024-05-01T10:00:00.000Z',
    ...changes,
  };
}

/** The fixture's pack in which the texts of these reports are known, by their ids. */
export function indexWith(texts: Record<string, ArticleText> = {}, change: (pack: FixturePack) => void = () => {}): PackIndex {
  return fixtureIndex((pack) => {
    change(pack);
    pack.head.salt = SALT;
    pack.fingerprints = Object.entries(texts).map(([id, text]) => {
      const fingerprint = fingerprintOf(text, SALT);
      if (!fingerprint) throw new Error(`The text of ${id} is too short.`);
      return { id, ...fingerprint };
    });
  });
}

export interface Visit {
  article?: Partial<Article>;
  text?: ArticleText | null;
  cast?: string[];
  kept?: KeptArticle[];
  languages?: string[];
}

export function coverageOn(
  index: PackIndex,
  { article, text = null, cast = [], kept = [], languages = [] }: Visit,
): CoverageView {
  const page = describePage(index, { article: anArticle(article), text, cast: castOf(...cast) });
  return composeCoverage(index, page, kept, { ...READER, languages });
}

export function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

export function leadsOf({ related }: CoverageView): string[] {
  return related.map(({ lead }) => lead.id);
}

/** A number as letters, so that no word is a figure. */
function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}
