import '../shared/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_SELECTED, PAGE_REQUESTS, parseMessage } from '../../core/messages.ts';
import { type FakeTab, fakeBrowser, openTabs } from '../shared/fake-browser.ts';
import { createMenu, runMenu } from './menu.ts';

type Tab = Parameters<typeof runMenu>[1];

const openPopup = vi.fn(async () => {});
const tab = (of: Partial<FakeTab>) => ({ id: 1, url: 'https://a.org/', incognito: false, ...of }) as Tab;
const who = (selectionText?: string, of: Partial<FakeTab> = {}) =>
  runMenu({ menuItemId: 'who', ...(selectionText !== undefined && { selectionText }) }, tab(of));

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockClear();
  Object.assign(fakeBrowser.action, { openPopup });
});

test('each menu of a page has one entry of ours, and the one for a selection leaves its words to the browser', async () => {
  const made: { id: string }[] = [];
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => made.splice(0),
    create: (entry: { id: string }) => made.push(entry),
  });
  await createMenu();
  await createMenu();
  expect(made).toEqual([
    {
      id: 'toggle-site',
      title: 'Switch marking on or off for this site',
      contexts: ['page', 'action'],
      documentUrlPatterns: ['*://*/*'],
    },
    { id: 'open-panel', title: 'Open the Newsgloss panel', contexts: ['action'] },
    { id: 'who', title: 'Who is “%s”?', contexts: ['selection'], documentUrlPatterns: ['*://*/*'] },
  ]);
});

describe('“Who is this?”', () => {
  /** The text that the page is asked about. */
  const asked = async (selected: string) => {
    openTabs([{ id: 1, script: 'running' }]);
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    await who(selected);
    const message = parseMessage(PAGE_REQUESTS, sent.mock.calls[0]?.[1]);
    return message?.type === 'who-is' ? message.text : null;
  };

  test.each([
    ['KFOR', 'KFOR'],
    ['  Albin\n\t Kurti\u00a0', 'Albin Kurti'],
    ['x'.repeat(MOST_SELECTED), 'x'.repeat(MOST_SELECTED)],
  ])('asks about the selection in one line: %j', async (selected, text) => {
    expect(await asked(selected)).toBe(text);
  });

  test.each([
    ['whole words', 'word '.repeat(100), 'word '.repeat(40).trim()],
    ['a word that ends where it must', `${'x'.repeat(MOST_SELECTED - 5)} word more`, `${'x'.repeat(MOST_SELECTED - 5)} word`],
    ['a word without an end', 'x'.repeat(300), 'x'.repeat(MOST_SELECTED)],
    ['no half of a character', `x${'𝒳'.repeat(200)}`, `x${'𝒳'.repeat(99)}`],
  ])('of a long selection asks about the first words: %s', async (_name, selected, text) => {
    expect(await asked(selected)).toBe(text);
  });

  test('reaches a page without a page script', async () => {
    const seen = openTabs([{ id: 1, script: 'none' }]);
    await who('KFOR');
    expect(seen).toEqual(['1 + /content-scripts/content.js', '1 who-is KFOR']);
    expect(openPopup).not.toHaveBeenCalled();
  });
});

describe('where a page is closed to us, the popup opens and says why', () => {
  test.each([
    ['the browser refuses', 'KFOR', 'closed'],
    ['the browser does not tell what is selected', undefined, 'running'],
  ] as const)('%s', async (_name, selected, script) => {
    const seen = openTabs([{ id: 1, script }]);
    await who(selected);
    expect(openPopup).toHaveBeenCalledOnce();
    expect(seen).toEqual([]);
  });

  test('for the switch as well', async () => {
    openTabs([{ id: 1, script: 'closed' }]);
    await runMenu({ menuItemId: 'toggle-site' }, { id: 1, incognito: false } as Tab);
    expect(openPopup).toHaveBeenCalledOnce();
    await runMenu({ menuItemId: 'toggle-site' }, tab({}));
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await fakeBrowser.storage.local.get('sites')).toEqual({ sites: { 'a.org': false } });
  });
});
