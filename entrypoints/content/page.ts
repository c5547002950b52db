/** What happens to one page: the gate, the switch, and the marking between them. */
import type { TextFunction } from '../../components/text.tsx';
import { partsOfLanguage } from '../../core/link/dictionary/needed-parts.ts';
import type { Article, PageView, Replies, Request, RequestType } from '../../core/messages.ts';
import type { PageBrowser } from './browser.ts';
import { type Choices, choicesHere } from './choices.ts';
import { readArticle } from './gate/article.ts';
import { judge } from './gate/gate.ts';
import { type PageData, readPageData } from './gate/page-data.ts';
import { createGuard } from './guard.ts';
import { readStored, type Stored } from './link/dictionary-store.ts';
import { type Marking, startMarking } from './marking.ts';
import { type Answers, ask as askBackground } from './messaging.ts';
import { withoutHash } from './page-address.ts';
import { readWithDictionary } from './read-with-dictionary.ts';
import { watchUnseen } from './unseen-changes.ts';

/** Nothing here rejects: what goes wrong is logged, and leaves the page to be tried again. */
export interface Page {
  /** Asks the gate and marks the page if it may; what was marked before is undone. */
  start(): Promise<void>;
  /** Asks the gate again where it said no, and reads again what has come unseen since. */
  ask(): Promise<void>;
  /** Reads settings and dictionary again. */
  refresh(): Promise<void>;
  answers: Answers;
}

export interface PageParts {
  document: Document;
  browser: PageBrowser;
  signal: AbortSignal;
  /** The extension is gone from under this page. */
  onGone(): void;
}

export function openPage({ document, browser, signal, onGone }: PageParts): Page {
  let state: PageView['state'] = 'not-news';
  let marking: Marking | null = null;
  let hasUnseen = () => false;
  let version: string | null = null;
  let descriptions = false;
  let about: Article | null = null;
  /** The address that the reader wants marked whatever the gate says. */
  let wanted: string | null = null;
  let run = new AbortController();
  /** The start of `run`; rejects where it fails. */
  let starting = Promise.resolve();

  const guarded = createGuard(browser, signal, onGone);
  const text: TextFunction = (key, substitutions) => browser.i18n.getMessage(key, substitutions);
  const ask = <T extends RequestType>(request: Request<T>): Promise<Replies[T]> => askBackground(browser, request, onGone);
  const article = (data?: PageData) => readArticle(document, document.location.href, data);

  const choices = (stored: Stored): Promise<Choices> =>
    choicesHere(stored.settings, { address: document.location.href, isPrivate: browser.extension.inIncognitoContext, ask });
  const passes = (data: PageData) => wanted === withoutHash(document.location.href) || judge(document, data).news;
  const stop = () => {
    run.abort();
    marking = null;
    version = null;
  };
  const start = (data = readPageData(document)): Promise<void> => {
    stop();
    run = new AbortController();
    const ends = AbortSignal.any([signal, run.signal]);
    starting = markIfAllowed(data, ends).catch((error) => {
      // Where another start has taken over, it is the one that counts.
      if (ends.aborted) return;
      stop();
      state = 'failed';
      throw error;
    });
    return starting;
  };
  const markIfAllowed = async (data: PageData, ends: AbortSignal) => {
    if (!passes(data)) {
      state = 'not-news';
      return;
    }
    state = 'reading';
    const current = article(data);
    about = current;
    const stored = await readStored(browser, partsOfLanguage(current.lang));
    const chosen = await choices(stored);
    ends.throwIfAborted();
    if (chosen.marking === 'on') await mark(current, stored, chosen, ends);
    else state = chosen.marking;
  };
  // The text is walked only now. Beside the read of the settings it would be done 3 to 7 ms sooner, and done on sites that are off too.
  const mark = async (current: Article, stored: Stored, chosen: Choices, ends: AbortSignal) => {
    const { reading, opened } = await readWithDictionary({
      document,
      browser,
      stored,
      remake: () => ask({ type: 'dictionary' }),
      signal: ends,
    });
    const unseen = watchUnseen(document, reading.roots);
    const started = await startMarking({
      document,
      article: current,
      dictionary: opened.dictionary,
      parts: opened.parts,
      reading,
      descriptions: chosen.descriptions,
      mutes: chosen.mutes,
      saveMute: (choice) => ask<'mute'>({ type: 'mute', ...choice }),
      askCard: ({ mention }, cast) =>
        ask<'card'>({
          type: 'card',
          actor: mention.actor,
          date: current.date,
          lang: current.lang,
          cast: cast.map((member) => member.actor),
          strength: mention.strength,
        }),
      onPartMissing: guarded(() => start()),
      text,
      language: browser.i18n.getUILanguage(),
      version: browser.runtime.getManifest().version,
      signal: ends,
    });
    ends.throwIfAborted();
    marking = started;
    hasUnseen = unseen;
    version = opened.version;
    descriptions = chosen.descriptions;
    state = 'marked';
  };
  const refresh = async () => {
    if (state === 'not-news') return;
    const mine = run;
    const stored = await readStored(browser, []);
    const chosen = await choices(stored);
    if (mine !== run || signal.aborted) return;
    const isSameMarking = stored.version === version && chosen.marking === 'on' && chosen.descriptions === descriptions;
    if (marking && isSameMarking) await marking.setMutes(chosen.mutes);
    else await start();
  };
  const askAgain = async () => {
    const mine = run;
    // What has come while the page was being read is looked at afterwards; who began that hears of its failure.
    await starting.catch(() => {});
    if (mine !== run || signal.aborted || state === 'off' || state === 'paused') return;
    const data = readPageData(document);
    // A framework that changes the head after the text may have shown us another page's date.
    if (!marking || !isSame(article(data), about) || !passes(data)) await start(data);
    else if (hasUnseen()) marking.readAgain();
  };

  return {
    start: guarded(() => start()),
    ask: guarded(askAgain),
    refresh: guarded(refresh),
    answers: {
      page: () => ({ state, article: article(), cast: marking?.cast() ?? [], muted: marking?.muted() ?? [] }),
      show: ({ actor }) => marking?.show(actor) ?? false,
      tour: () => marking?.tour.toggle() ?? false,
      refresh: () => guarded(refresh)().then(() => null),
      mark: async () => {
        wanted = withoutHash(document.location.href);
        if (!marking) await guarded(() => start())();
        return null;
      },
    },
  };
}

function isSame(a: Article, b: Article | null): boolean {
  return a.date === b?.date && a.lang === b.lang && a.canonical === b.canonical;
}
