/** What the reader's choices in the panel do. */
import { type Browser, browser } from 'wxt/browser';
import type { PanelEvents } from '../../components/panel/state.ts';
import type { Texts } from '../../components/text.tsx';
import { keepPage } from '../shared/keep-page.ts';
import { ask, tellPage } from '../shared/messaging.ts';
import { ALL_SITES } from '../shared/tab-states.ts';
import { dossierFile } from './dossier.ts';
import type { Panel } from './panel.ts';

/** `go` moves the reader by the panel's own address, so that the way back leads here again. */
export function panelEvents(panel: Panel, texts: Texts, go: PanelEvents['onGo']): PanelEvents {
  const id = () => panel.tab?.id ?? browser.tabs.TAB_ID_NONE;
  return {
    onGo: go,
    onShow: async (actor) => {
      const shown = await tellPage(id(), 'show', { actor }).catch(() => false);
      if (shown) await toFront(panel.tab);
      return shown;
    },
    onKeep: async (keep) => {
      const outcome = await keepPage(panel.tab, keep);
      await panel.refresh();
      return outcome;
    },
    onExport: async (format, to) => {
      const { state } = panel.shown;
      if (state.is !== 'page') return false;
      const file = await dossierFile(format, state, texts);
      return to === 'file' ? save(file) : copy(file.text);
    },
    onCopy: copy,
    onMark: () => ask('mark-anyway', { tab: id() }).then(panel.refresh),
    onReload: () => void browser.tabs.reload(id()).catch(() => {}),
    onAskPermission: () => browser.permissions.request(ALL_SITES).then(panel.refresh),
  };
}

/** Beside the page it is in sight already; from a page of its own the reader has to be led to it. */
async function toFront(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || (await browser.tabs.getCurrent()) === undefined) return;
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

interface File {
  name: string;
  type: string;
  text: string;
}

/** A download has read its file long before; in milliseconds. */
const DOWNLOADED_MS = 60_000;

function save({ name, type, text }: File): boolean {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOADED_MS);
  return true;
}
