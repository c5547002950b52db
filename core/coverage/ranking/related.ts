/** The stories related to a page, best first. */
import type { PackIndex } from '../../pack/pack-index.ts';
import type { CoverageReader } from '../compose.ts';
import type { Compared } from '../kept-reports.ts';
import { isCopy } from '../page/recognise.ts';
import type { DescribedPage } from '../page.ts';
import { packReports, type Report } from '../report.ts';
import { ownTexts } from '../stories/own-texts.ts';
import { areOneText, type ReadFingerprint, readFingerprint } from '../stories/same-texts.ts';
import { type Text, textsOf } from '../stories/texts.ts';
import type { TextRelation } from '../text/relation.ts';
import type { StoryView } from '../view.ts';
import { type Ask, askFor, score } from './score.ts';
import { spread } from './spread.ts';
import { storyView } from './story-view.ts';

/** A popup is read in seconds, yet a reader should always have a choice. */
const LISTED_AT_LEAST = 5;
const LISTED_AT_MOST = 10;

/** Whatever is listed is among so many: by its voice no story falls so far back. */
const LOOKED_AT = 40;

/** Beyond the first five a story must have a good part of what the best one has. */
const WORTH_LISTING = 0.4;

/** A story as it is ranked: a text with all reports that carry it. */
export interface Ranked {
  lead: Report;
  copies: Report[];
  /** How the page's text stands to it: of a pack's reports and on a known page no copy is among the stories. */
  text: TextRelation | null;
  score: number;
  voice: string;
  side: string | null;
}

/** `kept`: the reader's own articles but for the page. */
export function relatedStories(
  index: PackIndex,
  page: DescribedPage,
  kept: readonly Compared[],
  reader: CoverageReader,
): StoryView[] {
  return rankedStories(index, page, kept, reader.languages).map((story) => storyView(index, story, page, reader.lang));
}

/** Of the pack's texts those that the page does not carry; what the reader keeps of the page's text is told with the page, if it is known. */
export function rankedStories(
  index: PackIndex,
  page: DescribedPage,
  kept: readonly Compared[],
  languages: readonly string[],
): Ranked[] {
  const own = new Set(ownTexts(index, page));
  const ask = askFor(index, page, languages);
  const others = kept.filter(({ text }) => page.self === null || !isCopy(text));
  const stories = [
    ...textsOf(index)
      .all.filter((text) => !own.has(text))
      .map((text) => ofPack(index, text, ask)),
    ...others.map((each) => ofReader(each, ask)),
  ];
  const best = folded(
    stories
      .filter(({ score }) => score > 0)
      .sort(bestFirst)
      .slice(0, LOOKED_AT),
  );
  const floor = (best[0]?.score ?? 0) * WORTH_LISTING;
  const worth = best.filter(({ score }, place) => place < LISTED_AT_LEAST || score >= floor);
  return spread(worth, LISTED_AT_MOST, heardOn(index, page));
}

/** A text has as much to say as the report of it that fits the page best: of one that is cited by name alone the pack knows little. */
function ofPack(index: PackIndex, { lead, copies }: Text, ask: Ask): Ranked {
  const known = packReports(index);
  const [first, ...others] = [lead, ...copies].flatMap(({ id }) => known.get(id) ?? []);
  if (!first) throw new Error(`${lead.id} is no report of the pack`);
  const scores = [first, ...others].map((report) => score(report, ask.page.alike.get(report.id) ?? null, ask));
  const text = [first, ...others].map(({ id }) => ask.page.alike.get(id)).find((relation) => relation !== undefined) ?? null;
  return { lead: first, copies: others, text, score: Math.max(...scores), voice: first.voice, side: first.side };
}

function ofReader({ report, text }: Compared, ask: Ask): Ranked {
  return { lead: report, copies: [], text, score: score(report, text, ask), voice: report.voice, side: report.side };
}

/** Kept articles of one text as one story, under the one that fits best. A pack's are so already, and its fingerprints have another salt. */
function folded(stories: readonly Ranked[]): Ranked[] {
  const chosen: { story: Ranked; read: ReadFingerprint | null }[] = [];
  for (const story of stories) {
    const read = fingerprintOf(story.lead);
    const same = chosen.find((other) => read && other.read && areOneText(read, other.read));
    if (same) same.story.copies.push(story.lead);
    else chosen.push({ story, read });
  }
  return chosen.map(({ story }) => story);
}

function fingerprintOf({ of }: Report): ReadFingerprint | null {
  return of.from === 'reader' && of.article.fingerprint ? readFingerprint(of.article.fingerprint) : null;
}

/** Whose reporting the reader has before them: of the report that the page is, else those whom the page credits. */
function heardOn(index: PackIndex, { self, credits }: DescribedPage): Pick<Report, 'voice' | 'side'>[] {
  const own = self && packReports(index).get(self.item.id);
  if (own) return [own];
  const publishers = credits.flatMap((id) => index.publishers.get(id) ?? []);
  return publishers.map(({ name, country }) => ({ voice: name, side: country ?? null }));
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.lead.id < b.lead.id ? -1 : 1);
}
