/** The frame of every suite: a world and a browser before it, and after it nothing asked that nobody sent for. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { startWorld, type World } from './world.ts';

export const LAUNCH: Record<TestBrowser['name'], (options: LaunchOptions) => Promise<TestBrowser>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

export const BOTH = ['chromium', 'firefox'] as const;

/** What a suite works with; there from the first test on. */
export interface Stage {
  readonly world: World;
  readonly browser: TestBrowser;
}

export function describeIn(names: readonly TestBrowser['name'][], title: string, suite: (stage: Stage) => void): void {
  describe.each(names)(`${title}, in %s`, (name) => {
    let world: World | undefined;
    let browser: TestBrowser | undefined;
    beforeAll(async () => {
      world = await startWorld();
      browser = await LAUNCH[name]({ behind: world });
    });
    afterAll(async () => {
      await browser?.close();
      await world?.close();
      expect(world?.strangers()).toEqual([]);
    });
    suite({
      get world() {
        if (!world) throw new Error('no world before the first test');
        return world;
      },
      get browser() {
        if (!browser) throw new Error('no browser before the first test');
        return browser;
      },
    });
  });
}
