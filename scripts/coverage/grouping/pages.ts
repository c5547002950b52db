/** Pages made of texts: what stands around an article, and what others take from it. */
import { toCyrillic, toLatin } from '../../../core/link/text/transliterate.ts';
import type { Blocks, Text } from './texts.ts';

const MENU = [
  'Home',
  'World',
  'Politics',
  'Opinion',
  'Sport',
  'Subscribe',
  'Sign in',
  'Listen to this article',
  '3 min read',
  'Share',
];
const FOOT = ['Read also', 'Most read', 'Comments', 'Newsletter', 'Terms of use', 'All rights reserved.'];
/** Our own words for what stands at the head and foot of all pages of a site. */
const NOTICES: Blocks = [
  'We and our partners keep cookies on your device to count visits and to show you offers that suit you. You can take back your consent at any time on the page about privacy, where each partner is listed by name.',
  'Our newsletter brings you the five stories of the day at six in the evening, chosen by the editors, with a puzzle at the weekend. You can leave it with one click, and we pass your address on to nobody.',
  'This site belongs to a company that is entered in the register of its town. Texts and pictures may be printed elsewhere only with leave in writing from the editors, who can be reached from Monday to Friday between nine and five.',
].map((text) => ({ text, actors: [] }));
/** Words of a text by which other pages draw readers to it. */
const TEASER_WORDS = 30;

/** The text as pages carry it: a menu in front of it; teasers for other texts and readers' comments after it. */
export function pageWith(blocks: Blocks, others: readonly Text[]): Blocks {
  const comments = others.flatMap((other) => other.blocks.slice(-1));
  return [...lines(MENU), ...blocks, ...lines(FOOT), ...others.flatMap(teaser), ...comments];
}

/** The first part of the paragraphs, at least one. */
export function cutTo(blocks: Blocks, part: number): Blocks {
  return blocks.slice(0, Math.max(1, Math.round(blocks.length * part)));
}

/** Paragraphs run together by two, as some sites print them. */
export function joined(blocks: Blocks): Blocks {
  return blocks.flatMap((block, i) => {
    if (i % 2 === 1) return [];
    const next = blocks[i + 1];
    return [{ text: `${block.text} ${next?.text ?? ''}`.trim(), actors: [...block.actors, ...(next?.actors ?? [])] }];
  });
}

/** Serbian in the other script; `null` for what isn't written in Serbian letters throughout. */
export function otherScript(blocks: Blocks): Blocks | null {
  const turned = blocks.map(({ text, actors }) => {
    const other = /\p{Script=Cyrillic}/u.test(text) ? toLatin(text) : toCyrillic(text);
    return other === null ? null : { text: other, actors };
  });
  return turned.every((block) => block !== null) ? turned : null;
}

/** Another page that draws readers to the text, and quotes its longest paragraph. */
export function quotedOn(page: Text, text: Text): Blocks {
  const longest = longestOf(text);
  const middle = Math.ceil(page.blocks.length / 2);
  return [...page.blocks.slice(0, middle), ...longest, ...page.blocks.slice(middle), ...teaser(text)];
}

/** Whether a text has so many paragraphs that one of them is a quotation, and not most of the text. */
export function isQuotable(text: Text): boolean {
  const length = (blocks: Blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0);
  return length(longestOf(text)) <= QUOTED * length(text.blocks);
}

const QUOTED = 1 / 3;

function longestOf({ blocks }: Text): Blocks {
  return blocks.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1);
}

/** The text as a reader keeps it from a site whose pages have the same around each article. */
export function keptFrom(blocks: Blocks): Blocks {
  return [
    ...lines(MENU),
    ...NOTICES.slice(0, 1),
    ...lines(FOOT.slice(0, 1)),
    ...blocks,
    ...lines(FOOT),
    ...NOTICES.slice(1),
    ...lines(MENU),
  ];
}

function teaser({ blocks: [first, second] }: Text): Blocks {
  const start = second ?? first;
  return start ? [{ text: start.text.split(/\s+/).slice(0, TEASER_WORDS).join(' '), actors: start.actors }] : [];
}

function lines(texts: readonly string[]): Blocks {
  return texts.map((text) => ({ text, actors: [] }));
}
