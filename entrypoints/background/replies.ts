/** What the background answers, one handler for each request. */
import { type Browser, browser } from 'wxt/browser';
import { describeCandidates } from '../../core/card/candidates.ts';
import { describeCast } from '../../core/card/cast.ts';
import { composeCard } from '../../core/card/compose.ts';
import type { Reader } from '../../core/card/view.ts';
import { whoIs } from '../../core/card/who.ts';
import { composeCoverage } from '../../core/coverage/compose.ts';
import { composeEvent } from '../../core/coverage/event-page.ts';
import { describePage } from '../../core/coverage/page.ts';
import type { KeptArticle } from '../../core/kept/kept-article.ts';
import { keptArticle } from '../../core/kept/make.ts';
import { localDay } from '../../core/local-day.ts';
import {
  type Article,
  type KeepReply,
  parseMessage,
  REQUESTS,
  type Replies,
  type Reply,
  type Request,
  type RequestType,
} from '../../core/messages.ts';
import { describeMutes } from '../../core/mutes/describe-mutes.ts';
import { muteFor, reaches } from '../../core/mutes/mute.ts';
import { ownAddress, samePage } from '../../core/pack/address.ts';
import { summarise } from '../../core/pack/summary.ts';
import { composePanel } from '../../core/panel/compose.ts';
import { openPanel } from '../shared/open-panel.ts';
import { setDescriptions, setMute, setOpening, setPaused, setRule, switchSite } from './choices.ts';
import { makeDictionary } from './dictionary-keeper.ts';
import { createKeptStore } from './kept-store.ts';
import { readMutes } from './mute-store.ts';
import { packIndex } from './packs.ts';
import { readChoices, readLanguages, readSite, setLanguages } from './settings-store.ts';
import { addMarker, reachPage } from './tabs.ts';

const keptStore = createKeptStore();

type Sender = Browser.runtime.MessageSender;
type Handlers = { [T in RequestType]: (request: Request<T>, sender: Sender) => Promise<Replies[T]> };

const HANDLERS: Handlers = {
  card: async (request) => composeCard(await packIndex(), request, reader()),
  who: async (request) => {
    const index = await packIndex();
    return describeCandidates(index, whoIs(index, request), request, reader());
  },
  context: async ({ muted, ...page }) => {
    const [index, of, kept] = await Promise.all([packIndex(), languageReader(), readKept()]);
    const { article, cast } = page;
    return {
      cast: describeCast(index, cast, article, of),
      muted: describeMutes(index, muted, article.lang),
      coverage: composeCoverage(index, describePage(index, page), kept, of),
      kept: isKept(article, kept),
    };
  },
  panel: async (page) => {
    const [index, of, kept] = await Promise.all([packIndex(), languageReader(), readKept()]);
    return { ...composePanel(index, page, kept, of), kept: isKept(page.article, kept) };
  },
  event: async (request) => {
    const [index, of] = await Promise.all([packIndex(), languageReader()]);
    return composeEvent(index, request, of);
  },
  // Not even a function that waits may stand between the reader's click and this.
  'open-panel': ({ actor }, { tab }) => {
    if (!tab) throw new Error('the page that asks is in no tab');
    return openPanel(tab, actor === null ? null : { actor }).then(() => null);
  },
  keep: (request) => keep(request),
  kept: async () => [...(await keptStore.read())],
  forget: ({ id }) => keptStore.forget(id).then(() => null),
  site: (request, sender) => {
    const { address, isPrivate } = isOwnPage(sender) ? { address: request.address, isPrivate: request.private } : pageOf(sender);
    return readSite(address, isPrivate);
  },
  'set-site': (request) => switchSite(request.address, request.on, request.private),
  'set-rule': (request) => setRule(request.pattern, request.on),
  'set-paused': (request) => setPaused(request.paused),
  mute: async ({ scope, muted, ...named }, sender) => {
    const { address, isPrivate } = pageOf(sender);
    const mute = muteFor(scope, named, address);
    if (mute === null) throw new Error(`nothing can be muted by ${scope} here`);
    return setMute(mute, muted, isPrivate);
  },
  mutes: async (_request, sender) => {
    const { address, isPrivate } = pageOf(sender);
    return (await readMutes(isPrivate)).filter((mute) => reaches(mute, address));
  },
  muted: async () => {
    // A pack that can't be read must not keep the reader from taking a mute back.
    const index = await packIndex().catch(() => null);
    return describeMutes(index, (await readMutes(false)).reverse(), reader().lang);
  },
  unmute: (request) => setMute(request.mute, false, request.private),
  'set-descriptions': (request) => setDescriptions(request.on),
  'set-opening': (request) => setOpening(request.opening),
  'set-languages': (request) => setLanguages(request.languages),
  choices: () => readChoices(),
  packs: async () => [summarise((await packIndex()).pack, reader().lang)],
  dictionary: () => makeDictionary().then(() => null),
  marker: (_request, sender) => addMarker(sender.tab?.id, sender.frameId).then(() => null),
  'mark-anyway': (request) => reachPage(request.tab, 'mark', {}),
};

