/**
 * What a page says of itself for machines: meta elements, JSON-LD, microdata and RDFa. The gate and the article both read it.
 * Pure DOM reading: it runs in the page and, for the tests and the command line, over a parsed file in Node.
 */

export interface PageData {
  /** Meta elements by lower-case name, property or itemprop; the first that says something wins. */
  meta: ReadonlyMap<string, string>;
  /** Nodes of JSON-LD that speak of the page itself: top level, `@graph` and main entities; teasers in lists are left out. */
  nodes: readonly LinkedNode[];
  /** The types of `nodes`, of microdata items and of RDFa resources, without their vocabulary's address. */
  types: readonly string[];
}

export type LinkedNode = Readonly<Record<string, unknown>>;

/** Nodes of JSON-LD that are looked at; a page that writes more is a catalogue. */
const MOST_NODES = 200;
/** Levels of lists and nodes that are entered; who nests deeper says nothing that we want to know. */
const DEEPEST = 20;

export function readPageData(document: Document): PageData {
  const nodes: LinkedNode[] = [];
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    readJsonLd(script.textContent, nodes, types);
  for (const node of nodes) types.push(...typesOf(node));
  for (const item of document.querySelectorAll('[itemtype], [typeof]')) types.push(...localTypes(item));
  return { meta: readMeta(document), nodes, types };
}

/** The first text among several possible values of JSON-LD: a text, a list of them, or a node with `name` or `@value`. */
export function textOf(value: unknown): string | null {
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) value = value[0];
    else if (isNode(value)) value = value['@value'] ?? value.name ?? value['@id'];
    else return null;
  }
  return null;
}

export function typesOf(node: LinkedNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string').map(localName);
}

/** The types of a microdata item or RDFa resource, without their vocabulary's address. */
export function localTypes(item: Element): string[] {
  return ['itemtype', 'typeof'].flatMap((name) => item.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? []).map(localName);
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    // Some pages, and some archives of pages, write `value` for `content`.
    const content = (element.getAttribute('content') || element.getAttribute('value'))?.trim();
    if (name && content && !meta.has(name.toLowerCase()) && !isOfItem(element, name)) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

/** Whether a meta element speaks of an item on the page (`<meta itemprop="datePublished">` of a video), not of the page. */
function isOfItem(element: Element, name: string): boolean {
  if (element.hasAttribute('name') || name.includes(':')) return false;
  return element.closest('body [itemscope], body [typeof]') !== null;
}

function readJsonLd(text: string, nodes: LinkedNode[], types: string[]): void {
  try {
    collect(JSON.parse(text), nodes);
  } catch {
    // Templates leave stray commas and line breaks in texts; the type is legible even so.
    for (const [, type = ''] of text.matchAll(/"@type"\s*:\s*\[?\s*"([^"]+)"/g)) types.push(localName(type));
  }
}

function collect(value: unknown, nodes: LinkedNode[], depth = 0): void {
  if (nodes.length >= MOST_NODES || depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  else if (isNode(value)) {
    if (value['@type'] !== undefined) nodes.push(value);
    collect(value['@graph'], nodes, depth + 1);
    collect(value.mainEntity, nodes, depth + 1);
    collect(value.mainEntityOfPage, nodes, depth + 1);
  }
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function localName(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
}
