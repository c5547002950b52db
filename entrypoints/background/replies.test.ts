import '../shared/fake-browser.ts';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isFailure } from '../../core/messages.ts';
import { fakeBrowser, openTabs } from '../shared/fake-browser.ts';
import { answer } from './replies.ts';

const ID = fakeBrowser.runtime.id;
const POPUP = { id: ID, url: `chrome-extension://${ID}/popup.html` };
const OPTIONS = { id: ID, url: `chrome-extension://${ID}/options.html`, tab: { id: 9, incognito: false } as never };
const PAGE = { id: ID, url: 'https://a.org/', tab: { id: 1, incognito: false } as never };
const PRIVATE_PAGE = { ...PAGE, tab: { id: 2, incognito: true } as never };

const SWITCH_OFF = { type: 'set-site', address: 'https://a.org/', on: false, private: false };
const SITE = { type: 'site', address: 'https://a.org/', private: false };
const CARD = { type: 'card', actor: 'nobody-known', date: null, lang: null, cast: [], strength: 'strong' };
const KNOWN = {
  article: { address: 'https://a.org/1', canonical: null, date: '2022-12-16', lang: 'en' },
  text: { title: 'A bridge', site: 'A', blocks: [{ text: 'KFOR spoke.', actors: ['kfor'] }], credits: [] },
  cast: [{ actor: 'nobody-known', count: 1, first: 0 }],
};
const CONTEXT = { type: 'context', ...KNOWN, muted: [] };
const KEEP = { type: 'keep', ...KNOWN, private: false };
const WHO = { type: 'who', text: 'Somebody', date: null, lang: null, cast: [] };
const MUTE = { type: 'mute', scope: 'site', actor: 'kfor', name: 'KFOR', muted: true };
const ON_A = { scope: 'site', actor: 'kfor', of: 'a.org' };

const PACK = {
  ...{ format: 1, id: 'kosovo-serbia', name: { en: 'A pack' }, description: { en: 'For a test' }, version: '1.0.0' },
  ...{ checked: '2026-11', publisher: 'Example', licence: 'CC-BY-4.0', contact: 'https://example.org/', blockers: [] },
  ...{ actors: [], publishers: [], sources: [], coverage: [], events: [], claims: [], questions: [], offices: [] },
  ...{ fingerprints: [] },
};

/** As after a wake: no pack has been read. */
function freshReplies(): Promise<typeof import('./replies.ts')> {
  vi.resetModules();
  return import('./replies.ts');
}

beforeEach(() => {
  fakeBrowser.reset();
  openTabs([]);
  Object.assign(fakeBrowser.i18n, { getAcceptLanguages: async () => ['en'] });
});
afterEach(() => vi.unstubAllGlobals());

