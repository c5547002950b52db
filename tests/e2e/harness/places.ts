/** Pages in which a card must find its place: what lies over, around or under the names. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import type { Stage } from './suite.ts';

/** The names in every place, unless it says otherwise. */
export const NAMES = ['KFOR', 'Albin Kurti'];

export const PARAGRAPHS = `<p>KFOR is the mission that NATO leads in Kosovo. Serbia asked it to let its forces return.</p>
  <p>The letter went to Pristina on a Thursday. On the same day Albin Kurti was in Prague and handed in an application there.</p>`;

const FILLING = `<p>${'Nothing in this sentence is known to any pack, and so it fills the page. '.repeat(12)}</p>`.repeat(6);

export interface Place {
  title: string;
  style?: string;
  /** What stands in the body; an article in between long texts where it is left out. */
  body?: string;
  html?: string;
  /** The words to point at, in this order. */
  words?: readonly string[];
  /** The window, in CSS pixels. */
  size?: { width: number; height: number };
  /** What is done to the page before anything is pointed at. */
  prepare?(page: Page, browser: TestBrowser): Promise<void>;
  least?: number;
  /** How much larger the reader has all text. */
  enlarged?: number;
}

const dialogOf = (open: string) => `<p>The page behind.</p>${FILLING}<dialog>${PARAGRAPHS}</dialog>
  <script>const dialog = document.querySelector('dialog'); ${open}</script>`;

/** All names at once where the pointer finds them without scrolling: in the window's corners. */
const CORNERS = `<p style="position: fixed; left: 2px; top: 0">Gabriel Escobar</p><p style="position: fixed; right: 2px; top: 0">Aleksandar Vučić</p>
  <p style="position: fixed; left: 2px; bottom: 0">NATO</p><p style="position: fixed; right: 2px; bottom: 0">Albin Kurti</p>${FILLING}`;
const IN_CORNERS = ['Gabriel Escobar', 'Aleksandar Vučić', 'NATO', 'Albin Kurti'];

