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

export const firstChildOf = getter(node, 'firstChild');
export const nextSiblingOf = getter(node, 'nextSibling');
export const documentOf = getter(node, 'ownerDocument');
export const isConnected = getter(node, 'isConnected');
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

/** The parent in the tree as it is written, from a shadow root to its host. */
export function parentOf(node: Node): Node | null {
  return parentNode(node) ?? (isShadowRoot(node) ? shadowHost(node) : null);
}

/** Whether `outer` is `inner` or lies around it, through shadow roots. */
export function isAround(outer: Node, inner: Node | null): boolean {
  for (let at = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

// `instanceof` and the constants of `Node` are missing under Node.js, and fail across frames.
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
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
