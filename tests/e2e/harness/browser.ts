/** One face for both browsers: what a reader does with the built extension, and what a test reads of it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Web } from '../../../scripts/serve.ts';

export const EXTENSION = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

export interface LaunchOptions {
  /** All traffic of the browser goes here; straight to the network when left out. */
  behind?: Web;
  /** A profile that outlives the browser; a throw-away one when left out. */
  profile?: string;
  /** Whether our extension is in it from the start; it is, unless this says `false`. */
  extension?: boolean;
  headless?: boolean;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Installs our extension in a browser that was launched without it. */
  install(): Promise<void>;
  /** Opens an address in a new tab and waits until it has loaded. */
  open(address: string): Promise<Page>;
  /** Runs a function with the closed root of our host on the page; `null` where there is no host. */
  inCard<T, A extends unknown[]>(page: Page, run: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<T | null>;
  /** Stops the worker or event page, as the browser does after half a minute of rest; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Opens the real popup over a tab. */
  openPopup(page: Page): Promise<Popup>;
  /** The popup that something else opens. */
  openedPopup(): Promise<Popup>;
  /** Presses the key of the tour on a page. Chromium's shortcuts are out of a test's reach: there the background is told what the browser tells it. */
  pressTourKey(page: Page): Promise<void>;
  /** Takes all access to web sites away, as the reader may in Firefox's list of extensions; nothing in Chromium. */
  withdrawAccess(): Promise<void>;
  /**
   * Chooses "Who is this?" in the menu that opens on a selection, at a point in it; the entry's title. Chromium's menus are out of a test's reach:
   * there the background is told what the browser tells it, and the title is `null`.
   */
  chooseWho(page: Page, at: { x: number; y: number }): Promise<string | null>;
  /** Zooms a page as the reader does in the browser's menu, for all pages of its site: 1 is 100 %. */
  zoom(page: Page, factor: number): Promise<void>;
  /** Makes text larger and nothing else. Chromium knows that as the size of text that sets none itself. */
  zoomText(page: Page, factor: number): Promise<void>;
  close(): Promise<void>;
}

/** The popup while it is open; it closes when the reader turns to the page. */
export interface Popup {
  /** Runs a function with the popup's document. */
  inside<T, A extends unknown[]>(run: (document: Document, ...args: A) => T, ...args: A): Promise<T>;
  close(): Promise<void>;
}

/** A profile that a test keeps over a restart; `remove` it at the end. */
export async function makeProfile(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'newsgloss-profile-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export const VIEWPORT = { width: 1280, height: 800 };