/**
 * What a page script may ask. It runs beside a page's own code, so of the reader's choices it changes only what is muted, and that
 * as from its own page; of those made in private windows it learns only what holds for its own page. What is stored it reads
 * itself, all of it, from `storage.local`.
 */
const FOR_PAGES: ReadonlySet<RequestType> = new Set<RequestType>([
  'card',
  'who',
  'site',
  'mute',
  'mutes',
  'dictionary',
  'marker',
  'open-panel',
]);

/** The reply to a message, or `undefined` for one that is not ours to answer: unknown, malformed, or from the wrong sender. */
export function answer(message: unknown, sender: Sender): Promise<Reply<RequestType>> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const request = parseMessage(REQUESTS, message);
  if (!request || !(isOwnPage(sender) || FOR_PAGES.has(request.type))) return undefined;
  return handle(request, sender).catch((error: unknown) => {
    console.error(`Newsgloss: "${request.type}" failed`, error);
    return { failed: error instanceof Error ? error.message : String(error) };
  });
}

async function handle<T extends RequestType>(request: Request<T>, sender: Sender): Promise<Replies[T]> {
  // A request's type names its handler; TypeScript does not see that it is the very `T`.
  const handler: Handlers[T] = HANDLERS[request.type as T];
  return handler(request, sender);
}

/** The popup has no tab and the options page has one; both have an address of ours, which no web page can have. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** The page that a page script runs in, as the browser knows it, whatever the message says. */
function pageOf({ tab, url }: Sender): { address: string; isPrivate: boolean } {
  return { address: tab?.url ?? url ?? '', isPrivate: tab?.incognito === true };
}

/** Private windows leave nothing behind. */
async function keep({ private: isPrivate, ...page }: Request<'keep'>): Promise<KeepReply> {
  return isPrivate ? 'private' : keptStore.keep(keptArticle(page, new Date().toISOString()));
}

/** A database that does not open must not keep the reader from what the packs tell. */
function readKept(): Promise<readonly KeptArticle[]> {
  return keptStore.read().catch((error) => {
    console.error('Newsgloss: the kept articles could not be read', error);
    return [];
  });
}

function isKept(article: Article, kept: readonly KeptArticle[]): boolean {
  const own = ownAddress(article);
  if (own === null) return false;
  const isOwn = samePage(own);
  return kept.some(({ id }) => isOwn(id));
}

/** With the languages that the reader reads, which have to be asked for. */
async function languageReader(): Promise<Reader & { languages: string[] }> {
  return { ...reader(), languages: await readLanguages() };
}

/** The reader's own day and the language in which the interface speaks. */
function reader(): Reader {
  return { today: localDay(), lang: browser.i18n.getMessage('interface_language') };
}
