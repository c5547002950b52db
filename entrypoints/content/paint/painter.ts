/**
 * Paints marks as custom highlights: the page's nodes, attributes and styles are not touched. The painter keeps its own list of what
 * is registered, because a content script can't iterate a highlight in Firefox (checked in 153).
 */

import { isShadowRoot, rootOf } from '../read/dom.ts';
import type { Container } from '../read/run.ts';
import { type Mark, rectsOf } from './mark.ts';
import css from './marks.css?inline';

export const ALL = 'newsgloss';
export const DESCRIPTIONS = 'newsgloss-description';
export const CURRENT = 'newsgloss-current';

/** Ranges registered at once: 2,000 cost 10–16 ms to register and nothing that is felt to repaint. Beyond, those around the window. */
export const MOST_RANGES = 2_000;

export interface Painter {
  /** Paints these marks, in document order, and forgets all others. */
  paint(marks: readonly Mark[]): void;
  /** Sets one mark off from the rest: the one under the pointer or of the tour. */
  setCurrent(mark: Mark | null): void;
  /** The window has moved: paints again what the page has taken away, and where there are more marks than may be registered, the nearest. */
  follow(): void;
  /** The marks that lie in a text node. */
  marksIn(node: Node): readonly Mark[];
  /** All marks, in document order. */
  marks(): readonly Mark[];
  /** Leaves no trace of the painter. */
  destroy(): void;
}

export function createPainter(document: Document): Painter {
  const names = new Highlight();
  const descriptions = new Highlight();
  const current = new Highlight();
  // Where they overlap the name is what is seen, and the mark that is set off before both.
  descriptions.priority = -1;
  current.priority = 1;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  /** Each mark with the highlight that it is in. */
  const registered = new Map<Mark, Highlight>();
  const styled = new Set<Document | ShadowRoot>();
  let marks: readonly Mark[] = [];
  let byNode = new Map<Node, Mark[]>();
  let currentMark: Mark | null = null;

  const layerOf = ({ mention }: Mark) => (mention.kind === 'description' ? descriptions : names);
  const register = (wanted: ReadonlySet<Mark>) => {
    for (const [mark, layer] of registered) {
      if (wanted.has(mark) && layer === layerOf(mark)) continue;
      layer.delete(mark.range);
      registered.delete(mark);
    }
    for (const mark of wanted) {
      if (registered.has(mark)) continue;
      const layer = layerOf(mark);
      layer.add(mark.range);
      registered.set(mark, layer);
    }
  };
  const style = () => {
    const containers = new Set(marks.map(({ block }) => block.container));
    const roots = new Set([...containers].map((container) => styledRootOf(container, document)));
    for (const root of styled) if (!roots.has(root)) removeSheet(root, sheet);
    styled.clear();
    for (const root of roots) styled.add(root);
  };
  /** A page may clear the highlights or assign its own list of sheets at any time, and nothing tells. */
  const assert = () => {
    for (const root of styled) addSheet(root, sheet);
    if (names.size + descriptions.size !== registered.size) for (const [mark, layer] of registered) layer.add(mark.range);
    keep(ALL, names, names.size > 0);
    keep(DESCRIPTIONS, descriptions, descriptions.size > 0);
    keep(CURRENT, current, currentMark !== null);
  };

  return {
    paint(next) {
      marks = next;
      byNode = indexByNode(next);
      if (currentMark && !next.includes(currentMark)) this.setCurrent(null);
      register(new Set(nearest(marks)));
      style();
      assert();
    },
    setCurrent(mark) {
      if (mark === currentMark) return;
      currentMark = mark;
      current.clear();
      if (mark) current.add(mark.range);
      assert();
    },
    follow() {
      if (marks.length > MOST_RANGES) register(new Set(nearest(marks)));
      assert();
    },
    marksIn: (node) => byNode.get(node) ?? [],
    marks: () => marks,
    destroy() {
      this.paint([]);
      this.setCurrent(null);
    },
  };
}

/** Has a highlight registered while it is `needed`, and not otherwise. */
function keep(name: string, highlight: Highlight, needed: boolean): void {
  if (!needed) CSS.highlights.delete(name);
  else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
}

/** Up to `MOST_RANGES` marks around the first one that is in or below the window. */
function nearest(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= MOST_RANGES) return marks;
  let low = 0;
  let high = marks.length - 1;
  // Text stands mostly in the order of the document, so that halving finds the window with a dozen measurements.
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = bottomNear(marks, middle, high);
    if (bottom !== null && bottom < 0) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - MOST_RANGES / 2, marks.length - MOST_RANGES));
  return marks.slice(from, from + MOST_RANGES);
}

/** The lower edge of the first mark from `index` on that is laid out. */
function bottomNear(marks: readonly Mark[], index: number, end: number): number | null {
  for (const mark of marks.slice(index, end + 1)) {
    const rect = rectsOf(mark).at(-1);
    if (rect) return rect.bottom;
  }
  return null;
}

function indexByNode(marks: readonly Mark[]): Map<Node, Mark[]> {
  const index = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const node of mark.nodes) {
      const here = index.get(node);
      if (here) here.push(mark);
      else index.set(node, [mark]);
    }
  }
  return index;
}

function styledRootOf(container: Container, document: Document): Document | ShadowRoot {
  const root = rootOf(container);
  return isShadowRoot(root) ? root : document;
}

function addSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function removeSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
}
