/** The switch of a site: at once in all its open tabs, not elsewhere, and held when the browser starts again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type TestBrowser } from './harness/browser.ts';
import { marks } from './harness/page.ts';
import { press, readPopup, setSwitch } from './harness/popup.ts';
import { BOTH, LAUNCH } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER, startWorld, VIDIK, type World } from './harness/world.ts';

describe.each(BOTH)('the switch for a site, in %s', (name) => {
  let world: World;
  let profile: Awaited<ReturnType<typeof makeProfile>>;
  let browser: TestBrowser;

  const launch = () => LAUNCH[name]({ behind: world, profile: profile.path });
  const article = () => browser.open(`${COURIER}/harbour-courier.html`);
  const unmarked = (page: Page) =>
    until('the marks to go', () => page.evaluate(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0));

  beforeAll(async () => {
    world = await startWorld();
    profile = await makeProfile();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await profile?.remove();
    await world?.close();
    expect(world?.strangers()).toEqual([]);
  });

  it('works at once in two open tabs without reload, and only on that site', async () => {
    const first = await article();
    const second = await article();
    const elsewhere = await browser.open(`${VIDIK}/vidik.html`);
    for (const page of [first, second]) await marks(page, ['KFOR']);
    await marks(elsewhere, ['Вучић']);
    await first.evaluate(() => Object.assign(globalThis, { sameDocument: true }));

    const popup = await browser.openPopup(second);
    await setSwitch(popup, false);
    expect(await readPopup(popup)).toMatchObject({ switch: 'off', notice: 'Newsgloss is off here' });
    await unmarked(first);
    await unmarked(second);
    expect(await marks(elsewhere)).toContain('Вучић');

    await setSwitch(popup, true);
    await popup.close();
    for (const page of [first, second]) await marks(page, ['KFOR']);
    expect(await first.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  });

  it('pauses and resumes everywhere', async () => {
    const first = await article();
    const elsewhere = await browser.open(`${VIDIK}/vidik.html`);
    await marks(first, ['KFOR']);
    await marks(elsewhere, ['Вучић']);
    const popup = await browser.openPopup(first);
    await press(popup, 'Pause everywhere');
    await unmarked(first);
    await unmarked(elsewhere);
    await press(popup, 'Resume');
    await popup.close();
    await marks(first, ['KFOR']);
    await marks(elsewhere, ['Вучић']);
  });

  it('holds when the browser starts again, off and on', async () => {
    const before = await article();
    await marks(before, ['KFOR']);
    const popup = await browser.openPopup(before);
    await setSwitch(popup, false);
    await popup.close();
    await unmarked(before);
    await browser.close();

    browser = await launch();
    // A marked page elsewhere shows that this browser marks at all.
    await marks(await browser.open(`${VIDIK}/vidik.html`), ['Вучић']);
    const after = await article();
    expect(await marks(after)).toEqual([]);
    const again = await browser.openPopup(after);
    expect(await readPopup(again)).toMatchObject({ switch: 'off', site: expect.stringContaining('www.harbourcourier.example') });
    await setSwitch(again, true);
    await again.close();
    await marks(after, ['KFOR']);
  });
});
