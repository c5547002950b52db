/** The panels that show this page: each holds a port open, and is told when to ask again. */
import { WATCH } from '../../core/messages.ts';
import type { PageBrowser, Port } from './browser.ts';

/** While a page arrives its marks change many times; a panel that is drawn anew three times a second seems to follow at once. */
const BETWEEN_MS = 300;

export interface Watchers {
  /** Tells them that what the page would answer has changed: at once, or as soon as they have rested. Costs nothing where there are none. */
  tell(): void;
}

export function createWatchers(browser: PageBrowser, signal: AbortSignal): Watchers {
  const ports = new Set<Port>();
  let resting: ReturnType<typeof setTimeout> | null = null;
  let hasNews = false;

  const post = () => {
    hasNews = false;
    for (const port of ports) send(port);
    resting = setTimeout(() => {
      resting = null;
      if (hasNews) tell();
    }, BETWEEN_MS);
  };
  const tell = () => {
    if (ports.size === 0) return;
    if (resting === null) post();
    else hasNews = true;
  };
  const send = (port: Port) => {
    try {
      port.postMessage({});
    } catch {
      // Ports end unheard while a page is put aside for the way back; the panel opens another when it finds the page again.
      ports.delete(port);
    }
  };
  const connect = (port: Port) => {
    if (port.name !== WATCH || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect?.removeListener(connect);
    // A newer copy of this script may be there to connect to.
    for (const port of ports) port.disconnect();
    ports.clear();
    if (resting !== null) clearTimeout(resting);
  });
  return { tell };
}