export const PLACES: Place[] = [
  { title: 'a plain page' },
  { title: 'a page in quirks mode', html: '' },
  {
    title: 'z-index overlays',
    style: `.over { position: fixed; z-index: 2147483647; background: khaki; inset: 50% 0 0; pointer-events: none; }
      body { isolation: isolate; position: relative; z-index: 2147483647; }`,
    body: `${PARAGRAPHS}${FILLING}<div class="over">Over everything</div><div class="over" style="inset: 0 0 auto; height: 10px"></div>`,
  },
  { title: 'an open modal dialog', body: dialogOf('dialog.showModal()') },
  { title: 'an open dialog that is not modal', body: dialogOf('dialog.show()') },
  {
    title: 'a small modal dialog that scrolls and clips',
    style: 'dialog { width: 250px; height: 90px; overflow: auto; contain: paint; transform: rotate(0.01deg); }',
    body: dialogOf('dialog.showModal()'),
  },
  {
    title: 'an open popover',
    body: `<p>The page behind.</p>${FILLING}<div popover>${PARAGRAPHS}</div><script>document.querySelector('[popover]').showPopover()</script>`,
  },
  {
    title: 'a popover that opens over all at once',
    body: `${PARAGRAPHS}${FILLING}<div popover style="inset: 40% 0 0; width: 100vw; background: khaki">Read this!</div>
      <script>document.querySelector('[popover]').showPopover()</script>`,
  },
  { title: 'right to left', html: '<html lang="ar" dir="rtl">', words: ['KFOR', 'Albin Kurti'] },
  {
    title: 'right to left, wider than the window',
    html: '<html lang="ar" dir="rtl">',
    body: `<div style="width: 2000px">${PARAGRAPHS}${FILLING}</div>`,
  },
  { title: 'a page made larger', style: 'article { transform: scale(1.6); transform-origin: 0 0; }' },
  { title: 'a page made smaller', style: 'article { transform: scale(0.5) rotate(3deg); }' },
  {
    title: 'a document element that is transformed, filtered and clipped',
    style: 'html { transform: translate(30px, 40px) scale(0.9); filter: sepia(0.4); overflow: hidden; perspective: 200px; }',
  },
  { title: 'a document element that is centred', style: 'html { max-width: 500px; margin: 0 auto; border-left: 30px solid; }' },
  { title: 'a document element that is zoomed', style: 'html { zoom: 1.5; }' },
  { title: 'a body that is zoomed', style: 'body { zoom: 0.6; }' },
  {
    title: 'faded and deaf parents',
    style:
      'html { opacity: 0.2; cursor: none; user-select: none; font-size: 40px; } * { letter-spacing: 3px; text-transform: uppercase; }',
  },
  {
    title: 'sticky headers and footers',
    style: 'header, footer { position: sticky; z-index: 99999; background: khaki; height: 120px; top: 0; bottom: 0; }',
    body: `<header>Header</header>${FILLING}<article>${PARAGRAPHS}</article>${FILLING}<footer>Footer</footer>`,
  },
  { title: 'the corners of the window', body: CORNERS, words: IN_CORNERS },
  { title: 'the corners of a small window', body: CORNERS, words: IN_CORNERS, size: { width: 320, height: 480 } },
  { title: 'a window of 320 × 480', size: { width: 320, height: 480 } },
  { title: 'a low window', size: { width: 640, height: 300 }, least: 110 },
  {
    title: 'an open shadow root',
    body: `${FILLING}<x-text></x-text>${FILLING}<script>
      const root = document.querySelector('x-text').attachShadow({ mode: 'open' });
      root.append(...new DOMParser().parseFromString(\`<style>* { all: unset !important } p { display: block !important }</style>${PARAGRAPHS}\`, 'text/html').querySelectorAll('style, p'));
    </script>`,
  },
  {
    title: 'a scroll container',
    style: '.box { height: 200px; width: 400px; overflow: auto; contain: strict; margin: 100px auto; }',
    body: `<div class="box">${FILLING}${PARAGRAPHS}${FILLING}</div>${FILLING}`,
  },
  {
    title: 'a body that scrolls in place of the window',
    style: 'html { overflow: hidden; height: 100%; } body { height: 100%; overflow: auto; margin: 0; }',
  },
  { title: 'vertical lines', style: 'article { writing-mode: vertical-rl; height: 500px; }' },
  { title: 'a page of vertical lines', style: 'html { writing-mode: vertical-rl; }', html: '<html lang="ja">' },
  {
    title: 'a vertical name as high as the window',
    style: 'article { writing-mode: vertical-rl; font-size: 140px; height: 96vh; }',
    body: '<article><p>Albin Kurti</p></article>',
    words: ['Albin Kurti'],
    least: 300,
  },
  {
    title: 'a name over two lines',
    style: 'article { width: 5em; }',
    body: `<article><p>Then Albin Kurti came.</p></article>${FILLING}`,
    words: ['Albin Kurti'],
  },
  {
    title: 'a name over two columns',
    style: 'article { columns: 2; height: 60px; line-height: 20px; width: 500px; column-fill: auto; } p { margin: 0 }',
    body: `${FILLING}<article><p>KFOR<br>x<br>On that day, as it was said by others, Albin Kurti was there.</p></article>${FILLING}`,
    words: ['Albin Kurti'],
  },
  {
    title: 'a page that has scrolled far to the right',
    body: `<div style="width: 4000px; padding-left: 3000px">${PARAGRAPHS}</div>`,
  },
  { title: 'text twice as large', prepare: (page, browser) => browser.zoomText(page, 2), enlarged: 2 },
  { title: 'a root twice as large', style: 'html { font-size: 200%; }' },
  ...[3, 4, 0.5].map((factor) => ({
    title: `zoom ${factor * 100} %`,
    prepare: (page: Page, browser: TestBrowser) => browser.zoom(page, factor),
    ...(factor > 1 ? { least: 72 } : {}),
  })),
];
/** An article with buttons that open something over the whole window. */
const RIVALS = `<article>${PARAGRAPHS}<p><button id="full">Full screen</button> <button id="modal">Dialog</button> <button id="popover">Popover</button></p></article>
  <dialog style="width: 90vw; height: 90vh; background: khaki"><p>Sign in, please.</p><button>Later</button></dialog>
  <div popover style="width: 90vw; height: 90vh; background: khaki">Read this!</div><script>
    const [article, dialog, popover] = ['article', 'dialog', '[popover]'].map((selector) => document.querySelector(selector));
    const on = (id, run) => document.getElementById(id).addEventListener('click', run);
    on('full', () => article.requestFullscreen());
    on('modal', () => dialog.showModal());
    on('popover', () => popover.showPopover());
    dialog.querySelector('button').addEventListener('click', () => dialog.close());
  </script>`;

/** Full screen, a modal dialog and a popover, each opened by its button. */
export const RIVAL_PLACE: Place = {
  title: 'rivals',
  body: RIVALS,
  style: 'article:fullscreen { background: khaki; padding: 40px; }',
};

let places = 0;

/** Each page has a host of its own: a zoom is kept for all pages of one. */
export async function openPlace({ world, browser }: Stage, place: Place): Promise<Page> {
  const { title, style = '', html = '<!doctype html><html lang="en">', size } = place;
  const { body = `${FILLING}<article>${PARAGRAPHS}</article>${FILLING}` } = place;
  const address = `http://place${places++}.example/`;
  const head = `<meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2022-12-16">
    <script type="application/ld+json">{ "@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2022-12-16" }</script>
    <style>${style}</style>`;
  const start = html === '' || html.startsWith('<!doctype') ? html : `<!doctype html>${html}`;
  world.put(address, { body: `${start}<head>${head}</head><body>${body}</body>` });
  const page = await browser.open(address);
  if (size) await page.setViewport(size);
  return page;
}
