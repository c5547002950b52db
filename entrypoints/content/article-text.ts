/** The text of a marked page, for comparing it with known reports: what was read and marked of it, and what the page says for machines. */
import { type ArticleText, MOST_TEXT } from '../../core/coverage/text/article-text.ts';
import { LONGEST_TITLE } from '../../core/kept/kept-article.ts';
import type { Article } from '../../core/messages.ts';
import { hostOf } from '../../core/site/site-rule.ts';
import { type LinkedNode, type PageData, textOf, typesOf } from './gate/page-data.ts';
import { isArticle } from './gate/schema-types.ts';
import type { LinkedBlock } from './link/linked-page.ts';

/** Where a page says from whom it has its report: JSON-LD of the article, and meta elements of news search and of agencies. */
const CREDIT_NODES = ['creditText', 'copyrightHolder', 'sourceOrganization', 'isBasedOn', 'isBasedOnUrl'];
const CREDIT_META = ['syndication-source', 'original-source', 'copyright', 'dcterms.source', 'dc.source'];
const ORGANISATION = /Organization$/;

/** More than a page has that means it; a credit is a line. In UTF-16 units. */
const MOST_CREDITS = 20;
const LONGEST_CREDIT = 200;

/** Longer than any newsroom's name; it is shown in a line, and kept with an article. In UTF-16 units. */
const LONGEST_SITE = 100;

/** What news systems put between the title of an article and the name of the site. */
const BETWEEN = /\s+[|·•»–—-]\s+/;

interface TextParts {
  document: Document;
  article: Article;
  data: PageData;
  blocks: readonly LinkedBlock[];
}

export function articleText({ document, article, data, blocks }: TextParts): ArticleText {
  const nodes = data.nodes.filter((node) => isArticle(typesOf(node)));
  const site = siteOf(article, data);
  return {
    title: titleOf(document, data, nodes, [site, hostOf(article.address) ?? '']),
    site,
    blocks: textsOf(blocks),
    credits: creditsOf(data, nodes),
  };
}

function siteOf({ address }: Article, { meta }: PageData): string {
  return line(meta.get('og:site_name')).slice(0, LONGEST_SITE) || (hostOf(address) ?? '').replace(/^www\./, '');
}

function titleOf(document: Document, { meta }: PageData, nodes: readonly LinkedNode[], sites: readonly string[]): string {
  const headings = document.querySelectorAll('h1');
  const candidates = [
    meta.get('og:title'),
    ...nodes.map((node) => textOf(node.headline)),
    headings.length === 1 ? headings[0]?.textContent : null,
    document.title,
  ];
  const title = candidates.map(line).find((candidate) => candidate !== '') ?? '';
  return withoutSite(title, sites).slice(0, LONGEST_TITLE);
}

/** Cuts off the last or the first part of a title where it names the site. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(BETWEEN);
  if (parts.length < 2) return title;
  const names = sites.map(lettersOf).filter((name) => name !== '');
  const isSite = (part = '') => {
    const letters = lettersOf(part);
    return (
      letters !== '' && names.some((name) => name === letters || (letters.length >= SHORTEST_NAME && name.includes(letters)))
    );
  };
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s+\S\s*$/, '');
  return isSite(first) ? title.slice(first.length).replace(/^\s+\S\s+/, '') : title;
}

/** Fewer letters stand in a longer name by chance. */
const SHORTEST_NAME = 3;

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Blocks up to the bound, but for any that alone is past it, with the actors of the names in them; descriptions are other words for somebody, and no names. */
function textsOf(blocks: readonly LinkedBlock[]): ArticleText['blocks'] {
  const texts: ArticleText['blocks'] = [];
  let room = MOST_TEXT;
  for (const { block, marks } of blocks) {
    if (block.text.length > MOST_TEXT) continue;
    room -= block.text.length;
    if (room < 0) break;
    const names = marks.filter(({ mention }) => mention.kind === 'name');
    texts.push({ text: block.text, actors: names.map(({ mention }) => mention.actor) });
  }
  return texts;
}

function creditsOf({ meta }: PageData, nodes: readonly LinkedNode[]): string[] {
  const credits = [
    ...nodes.flatMap((node) => CREDIT_NODES.flatMap((name) => namesOf(node[name]))),
    ...nodes.flatMap((node) => [node.author].flat().filter(isOrganisation).flatMap(namesOf)),
    ...CREDIT_META.map((name) => meta.get(name)),
  ];
  const lines = credits.map((credit) => line(credit).slice(0, LONGEST_CREDIT)).filter((credit) => credit !== '');
  return [...new Set(lines)].slice(0, MOST_CREDITS);
}

/** A name, and the address of what is named, where both are given. */
function namesOf(value: unknown): (string | null)[] {
  return [value].flat().flatMap((each) => (isNode(each) ? [textOf(each), textOf(each.url)] : [textOf(each)]));
}

function isOrganisation(value: unknown): boolean {
  return isNode(value) && typesOf(value).some((type) => ORGANISATION.test(type));
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function line(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
