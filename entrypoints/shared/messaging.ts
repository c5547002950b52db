/**
 * How our own pages and the background speak with one another and with page scripts.
 * Page scripts have their own, smaller way (`entrypoints/content/messaging.ts`), because they run on every page.
 */
import { browser } from 'wxt/browser';
import type { PageReplies, PageRequest, PageRequestType, Reply, Request, RequestType } from '../../core/messages.ts';

/** Asks the background. Whatever goes wrong on the way comes back as a failure, never as a rejection. */
export async function ask<T extends RequestType>(type: T, params: Omit<Request<T>, 'type'>): Promise<Reply<T>> {
  try {
    const reply: Reply<T> | undefined = await browser.runtime.sendMessage({ ...params, type });
    return reply === undefined ? { failed: `nobody answered "${type}"` } : reply;
  } catch (cause) {
    return { failed: String(cause) };
  }
}

/** Tells the page script of a tab. Rejects where the tab has none, or is gone. */
export function tellPage<T extends PageRequestType>(
  tab: number,
  type: T,
  params: Omit<PageRequest<T>, 'type'>,
): Promise<PageReplies[T]> {
  return browser.tabs.sendMessage(tab, { ...params, type }, { frameId: 0 });
}
