/** What the background answers, one handler for each request. */
import { type Browser, browser } from 'wxt/browser';
import { describeCandidates } from '../../core/card/candidates.ts';
import { describeCast } from '../../core/card/cast.ts';
import { composeCard } from '../../core/card/compose.ts';
import type { Reader } from '../../core/card/view.ts';
import { whoIs } from '../../core/card/who.ts';
import { relatedCoverage } from '../../core/coverage/related.ts';
import { localDay } from '../../core/local-day.ts';
import { parseMessage, REQUESTS, type Replies, type Reply, type Request, type RequestType } from '../../core/messages.ts';
import { describeMutes } from '../../core/mutes/describe-mutes.ts';
import { muteFor, reaches } from '../../core/mutes/mute.ts';
import { summarise } from '../../core/pack/summary.ts';
import { setDescriptions, setMute, setOpening, setPaused, setRule, switchSite } from './choices.ts';
import { makeDictionary } from './dictionary-keeper.ts';
import { readMutes } from './mute-store.ts';
import { packIndex } from './packs.ts';
import { readChoices, readSite } from './settings-store.ts';
import { addMarker, reachPage } from './tabs.ts';

type Sender = Browser.runtime.MessageSender;
type Handlers = { [T in RequestType]: (request: Request<T>, sender: Sender) => Promise<Replies[T]> };

const HANDLERS: Handlers = {
  card: async (request) => composeCard(await packIndex(), request, reader()),
  who: async (request) => {
    const index = await packIndex();
    return describeCandidates(index, whoIs(index, request), request, reader());
  },
  context: async ({ article, cast, muted }) => {
    const index = await packIndex();
    const { lang } = reader();
    return {
      cast: describeCast(index, cast, article, { lang }),
      muted: describeMutes(index, muted, article.lang),
      coverage: relatedCoverage(index, article, cast, lang),
    };
  },
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

/** The reader's own day and the language in which the interface speaks. */
function reader(): Reader {
  return { today: localDay(), lang: browser.i18n.getMessage('interface_language') };
}
