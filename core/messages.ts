/**
 * Every message between the contexts of the extension: what goes in, what comes back, and one sentence on what it is for.
 * A message that does not fit its schema is ignored. A reply is plain data; nothing is thrown across contexts.
 */
import * as v from 'valibot';
import type { CandidateView, CardView, Wording } from './card/view.ts';
import { CastMember } from './cast-member.ts';
import { ArticleText } from './coverage/text/article-text.ts';
import type { CoverageView, EventPageView } from './coverage/view.ts';
import type { KeptArticle } from './kept/kept-article.ts';
import type { MuteView } from './mutes/describe-mutes.ts';
import { Mute, MuteName, MuteScope } from './mutes/mute.ts';
import { ID, PartialDateText } from './pack/fields.ts';
import type { Actor } from './pack/schema.ts';
import type { PackSummary } from './pack/summary.ts';
import type { PanelView } from './panel/view.ts';
import { Languages, Opening } from './settings.ts';
import type { SiteState } from './site/site-rule.ts';

const Article = v.object({
  /** The page's address, without its hash. */
  address: v.string(),
  /** The address that the page gives as its own, where it gives one. */
  canonical: v.nullable(v.string()),
  date: v.nullable(PartialDateText),
  lang: v.nullable(v.string()),
});
export type Article = v.InferOutput<typeof Article>;

/** A name is no longer than a line; whoever selects a page means none. In UTF-16 units. */
export const MOST_SELECTED = 200;
const SelectedText = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_SELECTED));

/** To the background. */
export const REQUESTS = {
  /** What a card says of an actor, for the article on which it opens. */
  card: v.object({
    type: v.literal('card'),
    actor: ID,
    date: v.nullable(PartialDateText),
    lang: v.nullable(v.string()),
    cast: v.array(ID),
    strength: v.picklist(['strong', 'weak']),
  }),
  /** The actors whom a text that the reader has selected may mean, the likeliest first. */
  who: v.object({
    type: v.literal('who'),
    text: SelectedText,
    date: v.nullable(PartialDateText),
    lang: v.nullable(v.string()),
    cast: v.array(ID),
  }),
  /** Names and roles for a page's cast, names for what is muted on it, and the coverage related to it. */
  context: v.object({
    type: v.literal('context'),
    article: Article,
    text: v.nullable(ArticleText),
    cast: v.array(CastMember),
    muted: v.array(Mute),
  }),
  /** All that the panel tells of a page. */
  panel: v.object({ type: v.literal('panel'), article: Article, text: v.nullable(ArticleText), cast: v.array(CastMember) }),
  /** One event by itself; `self` is the item that the page is, whose stand on its questions is marked. */
  event: v.object({ type: v.literal('event'), event: ID, self: v.nullable(v.string()) }),
  /** Opens the panel beside the asking page, on an actor where one is named. Only in Chrome, and only within the reader's click. */
  'open-panel': v.object({ type: v.literal('open-panel'), actor: v.nullable(ID) }),
  /** Keeps the article of a page as coverage of the reader's own. */
  keep: v.object({
    type: v.literal('keep'),
    article: Article,
    text: ArticleText,
    cast: v.array(CastMember),
    private: v.boolean(),
  }),
  /** What the reader has kept, newest first. */
  kept: v.object({ type: v.literal('kept') }),
  /** Forgets one kept article, or with `null` all. */
  forget: v.object({ type: v.literal('forget'), id: v.nullable(v.string()) }),
  /** Whether an address is marked, and which rule says so. To a page, the background tells this of the page's own address alone. */
  site: v.object({ type: v.literal('site'), address: v.string(), private: v.boolean() }),
  /** Switches marking on or off for the host of an address. */
  'set-site': v.object({ type: v.literal('set-site'), address: v.string(), on: v.boolean(), private: v.boolean() }),
  /** Adds, changes or (with `null`) removes one rule by its pattern. */
  'set-rule': v.object({ type: v.literal('set-rule'), pattern: v.string(), on: v.nullable(v.boolean()) }),
  /** Pauses or resumes marking everywhere. */
  'set-paused': v.object({ type: v.literal('set-paused'), paused: v.boolean() }),
  /** Mutes an actor from a page, or takes that back: on this page, on its site, or under this name everywhere. */
  mute: v.object({ type: v.literal('mute'), scope: MuteScope, actor: ID, name: MuteName, muted: v.boolean() }),
  /** What is muted on the asking page, for one in a private window: the others read it themselves. */
  mutes: v.object({ type: v.literal('mutes') }),
  /** Everything that is muted and stored, newest first, for the options page. */
  muted: v.object({ type: v.literal('muted') }),
  /** Takes a mute back, from a list of them. */
  unmute: v.object({ type: v.literal('unmute'), mute: Mute, private: v.boolean() }),
  /** Marks descriptions as well as names, or no longer. */
  'set-descriptions': v.object({ type: v.literal('set-descriptions'), on: v.boolean() }),
  /** How cards open under the pointer. */
  'set-opening': v.object({ type: v.literal('set-opening'), opening: Opening }),
  /** The languages that the reader reads; with an empty list the browser's own hold again. */
  'set-languages': v.object({ type: v.literal('set-languages'), languages: Languages }),
  /** What was chosen for all pages, for the options page. */
  choices: v.object({ type: v.literal('choices') }),
  /** The packs that are on, told in the interface's language, for the options page. */
  packs: v.object({ type: v.literal('packs') }),
  /** Makes the stored dictionary anew; asked by a page that finds none that it can open. */
  dictionary: v.object({ type: v.literal('dictionary') }),
  /** Puts what marks a page beside the page script that asks. */
  marker: v.object({ type: v.literal('marker') }),
  /** Puts the page script into a tab that has none, and marks it whatever the gate says. */
  'mark-anyway': v.object({ type: v.literal('mark-anyway'), tab: v.number() }),
} as const;

