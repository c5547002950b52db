/** A page as the page script opens it, with the browser that it asks; both can be changed and spied on. */
import { afterEach, beforeEach, vi } from 'vitest';
import { englishText } from '../../../components/testing/english-text.ts';
import type { MessageKey } from '../../../components/text.tsx';
import { compileDictionary } from '../../../core/link/dictionary/compile.ts';
import type { MessageListener, PageBrowser, Port } from '../browser.ts';
import { openUnmarked } from '../cards-without-marks.ts';
import { startMarking } from '../marking.ts';
import { answer } from '../messaging.ts';
import { openPage, type Page } from '../page.ts';
import { ALL } from '../paint/painter.ts';
import { readWithDictionary } from '../read-with-dictionary.ts';
import { createWatchers } from '../watchers.ts';

const aliases = [
  { text: 'NATO', lang: 'en', strength: 'strong' as const },
  { text: 'НАТО', lang: 'sr-Cyrl', strength: 'strong' as const },
  { text: 'Severni savez', forms: ['Severnim savezom'], lang: 'sr', strength: 'strong' as const },
];
const nato = { id: 'nato', kind: 'organisation' as const, aliases, confusables: [], cues: [], relations: [], roles: [] };
const parts = compileDictionary([{ actors: [nato], blockers: [], offices: [] }]);
export const dictionary = (version: string) => ({
  dictionary: { version },
  ...Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [`dictionary.${name}`, bytes.toBase64()])),
});

interface World {
  end: AbortController;
  /** What `storage.local` holds. */
  stored: Record<string, unknown>;
  listener: MessageListener | null;
  /** Opens a port to the page. */
  connect: ((port: Port) => void) | null;
  browser: PageBrowser & { storage: { local: { get: ReturnType<typeof vi.fn> } } };
  background: ReturnType<typeof vi.fn<(message: unknown) => Promise<unknown>>>;
  page: Page;
}
/** Made anew for each test. */
export const world = {} as World;

beforeEach(() => {
  world.end = new AbortController();
  world.stored = dictionary('1');
  world.listener = null;
  world.connect = null;
  world.background = vi.fn(async () => undefined);
  world.browser = {
    runtime: {
      id: 'own',
      getManifest: () => ({ version: '1.0.0' }),
      sendMessage: (message) => world.background(message),
      onMessage: {
        addListener: (added) => {
          world.listener = added;
        },
        removeListener: () => {
          world.listener = null;
        },
      },
      onConnect: {
        addListener: (added) => {
          world.connect = added;
        },
        removeListener: () => {
          world.connect = null;
        },
      },
    },
    storage: {
      local: {
        get: vi.fn(async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => key in world.stored).map((key) => [key, world.stored[key]])),
        ),
      },
    },
    i18n: { getMessage: (key, values) => englishText(key as MessageKey, values), getUILanguage: () => 'en' },
    extension: { inIncognitoContext: false },
  };
});
afterEach(() => {
  world.end.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Resolves when the page has been read. */
export function open(html: string): Promise<void> {
  const { browser, end } = world;
  document.body.innerHTML = html;
  const loadMarker = async () => ({ openUnmarked, readWithDictionary, startMarking });
  const onChange = createWatchers(browser, end.signal).tell;
  world.page = openPage({ document, browser, signal: end.signal, onGone: () => end.abort(), onChange, loadMarker });
  answer(browser, world.page.answers, end.signal);
  return world.page.start();
}
/** What the popup gets for a message. */
export function tell(message: unknown, sender = { id: 'own' }): Promise<unknown> {
  return new Promise((resolve) => {
    const later = world.listener?.(message, sender, resolve);
    if (!later) setTimeout(() => resolve('no answer'));
  });
}
export const state = async () => ((await tell({ type: 'page' })) as { state: string }).state;
export const marks = () => CSS.highlights.get(ALL)?.size ?? 0;
export const host = location.hostname;

export const NEWS = '<article itemscope itemtype="https://schema.org/NewsArticle"><p>NATO said so.</p></article>';
