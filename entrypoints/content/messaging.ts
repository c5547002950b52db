/** Messages between this page and the rest of the extension. A message that is not for us gets no answer. */
import {
  isFailure,
  PAGE_REQUESTS,
  type PageReplies,
  type PageRequest,
  type PageRequestType,
  parseMessage,
  type Replies,
  type Reply,
  type Request,
  type RequestType,
} from '../../core/messages.ts';
import { isGone, type MessageListener, type PageBrowser } from './browser.ts';

export type Answers = { [T in PageRequestType]: (request: PageRequest<T>) => PageReplies[T] | Promise<PageReplies[T]> };

/** Asks the background. Rejects where it fails; `onGone` is called where the extension has been updated or removed under this page. */
export async function ask<T extends RequestType>(
  browser: PageBrowser,
  request: Request<T>,
  onGone: () => void,
): Promise<Replies[T]> {
  const reply = await send(browser, request, onGone);
  if (reply === undefined || isFailure(reply))
    throw new Error(`Newsgloss: "${request.type}" got ${reply?.failed ?? 'no answer'}`);
  return reply as Replies[T];
}

async function send(browser: PageBrowser, request: Request, onGone: () => void): Promise<Reply<RequestType> | undefined> {
  try {
    return (await browser.runtime.sendMessage(request)) as Reply<RequestType> | undefined;
  } catch (error) {
    if (isGone(browser)) onGone();
    throw error;
  }
}

/** Answers the popup and the background until the signal ends it. */
export function answer(browser: PageBrowser, answers: Answers, signal: AbortSignal): void {
  const listener: MessageListener = (message, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id) return false;
    const request = parseMessage(PAGE_REQUESTS, message);
    if (!request) return false;
    // The type of the request names its answer; TypeScript can't follow that through a union.
    const reply = (answers[request.type] as (request: PageRequest) => unknown)(request);
    if (!(reply instanceof Promise)) {
      sendResponse(reply);
      return false;
    }
    reply.then(sendResponse, (error: unknown) => {
      console.error(`Newsgloss: no answer to "${request.type}".`, error);
      sendResponse(null);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}
