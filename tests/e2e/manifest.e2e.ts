/** What the built extension may do, held to what `docs/permissions.md` says. A new permission has to be argued for there first. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { launchChromium } from './harness/chromium.ts';

/** Bytes: up to 100 KB a script in a page is not felt, and a third of that leaves room to grow. */
const MOST_ON_EVERY_PAGE = 36_000;
/** Up to some 700 KB are read and run within 10 ms; half of it is more than today's. */
const MOST_TO_MARK = 370_000;

const ROOT = join(import.meta.dirname, '../..');

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const folder = join(ROOT, '.output', build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const messages = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8'));

  test('asks for exactly these permissions', () => {
    // Firefox has sidebars without asking.
    const panel = build.startsWith('chrome') ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'contextMenus', ...panel]);
    expect(manifest.host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  test('each is argued for', () => {
    const told = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
    for (const permission of [...manifest.permissions, ...manifest.host_permissions]) expect(told).toContain(`\`${permission}\``);
  });

  test('shows nothing of itself to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('keeps the strict policy for its own pages', () => {
    expect(manifest).not.toHaveProperty('content_security_policy');
    expect(manifest).not.toHaveProperty('sandbox');
  });

  test('puts one script and no style into pages, and only into web pages', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script.matches).toEqual(['*://*/*']);
    expect(script.js).toHaveLength(1);
    expect(script).not.toHaveProperty('css');
    expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    expect(script.all_frames ?? false).toBe(false);
  });

  test('keeps small what runs on every page, and bounds what marks one', () => {
    expect(statSync(join(folder, manifest.content_scripts[0].js[0])).size).toBeLessThan(MOST_ON_EVERY_PAGE);
    expect(statSync(join(folder, 'marker.js')).size).toBeLessThan(MOST_TO_MARK);
  });

  test('suggests three shortcuts', () => {
    expect(Object.keys(manifest.commands)).toEqual(['toggle-site', 'start-tour', 'open-panel']);
  });

  test('names every text that its manifest uses', () => {
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
    expect(used.length).toBeGreaterThan(3);
    for (const key of used) expect(messages).toHaveProperty(String(key));
  });

  test('has every file that it names', () => {
    const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
    const named = [
      ...Object.values<string>(manifest.icons),
      ...manifest.content_scripts[0].js,
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
      manifest.action.default_popup,
      manifest.options_ui.page,
      manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel,
      'packs/kosovo-serbia.json',
    ];
    for (const file of named) expect(files).toContain(file.replace(/^\//, ''));
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '48', '128']));
  });
});

test('Firefox is told that no data are collected, and which versions can run it', () => {
  const { browser_specific_settings } = JSON.parse(readFileSync(join(ROOT, '.output/firefox-mv3/manifest.json'), 'utf8'));
  expect(browser_specific_settings.gecko).toMatchObject({
    id: expect.stringContaining('@'),
    strict_min_version: '150.0',
    data_collection_permissions: { required: ['none'] },
  });
});

test('Firefox opens no sidebar when the extension is installed', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.output/firefox-mv3/manifest.json'), 'utf8'));
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
});

test('Chrome grants all suggested shortcuts: some keys it keeps to itself and says nothing', async () => {
  const chromium = await launchChromium();
  try {
    const target = await chromium.browser.waitForTarget((each) => each.type() === 'service_worker');
    const commands = await (await target.worker())?.evaluate('chrome.commands.getAll()');
    expect(commands).toMatchObject([
      { name: '_execute_action' },
      { name: 'open-panel', shortcut: 'Alt+Shift+S' },
      { name: 'start-tour', shortcut: 'Alt+Shift+M' },
      { name: 'toggle-site', shortcut: 'Alt+Shift+G' },
    ]);
  } finally {
    await chromium.close();
  }
});

test('Chrome is told which versions can run it', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.output/chrome-mv3/manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({ minimum_chrome_version: '140', incognito: 'spanning' });
});
