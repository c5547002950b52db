/**
 * The members of the DOM that the page script relies on, taken once from their prototypes: a form shows its fields by name before its
 * own members (`<input name="parentNode">`), to content scripts as well. Under Node.js, where no prototypes are global, the plain
 * properties have to do.
 */

const node = globalThis.Node?.prototype;
const element = globalThis.Element?.prototype;

const nodeType = getter(node, 'nodeType');
const parentNode = getter(node, 'parentNode');
const shadowHost = getter(globalThis.ShadowRoot?.prototype, 'host');
const connected = getter(node, 'isConnected');
const contentDocument = getter(globalThis.HTMLIFrameElement?.prototype, 'contentDocument');

export const firstChildOf = getter(node, 'firstChild');
export const nextSiblingOf = getter(node, 'nextSibling');
export const documentOf = getter(node, 'ownerDocument');
export const rootOf = method(node, 'getRootNode');
export const comparePlaces = method(node, 'compareDocumentPosition');
export const localNameOf = getter(element, 'localName');
export const shadowRootOf = getter(element, 'shadowRoot');
export const attributeOf = method(element, 'getAttribute');
export const matches = method(element, 'matches');
export const closest = method(element, 'closest');
export const checkVisibility = method(element, 'checkVisibility');
export const scrollIntoView = method(element, 'scrollIntoView');
export const queryAll = method(globalThis.Document?.prototype, 'querySelectorAll');
export const viewOf = getter(globalThis.Document?.prototype, 'defaultView');

/** The parent in the page as it is written, from a shadow root to its host, and from a frame's document to the frame. */
export function parentOf(node: Node): Node | null {
  const parent = parentNode(node);
  if (parent) return parent;
  if (isShadowRoot(node)) return shadowHost(node);
  return isDocument(node) ? frameOf(node) : null;
}

/** Whether a node is in the page, or in a document that a frame of the page shows now. */
export function isConnected(node: Node): boolean {
  if (isLost(node) || !connected(node)) return false;
  const document = isDocument(node) ? node : documentOf(node);
  if (document === globalThis.document) return true;
  const frame = document && frameOf(document);
  return frame !== null && isConnected(frame);
}

/** Firefox takes from a content script all that belonged to a window that is gone; to touch it throws (checked in 153). */
export function isLost(node: Node): boolean {
  return !isNode(node);
}

/** The document that a frame shows; `null` where it is of another origin, or sandboxed. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  return contentDocument(frame) ?? null;
}

/** The frame that shows a document; `null` for the page's own, and for one that is shown no more. */
export function frameOf(document: Document): HTMLIFrameElement | null {
  if (document === globalThis.document) return null;
  try {
    const frame = viewOf(document)?.frameElement;
    return frame && isFrame(frame) && documentIn(frame) === document ? frame : null;
  } catch {
    // The window has gone on to a document of another origin.
    return null;
  }
}

/** Whether `outer` is `inner` or lies around it, through shadow roots and frames. */
export function isAround(outer: Node, inner: Node | null): boolean {
  for (let at = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

// `instanceof` and the constants of `Node` are missing under Node.js, and fail across frames.
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return localNameOf(element) === 'iframe' && 'contentDocument' in element;
}

/** Whether something is a node, and one that may be touched: the getter takes those of any frame, and nothing else. */
export function isNode(target: EventTarget | null): target is Node {
  try {
    return target !== null && nodeType(target as Node) > 0;
  } catch {
    return false;
  }
}

export function isText(node: Node): node is Text {
  return nodeType(node) === 3;
}

export function isDocument(node: Node): node is Document {
  return nodeType(node) === 9;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeType(node) === 11 && 'host' in node;
}

/** A file parsed in Node has no layout: there tags and attributes have to do. */
export function hasLayout(): boolean {
  return typeof element?.checkVisibility === 'function';
}

function getter<T extends object, K extends keyof T>(prototype: T | undefined, name: K): (of: T) => T[K] {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (of) => get.call(of) : (of) => of[name];
}

type MethodOf<T, K extends keyof T> = Extract<T[K], (...values: never[]) => unknown>;

function method<T extends object, K extends keyof T>(
  prototype: T | undefined,
  name: K,
): (of: T, ...values: Parameters<MethodOf<T, K>>) => ReturnType<MethodOf<T, K>> {
  return (of, ...values) => Reflect.apply((prototype ?? of)[name] as MethodOf<T, K>, of, values);
}
