/** What happens to one page: the gate, the switch, and the marking between them. */
import type { TextFunction } from '../../components/text.tsx';
import type { Article, PageView, Replies, Request, RequestType } from '../../core/messages.ts';
import { siteState } from '../../core/site/site-rule.ts';
import type { PageBrowser } from './browser.ts';
import { readArticle } from './gate/article.ts';
import { judge } from './gate/gate.ts';
import { type PageData, readPageData } from './gate/page-data.ts';
import { openStored, readStored, type Stored, scriptsOfLanguage, scriptsOfTexts } from './link/dictionary-store.ts';
import { type Marking, startMarking } from './marking.ts';
import { type Answers, ask as askBackground } from './messaging.ts';
import { type Reading, read } from './read/reader.ts';

export interface Page {
  /** Asks the gate and marks the page if it may; what was marked before is undone. */
  start(): Promise<void>;
  /** Asks the gate again where it said no, and reads again what has come since. */
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
  let version: string | null = null;
  let about: Article | null = null;
  /** The address that the reader wants marked whatever the gate says. */
  let wanted: string | null = null;
  let run = new AbortController();

  const text: TextFunction = (key, substitutions) => browser.i18n.getMessage(key, substitutions);
  const ask = <T extends RequestType>(request: Request<T>): Promise<Replies[T]> => askBackground(browser, request, onGone);
  const article = () => readArticle(document, document.location.href);

  /** Whether marking is on here: by the stored settings, or in a private window by those that the background remembers. */
  const switchState = async (stored: Stored): Promise<'on' | 'off' | 'paused'> => {
    const address = document.location.href;
    const site = browser.extension.inIncognitoContext
      ? await ask<'site'>({ type: 'site', address, private: true })
      : siteState(address, stored.settings);
    if (site.paused) return 'paused';
    return site.on ? 'on' : 'off';
  };
  const passes = (data: PageData) => wanted === document.location.href || judge(document, data).news;
  const stop = () => {
    run.abort();
    marking = null;
    version = null;
  };
  const start = async () => {
    stop();
    const mine = new AbortController();
    run = mine;
    const data = readPageData(document);
    if (!passes(data)) {
      state = 'not-news';
      return;
    }
    state = 'reading';
    const current = readArticle(document, document.location.href, data);
    about = current;
    const scripts = scriptsOfLanguage(current.lang);
    const coming = readStored(browser, scripts);
    const reading = read(document);
    const stored = await coming;
    const allowed = await switchState(stored);
    if (mine.signal.aborted) return;
    if (allowed !== 'on') {
      state = allowed;
      return;
    }
    await mark(current, reading, stored, AbortSignal.any([signal, mine.signal]));
  };
  const openFor = async (reading: Reading, stored: Stored) => {
    const scripts = scriptsOfTexts(reading.blocks.map((block) => block.text));
    const opened = await openStored(browser, stored, scripts);
    if (opened) return opened;
    await ask({ type: 'dictionary' });
    return openStored(browser, await readStored(browser, scripts), scripts);
  };
  const mark = async (current: Article, reading: Reading, stored: Stored, ends: AbortSignal) => {
    const opened = await openFor(reading, stored);
    if (!opened || ends.aborted) return;
    const started = await startMarking({
      document,
      article: current,
      dictionary: opened.dictionary,
      scripts: opened.scripts,
      reading,
      askCard: ({ mention }, cast) =>
        ask<'card'>({
          type: 'card',
          actor: mention.actor,
          date: current.date,
          lang: current.lang,
          cast: cast.map((member) => member.actor),
          strength: mention.strength,
        }),
      onScriptMissing: () => void start(),
      text,
      language: browser.i18n.getUILanguage(),
      signal: ends,
    });
    if (ends.aborted) return;
    marking = started;
    version = opened.version;
    state = 'marked';
  };
  const refresh = async () => {
    if (state === 'not-news') return;
    const mine = run;
    const stored = await readStored(browser, []);
    const unchanged = marking && stored.version === version && (await switchState(stored)) === 'on';
    if (!unchanged && mine === run && !signal.aborted) await start();
  };

  return {
    start,
    async ask() {
      const current = article();
      // A framework that changes the head after the text may have shown us another page's date.
      if (marking && isSame(current, about) && passes(readPageData(document))) marking.readAgain();
      else if (marking || state === 'not-news') await start();
    },
    refresh,
    answers: {
      page: () => ({ state, article: article(), cast: marking?.cast() ?? [] }),
      show: ({ actor }) => marking?.show(actor) ?? false,
      tour: () => marking?.tour.toggle() ?? false,
      refresh: () => refresh().then(() => null),
      mark: async () => {
        wanted = document.location.href;
        if (!marking) await start();
        return null;
      },
    },
  };
}

function isSame(a: Article, b: Article | null): boolean {
  return a.date === b?.date && a.lang === b.lang && a.canonical === b.canonical;
}
