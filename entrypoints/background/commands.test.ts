import '../shared/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeTab, fakeBrowser, openTabs } from '../shared/fake-browser.ts';
import { runCommand } from './commands.ts';

const openPopup = vi.fn(async () => {});
const startTour = (tab: Partial<FakeTab> = {}) => runCommand('start-tour', { id: 1, incognito: false, ...tab } as never);

beforeEach(() => {
  fakeBrowser.reset();
  openPopup.mockClear();
  Object.assign(fakeBrowser.action, { openPopup });
});

describe('the tour', () => {
  test.each(['running', 'none'] as const)('is the page’s where names are marked, its script %s before', async (script) => {
    const seen = openTabs([{ id: 1, script, cast: ['kfor'] }]);
    await startTour();
    expect(seen).toContain('1 tour');
    expect(openPopup).not.toHaveBeenCalled();
  });

  test.each([
    ['nothing is marked', 'running'],
    ['the browser lets nobody in', 'closed'],
  ] as const)('is the popup’s to explain where %s', async (_where, script) => {
    openTabs([{ id: 1, script }]);
    await startTour();
    expect(openPopup).toHaveBeenCalledOnce();
  });
});
