/** Where a card or a menu wants the panel to go. */
import { browser } from 'wxt/browser';
import type { Place } from '../../components/panel/place.ts';
import { ITEMS, readItem } from '../../core/settings.ts';

const { key } = ITEMS.panelTarget;

/** Goes there at once where something is wanted already, and each time that something is. The panel of the window in front alone is meant. */
export function followTarget(onGo: (to: Place) => void): Promise<void> {
  const follow = async () => {
    if (!(await isInFront())) return;
    const target = readItem(ITEMS.panelTarget, (await browser.storage.session.get(key))[key]);
    if (target === null) return;
    await browser.storage.session.remove(key);
    onGo({ is: 'actor', actor: target.actor });
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[key]?.newValue !== undefined) void follow();
  });
  return follow();
}

async function isInFront(): Promise<boolean> {
  const [here, front] = await Promise.all([browser.windows.getCurrent(), browser.windows.getLastFocused()]);
  return here.id === front.id;
}
