/**
 * The part of a browser's document that mark.js asks for and linkedom lacks: text nodes that split, node iterators that
 * go back, and three global names.
 */
import { parseHTML } from 'linkedom';

const SHOW_TEXT = 4;
const FILTER_ACCEPT = 1;
const FILTER_REJECT = 2;

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What mark.js reads when it is called. A list of nodes is never passed to it. */
const GLOBALS = {
  document,
  NodeFilter: { SHOW_TEXT, FILTER_ACCEPT, FILTER_REJECT },
  NodeList: class {},
  window: { navigator: { userAgent: '' }, console, document },
};

Object.assign(document, {
  createNodeIterator: (root: Node, _show: number, filter: (node: Node) => number) => textIterator(root, filter),
});

Object.assign(Object.getPrototypeOf(document.createTextNode('')), {
  splitText(this: Text, at: number): Text {
    const rest = document.createTextNode(this.data.slice(at));
    this.after(rest);
    this.data = this.data.slice(0, at);
    return rest;
  },
});

/** Does something with a paragraph of this text, with the global names that mark.js asks for in place meanwhile. */
export function inMarkJsDocument<T>(text: string, use: (paragraph: HTMLElement) => T): T {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.replaceChildren(paragraph);
  Object.assign(globalThis, GLOBALS);
  try {
    return use(paragraph);
  } finally {
    for (const name of Object.keys(GLOBALS)) Reflect.deleteProperty(globalThis, name);
  }
}

/** By the DOM standard an iterator stands between nodes: going back gives the node that going on gave last. */
function textIterator(root: Node, filter: (node: Node) => number) {
  const nodes = textsIn(root).filter((node) => filter(node) === FILTER_ACCEPT);
  let next = 0;
  return {
    nextNode: () => (next < nodes.length ? nodes[next++] : null),
    previousNode: () => (next > 0 ? nodes[--next] : null),
  };
}

function textsIn(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => (node.nodeName === '#text' ? node : textsIn(node)));
}