describe('who may ask what', () => {
  const READS = [SITE, CARD, WHO, { type: 'mutes' }];
  const FOR_OUR_PAGES = [
    SWITCH_OFF,
    { type: 'set-rule', pattern: 'a.org', on: false },
    { type: 'set-paused', paused: true },
    { type: 'choices' },
    { type: 'muted' },
    { type: 'unmute', mute: ON_A, private: false },
    { type: 'set-descriptions', on: true },
    { type: 'packs' },
    CONTEXT,
    { type: 'panel', ...KNOWN },
    { type: 'event', event: 'nothing-known', self: null },
    KEEP,
    { type: 'kept' },
    { type: 'forget', id: null },
    { type: 'set-languages', languages: ['sr'] },
    { type: 'mark-anyway', tab: 1 },
  ];

  beforeEach(() => vi.stubGlobal('fetch', async () => Response.json(PACK)));

  test.each([...READS, ...FOR_OUR_PAGES])('our own pages: $type', async (message) => {
    for (const sender of [POPUP, OPTIONS]) {
      const reply = answer(message, sender);
      expect(reply).toBeInstanceOf(Promise);
      expect(isFailure(await reply)).toBe(false);
    }
  });

  test.each(READS)('page scripts too: $type', async (message) => {
    expect(isFailure(await answer(message, PAGE))).toBe(false);
  });

  test.each(FOR_OUR_PAGES)('page scripts may not: $type', async (message) => {
    expect(answer(message, PAGE)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test.each([
    ['another extension', { ...POPUP, id: 'somebody-else' }],
    ['nobody', {}],
    ['an address that begins like ours', { id: ID, url: `chrome-extension://${ID}.evil.org/popup.html` }],
    ['an address that holds ours', { id: ID, url: `https://evil.org/chrome-extension://${ID}/popup.html` }],
    ['no address', { id: ID }],
  ])('nothing is written for %s', async (_who, sender) => {
    expect(answer(SWITCH_OFF, sender)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

test('a page script that finds no dictionary that it can open has one made', async () => {
  vi.stubGlobal('fetch', async () => Response.json(PACK));
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  const stored = () => fakeBrowser.storage.local.get(['dictionary', 'dictionary.base']);
  expect(await answer({ type: 'dictionary' }, PAGE)).toBeNull();
  const good = await stored();
  expect(good).toEqual({ dictionary: { version: expect.any(String) }, 'dictionary.base': expect.any(String) });
  // Its head says that all is well, so only the page can know that it is not.
  await fakeBrowser.storage.local.set({ 'dictionary.base': 'AAAA' });
  expect(await answer({ type: 'dictionary' }, PAGE)).toBeNull();
  expect(await stored()).toEqual(good);
});

describe('what is answered', () => {
  test('unknown and malformed messages are not', () => {
    for (const message of [null, 'choices', { type: 'choice' }, { type: 'set-paused' }, { type: 'constructor' }]) {
      expect(answer(message, POPUP)).toBeUndefined();
    }
  });

  test('a switch gives the new state', async () => {
    expect(await answer(SWITCH_OFF, POPUP)).toEqual({ host: 'a.org', on: false, paused: false, rule: 'a.org' });
    expect(await answer(SITE, PAGE)).toMatchObject({ on: false });
    expect(await answer({ type: 'choices' }, OPTIONS)).toEqual({
      rules: [{ pattern: 'a.org', on: false }],
      paused: false,
      descriptions: false,
      opening: { delay: 300, key: null },
      languages: [],
    });
  });

  test('the actors whom a selected text may mean, in a few words each', async () => {
    const named = (id: string, name: string) => ({
      ...{ id, kind: 'person', name: { en: name }, confusables: [], cues: [], roles: [], facts: [], relations: [], links: {} },
      ...{ checked: '2026-11', aliases: [{ text: 'Okafor', lang: 'en', strength: 'weak' }] },
    });
    const actors = [named('amos', 'Amos Okafor'), named('bruno', 'Bruno Okafor')];
    vi.stubGlobal('fetch', async () => Response.json({ ...PACK, actors }));
    const { answer: ask } = await freshReplies();
    expect(await ask({ ...WHO, text: 'Okafor', cast: ['bruno'] }, PAGE)).toEqual([
      { actor: 'bruno', kind: 'person', name: { text: 'Bruno Okafor', lang: 'en' }, role: null },
      { actor: 'amos', kind: 'person', name: { text: 'Amos Okafor', lang: 'en' }, role: null },
    ]);
    expect(await ask(WHO, PAGE)).toEqual([]);
    expect(ask({ ...WHO, text: 'O'.repeat(201) }, PAGE)).toBeUndefined();
  });

  test("the packs, in a few lines each and in the interface's language, not the browser's", async () => {
    vi.stubGlobal('fetch', async () => Response.json({ ...PACK, name: { sr: 'Paket', en: 'A pack' } }));
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'sr' });
    const { answer: ask } = await freshReplies();
    expect(await ask({ type: 'packs' }, OPTIONS)).toEqual([
      {
        ...{ id: 'kosovo-serbia', version: '1.0.0', checked: '2026-11', publisher: 'Example' },
        ...{ licence: 'CC-BY-4.0', contact: 'https://example.org/' },
        ...{ name: { text: 'A pack', lang: 'en' }, description: { text: 'For a test', lang: 'en' }, actors: 0, coverage: 0 },
      },
    ]);
  });

  test("a private page gets its window's switches though it does not say that it is private", async () => {
    await answer({ ...SWITCH_OFF, private: true }, POPUP);
    expect(await answer(SITE, PRIVATE_PAGE)).toMatchObject({ on: false });
    expect(await answer(SITE, PAGE)).toMatchObject({ on: true });
  });

  test.each([
    ['another site', { ...SITE, address: 'https://b.org/' }],
    ["another site in private windows, from a page that isn't in one", { ...SITE, address: 'https://b.org/', private: true }],
    ['its own site in private windows', { ...SITE, private: true }],
  ])('a page hears of itself alone, though it asks of %s', async (_what, message) => {
    await answer({ ...SWITCH_OFF, address: 'https://b.org/' }, POPUP);
    await answer({ ...SWITCH_OFF, address: 'https://a.org/', private: true }, POPUP);
    expect(await answer(message, PAGE)).toEqual({ host: 'a.org', on: true, paused: false, rule: null });
  });

  test('a page that has moved on without a load is the one that its tab shows', async () => {
    const moved = { ...PAGE, tab: { id: 1, incognito: false, url: 'https://b.org/' } as never };
    expect(await answer(SITE, moved)).toMatchObject({ host: 'b.org' });
  });

  test('what goes wrong comes back as data, and a pack that could not be read is read again', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { answer: ask } = await freshReplies();
    vi.stubGlobal('fetch', async () => Promise.reject(new Error('disk')));
    expect(await ask(CARD, PAGE)).toEqual({ failed: 'The pack kosovo-serbia could not be read' });
    expect(complain).toHaveBeenCalledOnce();
    vi.stubGlobal('fetch', async () => Response.json(PACK));
    expect(await ask(CARD, PAGE)).toBeNull();
    expect(await ask({ type: 'set-rule', pattern: 'a b', on: false }, POPUP)).toEqual({
      failed: expect.stringContaining('"a b" is no site'),
    });
    complain.mockRestore();
  });
});

describe('kept articles', () => {
  const kept = async () => (await answer({ type: 'kept' }, OPTIONS)) as { id: string; fingerprint: unknown; kept: string }[];
  const isKept = async (type: 'context' | 'panel', article = KNOWN.article) =>
    ((await answer({ type, ...KNOWN, article, muted: [] }, POPUP)) as { kept: boolean }).kept;

  beforeEach(async () => {
    vi.stubGlobal('fetch', async () => Response.json(PACK));
    await answer({ type: 'forget', id: null }, OPTIONS);
  });

  test('an article is kept without its text, listed for its page, and forgotten', async () => {
    expect(await isKept('context')).toBe(false);
    expect(await answer(KEEP, POPUP)).toBe('kept');
    const [article] = await kept();
    expect(article).toMatchObject({ id: 'https://a.org/1', title: 'A bridge', site: 'A', date: '2022-12-16', cast: KNOWN.cast });
    expect(JSON.stringify(article)).not.toContain('KFOR spoke');
    expect(Date.now() - Date.parse(article?.kept ?? '')).toBeLessThan(60_000);
    expect(await isKept('context')).toBe(true);
    expect(await isKept('panel')).toBe(true);
    expect(await isKept('panel', { ...KNOWN.article, address: 'https://a.org/2' })).toBe(false);
    expect(await answer({ type: 'forget', id: 'https://a.org/1' }, OPTIONS)).toBeNull();
    expect(await kept()).toEqual([]);
  });

  test('in a private window nothing is kept', async () => {
    expect(await answer({ ...KEEP, private: true }, POPUP)).toBe('private');
    expect(await kept()).toEqual([]);
  });

  test('under another address of its page it is the article that is kept: kept again it is still one, and forgotten it is gone', async () => {
    const at = (address: string) => ({ ...KNOWN.article, address });
    await answer({ ...KEEP, article: at('https://www.a.org/1') }, POPUP);
    for (const address of ['http://a.org/1/', 'https://m.a.org/1', 'https://a.org/1/amp?utm_source=feed']) {
      expect(await isKept('context', at(address)), address).toBe(true);
      expect(await isKept('panel', at(address)), address).toBe(true);
    }
    expect(await isKept('panel', at('https://www.a.org/1?p=2'))).toBe(false);
    expect(await isKept('panel', at('about:blank'))).toBe(false);
    await answer({ ...KEEP, article: at('http://m.a.org/1/'), text: { ...KNOWN.text, title: 'Anew' } }, POPUP);
    expect(await kept()).toMatchObject([{ id: 'https://www.a.org/1', title: 'Anew' }]);
    await answer({ type: 'forget', id: 'https://a.org/1' }, POPUP);
    expect(await kept()).toEqual([]);
  });

  test('nothing but the question to keep keeps anything', async () => {
    await answer(CONTEXT, POPUP);
    await answer({ type: 'panel', ...KNOWN }, POPUP);
    expect(await kept()).toEqual([]);
  });

  test('a database that can not be read keeps nobody from what the packs tell', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('disk');
    });
    const { answer: ask } = await freshReplies();
    expect(await ask(CONTEXT, POPUP)).toMatchObject({ coverage: { related: [] }, kept: false });
    expect(await ask({ type: 'kept' }, OPTIONS)).toEqual({ failed: 'disk' });
    expect(complain).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });
});

describe('the panel', () => {
  test("opens beside the page that asks, within its reader's click, and is told where to go", async () => {
    const done: string[] = [];
    const open = vi.fn(async ({ windowId }: { windowId: number }) => void done.push(`open in ${windowId}`));
    Object.assign(fakeBrowser, { sidePanel: { open } });
    const reply = answer(
      { type: 'open-panel', actor: 'kfor' },
      { ...PAGE, tab: { id: 1, windowId: 7, incognito: false } as never },
    );
    // Before anything else has had its turn.
    expect(done).toEqual(['open in 7']);
    expect(await reply).toBeNull();
    expect(await fakeBrowser.storage.session.get('panel-target')).toEqual({ 'panel-target': { actor: 'kfor' } });
    Object.assign(fakeBrowser, { sidePanel: undefined });
  });
});

describe('mutes', () => {
  const stored = async () => (await fakeBrowser.storage.local.get('mutes')).mutes;
  const shown = async (sender: typeof PAGE) => answer({ type: 'mutes' }, sender);
  const muted = async () => ((await answer({ type: 'muted' }, OPTIONS)) as { mute: unknown }[]).map(({ mute }) => mute);

  beforeEach(() => vi.stubGlobal('fetch', async () => Response.json(PACK)));

  test('a page mutes as from its own place, whatever it says, and takes that back', async () => {
    expect(await answer({ ...MUTE, address: 'https://b.org/', of: 'b.org' }, PAGE)).toBeNull();
    expect(await stored()).toEqual([ON_A]);
    const moved = { ...PAGE, tab: { id: 1, incognito: false, url: 'https://b.org/1?utm_source=feed' } as never };
    await answer({ ...MUTE, scope: 'page' }, moved);
    expect(await muted()).toEqual([{ scope: 'page', actor: 'kfor', of: 'https://b.org/1' }, ON_A]);
    await answer({ ...MUTE, muted: false }, PAGE);
    expect(await muted()).toEqual([{ scope: 'page', actor: 'kfor', of: 'https://b.org/1' }]);
  });

  test('where there is no page, nothing is muted, and the asker is told', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await answer(MUTE, { ...PAGE, url: 'file:///a.html' })).toEqual({ failed: expect.stringContaining('site') });
    expect(await stored()).toBeUndefined();
    complain.mockRestore();
  });

  test('a private page is told what holds on it, and what it mutes stays in memory', async () => {
    await answer(MUTE, PAGE);
    await answer({ ...MUTE, actor: 'nato', scope: 'name', name: 'NATO' }, PRIVATE_PAGE);
    const own = { scope: 'name', actor: 'nato', of: 'NATO' };
    expect(await shown(PRIVATE_PAGE)).toEqual([ON_A, own]);
    expect(await shown({ ...PRIVATE_PAGE, url: 'https://b.org/' })).toEqual([own]);
    expect(await shown(PAGE)).toEqual([ON_A]);
    expect(await muted()).toEqual([ON_A]);
    await answer({ type: 'unmute', mute: ON_A, private: true }, POPUP);
    expect(await shown(PRIVATE_PAGE)).toEqual([own]);
    expect(await stored()).toEqual([ON_A]);
    await answer({ type: 'unmute', mute: ON_A, private: false }, OPTIONS);
    expect(await stored()).toEqual([]);
  });

  test('can be seen and taken back though no pack can be read', async () => {
    await answer(MUTE, PAGE);
    vi.stubGlobal('fetch', async () => Promise.reject(new Error('disk')));
    const { answer: ask } = await freshReplies();
    expect(await ask({ type: 'muted' }, OPTIONS)).toEqual([{ mute: ON_A, name: { text: 'kfor', lang: 'und' } }]);
  });
});
