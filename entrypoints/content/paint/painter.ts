/** Paints marks as custom highlights: the page's nodes, attributes and styles are not touched. */
import { createLayers, type Drawing, isLoud, NAMES } from './layers.ts';
import type { Kind } from './line.ts';
import { type Looks, readLooks, styledRootOf } from './looks.ts';
import { homeOf, type Mark, rectsOf } from './mark.ts';
import { createSheets, type StyledRoot } from './sheets.ts';
import { watchTheme } from './theme.ts';

export const ALL = NAMES.name;
export const DESCRIPTIONS = NAMES.description;
export const CURRENT = NAMES.current;

/** Marks registered at once: 2,000 cost 10–16 ms to register and nothing that is felt to repaint. Beyond, those around the window. */
export const MOST_RANGES = 2_000;

export interface Painter {
  /** Paints these marks, in document order, and forgets all others. */
  paint(marks: readonly Mark[]): void;
  /** The page's style may have changed: looks at every mark anew. */
  drawAgain(): void;
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
  const layers = createLayers();
  const currentLayers = createLayers();
  const sheets = createSheets();

  const styled = new Set<StyledRoot>();
  let marks: readonly Mark[] = [];
  let byNode = new Map<Node, Mark[]>();
  let currentMark: Mark | null = null;
  let looks: Looks | null = null;
  /** How each mark is drawn; it stays so until the page changes its colours. */
  let drawn: ReadonlyMap<Mark, Drawing> = new Map();
  let needsLoud = false;
  let endTheme: (() => void) | null = null;

  /** All that is read of the page's style is read here, before anything is drawn. */
  const drawingsOf = (wanted: readonly Mark[], kindOf: (mark: Mark) => Kind) => {
    const drawings = new Map<Mark, Drawing>();
    for (const mark of wanted) {
      if (homeOf(mark) === null) continue;
      const kind = kindOf(mark);
      const before = drawn.get(mark);
      const drawing = before?.kind === kind ? before : { kind, ...look().of(mark, kind) };
      drawings.set(mark, drawing);
      needsLoud ||= isLoud(drawing);
    }
    assertSheets();
    return drawings;
  };
  const look = () => {
    looks ??= readLooks(document, styled);
    return looks;
  };
  const draw = () => {
    drawn = drawingsOf(nearest(marks), ({ mention }) => mention.kind);
    layers.set(drawn);
  };
  const drawCurrent = () => currentLayers.set(drawingsOf(currentMark ? [currentMark] : [], () => 'current'));
  const style = () => {
    const roots = new Set(marks.filter(homeOf).map((mark) => styledRootOf(mark, document)));
    for (const root of styled) if (!roots.has(root)) sheets.remove(root);
    styled.clear();
    for (const root of roots) styled.add(root);
  };
  /** A page may clear the highlights or assign its own list of sheets at any time, and nothing tells. */
  const assertSheets = () => {
    for (const root of styled) sheets.assert(root, needsLoud);
  };
  const drawNow = () => {
    looks = null;
    style();
    draw();
    drawCurrent();
  };
  const drawAgain = () => {
    drawn = new Map();
    drawNow();
  };
  const watch = () => {
    if (marks.length > 0) endTheme ??= watchTheme(document, () => marks, drawAgain);
    else {
      endTheme?.();
      endTheme = null;
    }
  };

  return {
    paint(next) {
      marks = next;
      byNode = indexByNode(next);
      if (currentMark && !next.includes(currentMark)) currentMark = null;
      watch();
      drawNow();
    },
    drawAgain,
    setCurrent(mark) {
      if (mark === currentMark) return;
      currentMark = mark;
      drawCurrent();
    },
    follow() {
      assertSheets();
      if (marks.length > MOST_RANGES) draw();
      layers.assert();
      currentLayers.assert();
    },
    marksIn: (node) => byNode.get(node) ?? [],
    marks: () => marks,
    destroy() {
      this.paint([]);
      this.setCurrent(null);
    },
  };
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
