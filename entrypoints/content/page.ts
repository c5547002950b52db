/** What happens to one page: the gate, the switch, and the marking between them. */
import { partsOfLanguage } from '../../core/link/dictionary/needed-parts.ts';
import type { Article, PageView, Replies, Request, RequestType } from '../../core/messages.ts';
import type { PageBrowser } from './browser.ts';
import { cardParts } from './card-parts.ts';
import { type Choices, choicesHere } from './choices.ts';
import { readArticle } from './gate/article.ts';
import { judge } from './gate/gate.ts';
import { type PageData, readPageData } from './gate/page-data.ts';
import { createGuard } from './guard.ts';
import { readStored, type Stored } from './link/dictionary-store.ts';
import { beginRun, type MarkedRun } from './marked-run.ts';
import type { Marker } from './marker.ts';
import { type Answers, ask as askBackground } from './messaging.ts';
import { withoutHash } from './page-address.ts';

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
  /** What `page` would answer has changed, or may have. */
  onChange(): void;
  /** Gets what marks a page, which may take a moment. */
  loadMarker(): Promise<Marker>;
}

export function openPage({ document, browser, signal, onGone, onChange, loadMarker }: PageParts): Page {
  let state: PageView['state'] = 'not-news';
  let marked: MarkedRun | null = null;
  let about: Article | null = null;
  /** The address that the reader wants marked whatever the gate says. */
  let wanted: string | null = null;
  let run = new AbortController();
  /** Ends the cards of what was asked last on a page without marks. */
  let asked = new AbortController();
  /** The start of `run`; rejects where it fails. */
  let starting = Promise.resolve();

  const guarded = createGuard(browser, signal, onGone);
  const ask = <T extends RequestType>(request: Request<T>): Promise<Replies[T]> => askBackground(browser, request, onGone);
  const around = { document, browser, ask };
  const article = (data?: PageData) => readArticle(document, document.location.href, data);

  const choices = (stored: Stored): Promise<Choices> =>
    choicesHere(stored.settings, { address: document.location.href, isPrivate: browser.extension.inIncognitoContext, ask });
  const passes = (data: PageData) => wanted === withoutHash(document.location.href) || judge(document, data).news;
  const stop = () => {
    run.abort();
    asked.abort();
    marked = null;
  };
  const start = (data = readPageData(document)): Promise<void> => {
    stop();
    run = new AbortController();
    const ends = AbortSignal.any([signal, run.signal]);
    starting = markIfAllowed(data, ends)
      .catch((error) => {
        // Where another start has taken over, it is the one that counts.
        if (ends.aborted) return;
        stop();
        state = 'failed';
        throw error;
      })
      .finally(onChange);
    onChange();
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
    if (chosen.marking !== 'on') {
      state = chosen.marking;
      return;
    }
    const onPartMissing = guarded(() => start());
    marked = await beginRun({
      ...around,
      loadMarker,
      article: current,
      stored,
      chosen,
      onPartMissing,
      onPainted: onChange,
      signal: ends,
    });
    state = 'marked';
  };
  /** The run that is left when no start is under way. */
  const settled = async (): Promise<AbortController> => {
    const mine = run;
    await starting.catch(() => {});
    return mine === run ? mine : settled();
  };
  const who = async (words: string): Promise<void> => {
    const mine = await settled();
    const marker = await loadMarker();
    if (signal.aborted) return;
    if (mine !== run) return who(words);
    asked.abort();
    asked = new AbortController();
    const ends = AbortSignal.any([signal, asked.signal]);
    const cards = marked?.marking ?? marker.openUnmarked({ ...cardParts(article(), around), signal: ends });
    cards.who(words);
  };
  const tour = async (): Promise<boolean> => {
    await settled();
    return marked?.marking.tour.toggle() ?? false;
  };
  const refresh = async () => {
    if (state === 'not-news') return;
    const mine = run;
    const stored = await readStored(browser, []);
    const chosen = await choices(stored);
    if (mine !== run || signal.aborted) return;
    if (marked?.holds(stored, chosen)) await marked.marking.setMutes(chosen.mutes).then(onChange);
    else await start();
  };
  const askAgain = async () => {
    const mine = run;
    // What has come while the page was being read is looked at afterwards; who began that hears of its failure.
    await starting.catch(() => {});
    if (mine !== run || signal.aborted || state === 'off' || state === 'paused') return;
    const data = readPageData(document);
    if (state === 'not-news' && !passes(data)) return;
    // A framework that changes the head after the text may have shown us another page's date.
    if (!marked || !isSame(article(data), about) || !passes(data)) await start(data);
    else if (marked.hasUnseen()) marked.marking.readAgain();
  };

  return {
    start: guarded(() => start()),
    ask: guarded(askAgain),
    refresh: guarded(refresh),
    answers: {
      page: () => ({ state, article: article(), cast: marked?.marking.cast() ?? [], muted: marked?.marking.muted() ?? [] }),
      text: () => marked?.marking.text(readPageData(document)) ?? null,
      show: ({ actor }) => marked?.marking.show(actor) ?? false,
      'who-is': ({ text: words }) => guarded(() => who(words))().then(() => null),
      tour,
      refresh: () => guarded(refresh)().then(() => null),
      mark: async () => {
        wanted = withoutHash(document.location.href);
        if (!marked) await guarded(() => start())();
        return null;
      },
    },
  };
}

function isSame(a: Article, b: Article | null): boolean {
  return a.date === b?.date && a.lang === b.lang && a.canonical === b.canonical;
}
