/**
 * Tells what has changed in the text of the page: one mutation observer for the document, the frames and the shadow roots that were
 * entered, and observers for what was hidden. It collects, waits for an idle moment, and never looks at our own host.
 */
import { isElement, isFrame, isNode } from './dom.ts';
import { treatmentOf } from './treatment.ts';

export type Change =
  /** So much has changed that the whole page is read again. */
  | 'all'
  | {
      /** Nodes whose own text or children have changed. */
      touched: ReadonlySet<Node>;
      /** Subtrees that are new or that show now. */
      added: ReadonlySet<Element>;
    };

export interface Watcher {
  /** Watches a shadow root or the document of a frame as well. */
  enter(root: Document | ShadowRoot): void;
  /** Reports an element as added once it shows. */
  awaitShowing(element: Element): void;
  /** Asks for the whole page to be read again. */
  askForAll(): void;
}

/** Changes are collected for this long: a framework's re-rendering comes in bursts of a few frames. */
const COLLECT_MS = 100;
/** An idle moment is waited for this long; with `COLLECT_MS` and the work itself a change is marked within half a second. */
const IDLE_TIMEOUT_MS = 200;
/** With more changed places than this, reading the page once is cheaper than reading each. */
const MOST_PLACES = 500;
/** Elements are read before they come into the window, by this part of its height. */
const SHOWING_MARGIN = '50%';

const OBSERVED = { childList: true, characterData: true, subtree: true } as const;

/** `onChange` does the work of one report; the next report waits until it is done. */
export function watch(
  document: Document,
  host: Element,
  onChange: (change: Change) => Promise<void>,
  signal: AbortSignal,
): Watcher {
  let touched = new Set<Node>();
  let added = new Set<Element>();
  let all = false;
  let scheduled = false;

  const schedule = () => {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    setTimeout(() => requestIdleCallback(() => void report(), { timeout: IDLE_TIMEOUT_MS }), COLLECT_MS);
  };
  const report = async () => {
    if (signal.aborted) return;
    const change: Change = all ? 'all' : { touched, added };
    touched = new Set();
    added = new Set();
    all = false;
    try {
      await onChange(change);
    } finally {
      scheduled = false;
      if (all || touched.size + added.size > 0) schedule();
    }
  };
  const collect = (record: MutationRecord) => {
    if (all || isOurs(record, host)) return;
    touched.add(record.target);
    for (const node of record.addedNodes) if (isElement(node)) added.add(node);
    if (touched.size + added.size <= MOST_PLACES) return;
    all = true;
    touched = new Set();
    added = new Set();
  };

  const mutations = new MutationObserver((records) => {
    for (const record of records) collect(record);
    if (all || touched.size > 0) schedule();
  });
  const showing = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        showing.unobserve(target);
        added.add(target);
      }
      if (added.size > 0) schedule();
    },
    { rootMargin: SHOWING_MARGIN },
  );
  /** A frame that is too small to be read may be about to grow. */
  const growing = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (treatmentOf(target) !== 'frame') continue;
      growing.unobserve(target);
      added.add(target);
    }
    if (added.size > 0) schedule();
  });
  /** A frame shows another document: no mutation tells of it. */
  const onLoad = ({ target }: Event) => {
    if (!isNode(target) || !isElement(target) || !isFrame(target)) return;
    added.add(target);
    schedule();
  };
  const enter = (root: Document | ShadowRoot) => {
    mutations.observe(root, OBSERVED);
    // The event of a frame is heard in no outer root.
    root.addEventListener('load', onLoad, { capture: true, signal });
  };
  enter(document);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    showing.disconnect();
    growing.disconnect();
  });

  return {
    enter,
    awaitShowing: (element) => (isFrame(element) ? growing : showing).observe(element),
    askForAll() {
      all = true;
      schedule();
    },
  };
}

/** Whether a batch holds only our host's coming or going. */
function isOurs(record: MutationRecord, host: Element): boolean {
  if (record.type !== 'childList' || record.addedNodes.length + record.removedNodes.length === 0) return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => node === host);
}
