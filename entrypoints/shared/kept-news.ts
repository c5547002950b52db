/** Tells our open pages that the kept articles have changed: `storage.onChanged` tells nothing of IndexedDB. Web pages hear nothing of it. */
const CHANNEL = 'kept';

export function tellKeptChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls `onChange` for as long as the page is open. */
export function onKeptChange(onChange: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', onChange);
}
