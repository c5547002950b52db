/** The switch for descriptions: off at first, and at once on open pages. */
import { expect, it } from 'vitest';
import { marks } from './harness/page.ts';
import { describeIn } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { COURIER } from './harness/world.ts';

// Only in Chromium can a test open the options page; what the switch does to a page is tested apart from the browser.
describeIn(['chromium'], 'descriptions', (stage) => {
  it('are marked when the reader wants them, apart from names, and no longer when not', async () => {
    const page = await stage.browser.open(`${COURIER}/harbour-courier.html`);
    const names = await marks(page, ['KFOR', 'Serbia']);
    const described = () => page.evaluate(() => CSS.highlights.get('newsgloss-description')?.size ?? 0);
    expect(await described()).toBe(0);

    const popup = await stage.browser.openPopup(page);
    const address = await popup.inside((document) => document.location.origin);
    await popup.close();
    const options = await stage.browser.open(`${address}/options.html`);
    const turn = () =>
      options.evaluate(() => {
        const heading = [...document.querySelectorAll('h2')].find((each) => each.textContent === 'Mark descriptions too');
        document.querySelector<HTMLElement>(`[role="switch"][aria-labelledby="${heading?.id}"]`)?.click();
      });
    await options.waitForSelector('[role="switch"]');
    await turn();
    await until('descriptions to be marked', async () => (await described()) > 0);
    await page.bringToFront();
    expect(await marks(page, ['KFOR', 'Serbia'])).toEqual(names);
    await options.bringToFront();
    await turn();
    await until('descriptions to go', async () => (await described()) === 0);
    await options.close();
    await page.close();
  });
});
