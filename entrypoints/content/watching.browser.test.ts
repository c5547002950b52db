/** What the panel learns of a page: its text when it asks, and when to ask again. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ArticleText } from '../../core/coverage/text/article-text.ts';
import type { Port } from './browser.ts';
import { host, marks, NEWS, open, tell, world } from './testing/opened-page.ts';

const text = async () => (await tell({ type: 'text' })) as ArticleText | null;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Longer than a port is left in peace after it was told something. */
const RESTED_MS = 400;

interface Line {
  port: Port;
  /** How often it was told. */
  told(): number;
  end(): void;
}

function connect(name = 'watch', id = 'own'): Line {
  let end = () => {};
  const postMessage = vi.fn();
  const port: Port = {
    name,
    sender: { id },
    postMessage,
    disconnect: vi.fn(),
    onDisconnect: { addListener: (listener) => (end = listener) },
  };
  world.connect?.(port);
  return { port, told: () => postMessage.mock.calls.length, end: () => end() };
}

describe('the text of a page', () => {
  const PAGE = `<h1>A bridge</h1>${NEWS.replace('</p>', '</p><p>Later <b>NA</b>TO and NATO\n spoke.</p><p>Nobody did.</p>')}`;
  afterEach(() => document.head.querySelector('meta[property]')?.remove());

  test('is what was read, block by block, with the actors of its names', async () => {
    await open(PAGE);
    expect(await text()).toEqual({
      title: 'A bridge',
      site: host,
      blocks: [
        { text: 'A bridge', actors: [] },
        { text: 'NATO said so.', actors: ['nato'] },
        { text: 'Later NATO and NATO spoke.', actors: ['nato', 'nato'] },
        { text: 'Nobody did.', actors: [] },
      ],
      credits: [],
    });
  });

  test('keeps up with the page', async () => {
    await open(PAGE);
    document.querySelector('p')?.append(' More of NATO.');
    await vi.waitFor(() => expect(marks()).toBe(4));
    expect((await text())?.blocks[1]).toEqual({ text: 'NATO said so. More of NATO.', actors: ['nato', 'nato'] });
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:title');
    meta.content = 'Another title';
    document.head.append(meta);
    expect((await text())?.title).toBe('Another title');
  });

  test('is the same whatever the reader has muted', async () => {
    world.stored.mutes = [{ scope: 'name', actor: 'nato', of: 'NATO' }];
    await open(PAGE);
    expect(marks()).toBe(0);
    expect((await text())?.blocks[1]).toEqual({ text: 'NATO said so.', actors: ['nato'] });
  });

  test.each([
    ['is no news', '<p>NATO</p>', {}],
    ['is off', NEWS, { sites: { [host]: false } }],
  ])('is not told of a page that %s', async (_which, html, settings) => {
    Object.assign(world.stored, settings);
    await open(html);
    expect(await text()).toBeNull();
  });
});

describe('a port', () => {
  test('is told when the page is marked, and when its marks change', async () => {
    await open('<p>Nothing yet.</p>');
    const { told } = connect();
    document.body.innerHTML = NEWS;
    await world.page.start();
    expect(told()).toBe(1);
    await sleep(RESTED_MS);
    expect(told()).toBe(2);
    document.querySelector('p')?.append(' NATO');
    await vi.waitFor(() => expect(told()).toBe(3));
    await sleep(RESTED_MS);
    expect(told()).toBe(3);
  });

  test('is told what the reader mutes elsewhere', async () => {
    await open(NEWS);
    const { told } = connect();
    world.stored.mutes = [{ scope: 'site', actor: 'kfor', of: host }];
    await world.page.refresh();
    expect(told()).toBe(1);
  });

  test('is told at most some three times a second, and at last', async () => {
    await open(NEWS);
    const { told } = connect();
    const begun = Date.now();
    let changes = 0;
    for (; Date.now() - begun < 1_000; changes++) await world.page.start();
    expect(changes).toBeGreaterThan(8);
    expect(told()).toBeLessThanOrEqual(4);
    const before = told();
    await sleep(RESTED_MS);
    expect(told()).toBe(before + 1);
  });

  test('that is not ours is told nothing', async () => {
    await open(NEWS);
    const others = [connect('something'), connect('watch', 'another extension')];
    await world.page.start();
    expect(others.map(({ told }) => told())).toEqual([0, 0]);
  });

  test('that has ended is told nothing, and one that fails keeps the others from nothing', async () => {
    await open(NEWS);
    const ended = connect();
    const broken = connect();
    vi.mocked(broken.port.postMessage).mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    const whole = connect();
    ended.end();
    await world.page.start();
    await sleep(RESTED_MS);
    expect([ended.told(), broken.told(), whole.told()]).toEqual([0, 1, 2]);
  });

  test('ends with the page script, so that the panel looks for the next one', async () => {
    await open(NEWS);
    const { port } = connect();
    world.end.abort();
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(world.connect).toBeNull();
  });

  test('costs nothing where there is none: no timer', async () => {
    const later = vi.spyOn(globalThis, 'setTimeout');
    await open('<p>Nothing.</p>');
    expect(later).not.toHaveBeenCalled();
  });
});
