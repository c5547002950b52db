/**
 * Whose report a page says it carries, by the lines in which newsrooms say so: a dateline ("BELGRADE (AP) —"), a line with a label
 * ("Izvor: Tanjug"), the name at the end ("(Beta)", "© RFE/RL"), and what is written for machines. A name in the running text ("told
 * Reuters") and the credit of a picture ("Foto: Tanjug") are none.
 */
import type { Publisher } from '../../pack/schema.ts';
import type { ArticleText } from './article-text.ts';
import { keyOfName, type Names, namesOf } from './credit-names.ts';
import { longestRun, proseRuns } from './prose.ts';
import { wordsOf } from './words.ts';

/** The ids of the publishers that it credits, each once, those written for machines first. The page's own site is not among them. */
export function creditsOf(text: ArticleText, publishers: readonly Publisher[]): string[] {
  const names = namesOf(publishers);
  const found = [...text.credits.flatMap((credit) => named(machineForm(credit), names)), ...inBlocks(text.blocks, names)];
  const site = names.all.get(keyOfName(text.site)) ?? names.sites.get(text.site.toLowerCase().replace(/^www\./, ''));
  return [...new Set(found)].filter((id) => id !== site);
}

/** A line of more words is a sentence. */
const MOST_LINE_WORDS = 10;
/** In UTF-16 units: what is longer with so few words is rows of dots, by which a page could hold up the patterns below for minutes. */
const LONGEST_LINE = 200;
/** Paragraphs at whose head a dateline may stand: a summary or two go before. */
const DATELINE_WITHIN = 3;
/** Short lines above and below the article in which it is credited. */
const LINES_ABOVE = 6;
const LINES_BELOW = 4;

const LABEL =
  /^(?:sources?|izvor|извор|quelle|burimi|источник|джерело|fonte|fuente|agency|agencija|agjencia|agentur|agence|by|author|autor|аутор|autori)\s*(?::|\s)\s*(.+)$/iu;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)\s*(.+)$/iu;
const DATELINE = /^[^.!?()]{0,60}[(/]([^()]{2,40}?)[)/]\s*(?:[—–-]|$)/u;
const LAST = /(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)\s*\.?$/u;

function inBlocks(blocks: ArticleText['blocks'], names: Names): string[] {
  const texts = blocks.map(({ text }) => text.trim());
  const { starts, hashes } = wordsOf(texts);
  const extents = texts.map((text, at) => ({ text, at, start: starts[at] ?? 0, end: starts[at + 1] ?? hashes.length }));
  const run = longestRun(proseRuns(extents));
  const [first, last] = [run[0]?.at ?? 0, run.at(-1)?.at ?? texts.length - 1];
  const isLine = ({ text, start, end }: (typeof extents)[number]) =>
    text.length <= LONGEST_LINE && end - start <= MOST_LINE_WORDS;
  const above = extents.slice(Math.max(0, first - LINES_ABOVE), first).filter(isLine);
  const below = extents.slice(last + 1, last + 1 + LINES_BELOW).filter(isLine);
  return [
    ...run.slice(0, DATELINE_WITHIN).flatMap(({ text }) => named(DATELINE.exec(text)?.[1], names)),
    ...[...above, ...run.filter(isLine), ...below].flatMap(({ text }) => named(LABEL.exec(text)?.[1], names)),
    ...[...above, ...below].flatMap(({ text }) => named(lineOf(text), { ...names, all: names.agencies })),
    ...run.slice(-1).flatMap(({ text }) => named(lastOf(text), names)),
    // Above the article it is the credit of a picture.
    ...below.flatMap(({ text }) => named(COPYRIGHT.exec(text)?.[1], names)),
  ];
}

/** A line of nothing but names, in brackets or not. */
function lineOf(text: string): string | undefined {
  return COPYRIGHT.test(text) ? undefined : text.replace(/^[(/]|[)/]$/g, '');
}

function lastOf(text: string): string | undefined {
  const found = LAST.exec(text);
  return found?.[1] ?? found?.[2];
}

/** `https://apnews.com/article/…` credits that site. */
function machineForm(credit: string): string {
  return COPYRIGHT.exec(credit.trim())?.[1] ?? LABEL.exec(credit.trim())?.[1] ?? credit;
}

/** The publishers in a credit that is made of names, years and words of law. */
function named(credit: string | undefined, { all, sites }: Names): string[] {
  if (credit === undefined || PICTURE.test(credit)) return [];
  const host = hostOf(credit.trim());
  if (host !== null) return [sites.get(host) ?? []].flat();
  const plain = credit.replace(FILLING, ' ').replace(/[\s.:,]+$/, '');
  const whole = all.get(keyOfName(plain));
  if (whole !== undefined) return [whole];
  return plain.split(BETWEEN_NAMES).flatMap((part) => all.get(keyOfName(part)) ?? []);
}

const BETWEEN_NAMES = /\s*[,;|&/+–—-]\s*|\s+(?:and|und|et|i|dhe|и|та)\s+/u;
const PICTURE = /photo|foto|фото|fotografi|getty|shutterstock|image|picture|bild|slika|\bepa\b/iu;
const FILLING = /\b(?:19|20)\d\d\b|\d{1,2}\.\d{1,2}\.|\ball rights reserved\b|©|\(c\)|\bcopyright\b/giu;

function hostOf(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null;
  return URL.canParse(text) ? new URL(text).hostname.replace(/^www\./, '') : null;
}
