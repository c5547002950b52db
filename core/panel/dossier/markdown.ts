/** All that is told of a page, as a text to take along: who is named, where reports differ, what happened, who else reported. */
import type { SourceView, When, Wording } from '../../card/view.ts';
import type { AnswerView, CoverageItemView, DifferenceView, SelfView, StoryLineView, StoryView } from '../../coverage/view.ts';
import type { Article, CastView } from '../../messages.ts';
import type { PackSummary } from '../../pack/summary.ts';
import { likelyDaysApart, type PartialDate } from '../../partial-date.ts';
import type { PanelView, TimelineEvent, TimelineView } from '../view.ts';
import { address, link, plain } from './escape.ts';

export interface Dossier {
  article: Article;
  /** The article's own title, or an empty text. */
  title: string;
  siteName: string;
  view: PanelView;
  packs: readonly PackSummary[];
  /** The reader's day, as `YYYY-MM-DD`. */
  today: string;
}

/** What the dossier says in the reader's language. */
export interface DossierWords {
  date: (date: PartialDate | null) => string;
  when: (when: When) => string;
  days: (event: Pick<TimelineEvent, 'when' | 'until'>) => string;
  /** Publisher, date, language and how it came from its origin. */
  about: (item: CoverageItemView) => string;
  storyLine: (line: StoryLineView) => string;
  kind: (kind: CastView['kind']) => string;
  times: (count: number) => string;
  names: string;
  self: string;
  changed: string;
  happened: string;
  differ: string;
  thisPage: string;
  answeredIn: (reports: string) => string;
  garbled: (how: string) => string;
  timeline: string;
  reports: string;
  sources: (sources: string) => string;
  /** By what, on which day, all this was made. */
  made: (packs: string, day: string) => string;
  pack: (pack: PackSummary) => string;
}

/** Beyond a month an event is seldom of the story; the panel has them all. In days. */
const NEAR_DAYS = 31;

export function dossierMarkdown(dossier: Dossier, words: DossierWords): string {
  const { article, title, siteName, view } = dossier;
  const { cast, coverage, timeline } = view;
  const told = timeline.events.filter((event) => event.told);
  const parts = [
    [`# ${plain(title || siteName)}`],
    [`${plain(siteName)}, ${words.date(article.date)}  `, address(article.address)],
    part(
      words.names,
      cast.map((member) => castLine(member, words)),
    ),
    coverage.self ? selfPart(coverage.self, words) : [],
    part(
      words.happened,
      told.map((event) => eventLine(event, words)),
    ),
    differPart(coverage.differences, coverage.story, words),
    part(
      words.timeline,
      nearEvents(timeline).map((event) => eventLine(event, words)),
    ),
    part(
      words.reports,
      coverage.related.flatMap((story) => storyLines(story, words)),
    ),
    ['---', words.made(dossier.packs.map((pack) => plain(words.pack(pack))).join('; '), words.date(dossier.today))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map(joined)
    .join('\n\n')}\n`;
}

/** Entries of a list stand close, all else apart. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (isClose(text, line) ? '\n' : '\n\n') + line);
}

function isClose(text: string, line: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return last.endsWith('  ') || (/^\s*- /.test(line) && /^\s*- /.test(last));
}

function part(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`## ${plain(heading)}`, ...entries];
}

function castLine({ name, role, kind, count }: CastView, words: DossierWords): string {
  return `- **${plain(name.text)}**: ${plain(role?.text ?? words.kind(kind))} (${words.times(count)})`;
}

function selfPart({ item, sameText, garbled }: SelfView, words: DossierWords): string[] {
  return [
    ...part(words.self, [itemLine(item, words), ...sameText.map((copy) => `  ${itemLine(copy, words)}`)]),
    ...(garbled.length > 0 ? [plain(words.changed)] : []),
    ...garbled.map(({ question, value, how }) => `- ${plain(question.text)} **${plain(value.text)}**: ${plain(how.text)}`),
  ];
}

function differPart(differences: readonly DifferenceView[], story: StoryLineView | null, words: DossierWords): string[] {
  if (differences.length === 0 && !story) return [];
  return [
    `## ${plain(words.differ)}`,
    ...(story ? [plain(words.storyLine(story))] : []),
    ...differences.flatMap(({ question, answers }) => [
      `### ${plain(question.text)}`,
      ...answers.map((answer) => answerLine(answer, words)),
    ]),
  ];
}

function answerLine({ value, attributedTo, garbled, reports, ofPage }: AnswerView, words: DossierWords): string {
  const given = ofPage ? ` (${plain(words.thisPage)})` : '';
  const parts = [
    `- **${plain(value.text)}**, ${plain(attributedTo.text)}${given}.`,
    garbled ? `${plain(sentence(words.garbled(garbled.text)))}` : '',
    reports.length > 0 ? words.answeredIn(reports.map((report) => reportLink(report, words)).join('; ')) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The publisher is what tells a reader whose answer it is. */
function reportLink({ publisher, when, url }: CoverageItemView, words: DossierWords): string {
  return `${link(publisher, url)}, ${plain(words.when(when))}`;
}

/** Those within reach of the article's date; of one without date none is nearer than another. */
function nearEvents({ article, events }: TimelineView): TimelineEvent[] {
  if (article === null) return [];
  return events.filter(({ when: { date } }) => date !== null && likelyDaysApart(article, date) <= NEAR_DAYS);
}

function eventLine(event: TimelineEvent, words: DossierWords): string {
  const statement = `- ${plain(words.days(event))}: **${plain(event.title.text)}**. ${plain(sentence(event.summary.text))}`;
  const sources = event.sources.map((source) => sourceLink(source, words)).join('; ');
  return sources ? `${statement} ${words.sources(sources)}` : statement;
}

function sourceLink({ publisher, when, url }: SourceView, words: DossierWords): string {
  return `${link(publisher, url)}, ${plain(words.when(when))}`;
}

function storyLines({ lead, copies }: StoryView, words: DossierWords): string[] {
  return [itemLine(lead, words), ...copies.map((copy) => `  ${itemLine(copy, words)}`)];
}

/** A title of the page's own is set as one; a line of ours is not. */
function itemLine(item: CoverageItemView, words: DossierWords): string {
  const line: Wording | null = item.title === null ? item.summary : { text: item.title, lang: item.lang };
  const about = plain(words.about(item));
  if (!line) return `- ${link(item.publisher, item.url)} — ${about}`;
  return `- ${item.title === null ? link(line.text, item.url) : `*${link(line.text, item.url)}*`} — ${about}`;
}

function sentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}