export interface Replies {
  card: CardView | null;
  who: CandidateView[];
  /** `kept`: the reader has kept this very article. */
  context: { cast: CastView[]; muted: MuteView[]; coverage: CoverageView; kept: boolean };
  panel: PanelView;
  event: EventPageView | null;
  'open-panel': null;
  keep: KeepReply;
  kept: KeptArticle[];
  forget: null;
  site: SiteState;
  'set-site': SiteState;
  'set-rule': Choices;
  'set-paused': null;
  mute: null;
  mutes: Mute[];
  muted: MuteView[];
  unmute: null;
  'set-descriptions': null;
  'set-opening': null;
  'set-languages': null;
  choices: Choices;
  packs: PackSummary[];
  dictionary: null;
  marker: null;
  'mark-anyway': boolean;
}

/** What comes back in place of a reply when the background could not do what was asked; the words are for a developer. */
export interface Failure {
  failed: string;
}
export type Reply<T extends RequestType> = Replies[T] | Failure;

export function isFailure(reply: unknown): reply is Failure {
  return typeof reply === 'object' && reply !== null && 'failed' in reply;
}

export interface CastView extends CastMember {
  name: Wording;
  kind: Actor['kind'];
  /** The role at the article's date in one line, where one is known. */
  role: Wording | null;
}

export interface Choices {
  /** By pattern, in alphabetical order; a private window's are not among them. */
  rules: { pattern: string; on: boolean }[];
  paused: boolean;
  descriptions: boolean;
  opening: Opening;
  /** As chosen; empty where the browser's own hold. */
  languages: string[];
}

/** How it went: in private windows nothing is kept, and a browser may have no room left. */
export type KeepReply = 'kept' | 'private' | 'full';

/** To a page. */
export const PAGE_REQUESTS = {
  /** What the page script knows of its page. */
  page: v.object({ type: v.literal('page') }),
  /** The page's text, for comparing it with known reports; `null` where it is not marked. */
  text: v.object({ type: v.literal('text') }),
  /** Scrolls to the first mention of an actor and opens its card. */
  show: v.object({ type: v.literal('show'), actor: ID }),
  /** Opens the card of what the reader has selected, or says that no pack knows it. */
  'who-is': v.object({ type: v.literal('who-is'), text: SelectedText }),
  /** Starts the tour, or ends it. */
  tour: v.object({ type: v.literal('tour') }),
  /** Settings or packs have changed: read them again. */
  refresh: v.object({ type: v.literal('refresh') }),
  /** Marks the page whatever the gate says. */
  mark: v.object({ type: v.literal('mark') }),
} as const;

export interface PageReplies {
  page: PageView;
  text: ArticleText | null;
  show: boolean;
  'who-is': null;
  tour: boolean;
  refresh: null;
  mark: null;
}

export interface PageView {
  state: 'marked' | 'off' | 'paused' | 'not-news' | 'reading' | 'failed';
  article: Article;
  cast: CastMember[];
  /** What is muted here: of the page and of its site, and of names everywhere those that it has. */
  muted: Mute[];
}

/** The name of the port by which the panel hears, with an empty message each time, that what a page would answer has changed. */
export const WATCH = 'watch';

export type RequestType = keyof typeof REQUESTS;
export type PageRequestType = keyof typeof PAGE_REQUESTS;
export type Request<T extends RequestType = RequestType> = v.InferOutput<(typeof REQUESTS)[T]>;
export type PageRequest<T extends PageRequestType = PageRequestType> = v.InferOutput<(typeof PAGE_REQUESTS)[T]>;

/** The message if it is one of `schemas`, else `null`. */
export function parseMessage<S extends Record<string, v.GenericSchema>>(
  schemas: S,
  message: unknown,
): v.InferOutput<S[keyof S]> | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || typeof message.type !== 'string') return null;
  const schema = Object.hasOwn(schemas, message.type) ? schemas[message.type] : undefined;
  if (!schema) return null;
  const result = v.safeParse(schema, message);
  return result.success ? (result.output as v.InferOutput<S[keyof S]>) : null;
}
