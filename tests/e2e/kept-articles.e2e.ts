/** Articles that the reader keeps: listed beside later pages, still there whatever stops in between, and kept by nothing but that click. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleText } from '../../core/coverage/text/article-text.ts';
import type { KeptArticle } from '../../core/kept/kept-article.ts';
import type { PageView, Request } from '../../core/messages.ts';
import { makeProfile, type TestBrowser } from './harness/browser.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { marks } from './harness/page.ts';
import { press, readPopup } from './harness/popup.ts';
import { BOTH, LAUNCH } from './harness/suite.ts';
import { sleep, until } from './harness/until.ts';
import { startWorld, type World } from './harness/world.ts';

/** In the extension's own page, where some functions run. */
declare const chrome: typeof import('wxt/browser').browser;

const SITE = 'http://valley.example';
const FIRST = `${SITE}/2022/12/16/first`;
const LATER = `${SITE}/2022/12/18/later`;
const TITLE = 'A request that nobody expected';

function articleHtml(title: string, date: string, text: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Valley News</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="${date}">
    <meta property="og:site_name" content="Valley News"></head>
    <body><article><h1>${title}</h1>${`<p>${text}</p>`.repeat(3)}</article></body></html>`;
}

function putArticles(world: World): void {
  const names = 'KFOR had a letter from Belgrade. Angelo Michele Ristuccia read it, and Albin Kurti did not.';
  const first = `${names} The harbour was cold that week and the ferry did not sail.`;
  const later = `${names} By Sunday there was no answer, and the roads were open again.`;
  world.put(FIRST, { body: articleHtml(TITLE, '2022-12-16', first) });
  world.put(LATER, { body: articleHtml('Two days on', '2022-12-18', later) });
}

const WANTED = ['KFOR', 'Albin Kurti'];

/** Whether the browser has promised not to clear what the extension stores, as it said when it was last asked. */
function inHeld({ defaultView, documentElement: { dataset } }: Document): boolean {
  defaultView?.navigator.storage.persisted().then((held) => {
    dataset.held = String(held);
  });
  return dataset.held === 'true';
}

describe.each(BOTH)('an article that the reader keeps, in %s', (name) => {
  let world: World;
  let profile: Awaited<ReturnType<typeof makeProfile>>;
  let browser: TestBrowser;

  const launch = () => LAUNCH[name]({ behind: world, profile: profile.path });
  /** The titles under "kept by you" beside a page. */
  const keptBeside = async (address: string): Promise<string[]> => {
    const page = await browser.open(address);
    await marks(page, WANTED);
    const popup = await browser.openPopup(page);
    const { related } = await readPopup(popup);
    await popup.close();
    await page.close();
    return related.filter(({ lead }) => lead.about.includes('kept by you')).map(({ lead }) => lead.text);
  };

  beforeAll(async () => {
    world = await startWorld();
    putArticles(world);
    profile = await makeProfile();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await profile?.remove();
    await world?.close();
    expect(world?.strangers()).toEqual([]);
  });

  it('is listed beside a later page of the same story, and by nothing but the click', async () => {
    const page = await browser.open(FIRST);
    await marks(page, WANTED);
    const popup = await browser.openPopup(page);
    await readPopup(popup);
    await popup.close();
    expect(await keptBeside(LATER)).toEqual([]);

    const again = await browser.openPopup(page);
    await press(again, 'Keep this article');
    await until('the popup to say so', () => again.inside((document) => document.body?.textContent.includes('Kept')));
    // In Chrome the permission alone keeps it from being cleared, and `persisted` says no.
    if (name === 'firefox') await until('the browser to hold it', () => again.inside(inHeld));
    await again.close();
    await page.close();
    expect(await keptBeside(LATER)).toEqual([TITLE]);
    expect(await keptBeside(FIRST)).toEqual([]);
  });

  it('is there after the background was stopped, and when the browser starts again', async () => {
    await browser.stopBackground();
    expect(await keptBeside(LATER)).toEqual([TITLE]);
    await browser.close();
    browser = await launch();
    expect(await keptBeside(LATER)).toEqual([TITLE]);
  });
});

describe('kept articles, in chromium', () => {
  let world: World;
  let chromium: Chromium;
  /** A page of the extension, which may ask what the popup and the panel ask. */
  let own: Page;

  const send = <T>(message: Pick<Request, 'type'> & Record<string, unknown>): Promise<T> =>
    own.evaluate((sent) => chrome.runtime.sendMessage(sent), message) as Promise<T>;
  const kept = () => send<KeptArticle[]>({ type: 'kept' });
  const tabOf = (address: string): Promise<number> =>
    own.evaluate((url) => chrome.tabs.query({ url }).then(([tab]) => tab?.id ?? -1), address);
  const askPage = <T>(tab: number, type: 'page' | 'text'): Promise<T> =>
    own.evaluate((id, asked) => chrome.tabs.sendMessage(id, { type: asked }, { frameId: 0 }), tab, type) as Promise<T>;

  beforeAll(async () => {
    world = await startWorld();
    putArticles(world);
    chromium = await launchChromium({ behind: world });
    const target = await chromium.browser.waitForTarget((each) => each.type() === 'service_worker');
    own = await chromium.open(new URL('/options.html', target.url()).href);
  });
  afterAll(async () => {
    await chromium?.close();
    await world?.close();
  });

  it('a worker that is stopped in the middle of writing loses nothing that was there, and leaves nothing by halves', async () => {
    const article = { canonical: null, date: '2022-12-16', lang: 'en' };
    const words = (seed: number) => Array.from({ length: 30_000 }, (_, place) => `word${(place * seed) % 9_973}`).join(' ');
    const keep = (address: string, title: string, seed: number) => {
      const text = { title, site: 'Valley', blocks: [{ text: words(seed), actors: [] }], credits: [] };
      return send<string>({ type: 'keep', article: { ...article, address }, text, cast: [], private: false });
    };
    await keep(`${SITE}/steady`, 'steady 0', 3);
    let interrupted = 0;
    for (let turn = 1; turn <= 12; turn++) {
      const before = await kept();
      // A new article, and one in place of an older one.
      const writes = [keep(`${SITE}/${turn}`, `new ${turn}`, turn), keep(`${SITE}/steady`, `steady ${turn}`, turn)];
      const done = Promise.allSettled(writes);
      await sleep(turn * 12);
      await chromium.stopBackground();
      interrupted += (await done).filter(({ status }) => status === 'rejected').length;
      const after = await kept();
      expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
      for (const { fingerprint, title } of after) {
        expect(title).toMatch(/^(new|steady) \d+$/);
        expect(fingerprint?.words).toBe(30_000);
      }
    }
    expect(interrupted).toBeGreaterThan(2);
    await send({ type: 'forget', id: null });
    expect(await kept()).toEqual([]);
  });

  it('the text of a page comes when it is asked for, without the name of its site', async () => {
    const page = await chromium.open(FIRST);
    await marks(page, WANTED);
    const text = await askPage<ArticleText>(await tabOf(FIRST), 'text');
    expect(text).toMatchObject({ title: TITLE, site: 'Valley News', credits: [] });
    expect(text.blocks).toHaveLength(4);
    expect(text.blocks[1]?.text).toMatch(/^KFOR had a letter/);
    expect(text.blocks[1]?.actors).toEqual(expect.arrayContaining(['kfor', 'albin-kurti']));
    await page.close();
  });

  it('a port to a page tells of a soft navigation, of new text, and of the way back to a page', async () => {
    const page = await chromium.open(FIRST);
    await marks(page, WANTED);
    const tab = await tabOf(FIRST);
    await own.evaluate((id) => {
      const port = chrome.tabs.connect(id, { name: 'watch', frameId: 0 });
      const told = { times: 0, ended: false };
      port.onMessage.addListener(() => told.times++);
      port.onDisconnect.addListener(() => (told.ended = true));
      Object.assign(globalThis, { told });
    }, tab);
    const told = () => own.evaluate(() => (globalThis as unknown as { told: { times: number; ended: boolean } }).told);
    await sleep(500);
    expect(await told()).toEqual({ times: 0, ended: false });

    await page.evaluate((address) => history.pushState(null, '', address), LATER);
    await until('the port to tell', async () => (await told()).times > 0);
    await until('the page to be marked', async () => (await askPage<PageView>(tab, 'page')).state === 'marked');
    expect((await askPage<PageView>(tab, 'page')).article.address).toBe(LATER);
    // The gate is asked again for some seconds.
    await sleep(3_000);

    const { times } = await told();
    await page.evaluate(() => document.querySelector('p')?.append(' Gabriel Escobar came too.'));
    await until('the port to tell of new text', async () => (await told()).times > times);
    await until('him', async () => (await askPage<PageView>(tab, 'page')).cast.some(({ actor }) => actor === 'gabriel-escobar'));
    await page.goto(FIRST);
    await until('the port to end', async () => (await told()).ended);
    await page.close();
  });
});
