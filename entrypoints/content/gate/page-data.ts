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

export function readPageData(document: Document): PageData {
  const nodes: LinkedNode[] = [];
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    readJsonLd(script.textContent, nodes, types);
  for (const node of nodes) types.push(...typesOf(node));
  for (const item of document.querySelectorAll('[itemtype]')) types.push(...words(item.getAttribute('itemtype')).map(localName));
  for (const item of document.querySelectorAll('[typeof]')) types.push(...words(item.getAttribute('typeof')).map(localName));
  return { meta: readMeta(document), nodes, types };
}

/** The first text among several possible values of JSON-LD: a text, a list of them, or a node with `name` or `@value`. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  if (isNode(value)) return textOf(value['@value'] ?? value.name ?? value['@id'] ?? null);
  return null;
}

export function typesOf(node: LinkedNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string').map(localName);
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    // Some pages, and some archives of pages, write `value` for `content`.
    const content = (element.getAttribute('content') || element.getAttribute('value'))?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function readJsonLd(text: string, nodes: LinkedNode[], types: string[]): void {
  try {
    collect(JSON.parse(text), nodes);
  } catch {
    // Templates leave stray commas and line breaks in texts; the type is legible even so.
    for (const [, type = ''] of text.matchAll(/"@type"\s*:\s*\[?\s*"([^"]+)"/g)) types.push(localName(type));
  }
}

function collect(value: unknown, nodes: LinkedNode[]): void {
  if (nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes);
  else if (isNode(value)) {
    if (value['@type'] !== undefined) nodes.push(value);
    collect(value['@graph'], nodes);
    collect(value.mainEntity, nodes);
    collect(value.mainEntityOfPage, nodes);
  }
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(text: string | null): string[] {
  return text?.split(/\s+/).filter(Boolean) ?? [];
}

function localName(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
}
