/**
 * The highlights of the page's windows, for each draws the text of its own document alone. One holds all marks of a kind and draws nothing; each style of line is one of its own, and a mark is in those
 * that make up its look. Our own list says what is registered, because a content script can't iterate a highlight in Firefox (checked in 153).
 */
import { isConnected, viewOf } from '../read/dom.ts';
import type { Kind } from './line.ts';
import type { Look } from './looks.ts';
import { homeOf, type Mark } from './mark.ts';

export const NAMES: Record<Kind, string> = {
  name: 'newsgloss',
  description: 'newsgloss-description',
  current: 'newsgloss-current',
};

/** Where marks overlap the name is what is seen, and the mark that is set off before both. */
const PRIORITIES: Record<Kind, number> = { description: 0, name: 10, current: 20 };
/** What draws, from the lowest up. */
const EXTRAS = ['shade', 'glow', 'full', 'dark', 'light', 'edge', 'core', 'clear'] as const;
type Extra = (typeof EXTRAS)[number];

/** How a mark is drawn. */
export interface Drawing extends Look {
  kind: Kind;
}

export interface Layers {
  /** Draws these marks, and no others. */
  set(drawings: ReadonlyMap<Mark, Drawing>): void;
  /** Registers again what the page may have cleared, which nothing tells. */
  assert(): void;
}

interface Layer {
  name: string;
  highlight: Highlight;
  /** How many marks it should have. */
  size: number;
}

export function createLayers(): Layers {
  const byDocument = new Map<Document, Layers>();
  return {
    set(drawings) {
      const own = Map.groupBy(drawings, ([mark]) => homeOf(mark));
      for (const [document, layers] of byDocument) {
        if (own.has(document)) continue;
        if (isConnected(document)) layers.set(new Map());
        byDocument.delete(document);
      }
      for (const [document, here] of own) {
        // The window of a frame that has gone draws nothing any more.
        const view = document && isConnected(document) ? viewOf(document) : null;
        if (!document || !view) continue;
        const layers = byDocument.get(document) ?? createWindowLayers(view);
        byDocument.set(document, layers);
        layers.set(new Map(here));
      }
    },
    assert() {
      for (const [document, layers] of byDocument) if (isConnected(document)) layers.assert();
    },
  };
}

function createWindowLayers({ CSS: { highlights }, Highlight }: Window & typeof globalThis): Layers {
  const layers = new Map<string, Layer>();
  const drawn = new Map<Mark, readonly Layer[]>();
  const stacks = new Map<string, readonly Layer[]>();

  const layer = (name: string, priority: number): Layer => {
    const made = layers.get(name) ?? { name, highlight: new Highlight(), size: 0 };
    made.highlight.priority = priority;
    layers.set(name, made);
    return made;
  };
  const makeStack = (drawing: Drawing): Layer[] => {
    const { kind } = drawing;
    if (drawing.line === 'none') return [];
    const extras = extrasOf(drawing).map((extra) =>
      layer(`${NAMES[kind]}-${extra}`, PRIORITIES[kind] + 1 + EXTRAS.indexOf(extra)),
    );
    return [layer(NAMES[kind], PRIORITIES[kind]), ...extras];
  };
  const stackOf = (drawing: Drawing): readonly Layer[] => {
    const key = Object.values(drawing).join(' ');
    const stack = stacks.get(key) ?? makeStack(drawing);
    stacks.set(key, stack);
    return stack;
  };
  const remove = (mark: Mark, stack: readonly Layer[]) => {
    for (const layer of stack) {
      layer.highlight.delete(mark.range);
      layer.size--;
    }
    drawn.delete(mark);
  };
  const add = (mark: Mark, stack: readonly Layer[]) => {
    for (const layer of stack) {
      layer.highlight.add(mark.range);
      layer.size++;
    }
    drawn.set(mark, stack);
  };

  return {
    set(drawings) {
      for (const [mark, stack] of drawn) {
        const drawing = drawings.get(mark);
        if (!drawing || stackOf(drawing) !== stack) remove(mark, stack);
      }
      for (const [mark, drawing] of drawings) if (!drawn.has(mark)) add(mark, stackOf(drawing));
      this.assert();
    },
    assert() {
      if ([...layers.values()].some(({ highlight, size }) => highlight.size !== size)) {
        for (const [mark, stack] of drawn) for (const { highlight } of stack) highlight.add(mark.range);
      }
      for (const { name, highlight, size } of layers.values()) keep(highlights, name, highlight, size > 0);
    },
  };
}

function extrasOf({ kind, line, tint, isClear }: Drawing): Extra[] {
  const lines: Extra[] = line === 'both' ? ['edge', 'core'] : line === 'none' ? [] : [line];
  return [...(kind === 'current' ? [tint] : []), ...lines, ...(isClear ? ['clear' as const] : [])];
}

/** Whether a mark is drawn with the names of `loud-marks.css`. */
export function isLoud(drawing: Drawing): boolean {
  const isQuietLine = drawing.kind === 'current' ? drawing.line === 'full' : drawing.line !== 'both';
  return drawing.isClear || !isQuietLine;
}

/** Has a highlight registered while it is `needed`, and not otherwise. */
function keep(highlights: HighlightRegistry, name: string, highlight: Highlight, needed: boolean): void {
  if (!needed) highlights.delete(name);
  else if (!highlights.has(name)) highlights.set(name, highlight);
}
