/** How each mark is drawn on this page as it is now. What is read of the page is read once, and remembered as long as the looks are. */
import { isDocument, isElement, isShadowRoot, parentOf, rootOf } from '../read/dom.ts';
import { parseColour, type Rgba } from './colour.ts';
import { type Covers, findCovers } from './covers.ts';
import { type Ground, type Grounds, readGrounds } from './ground.ts';
import { chooseLine, type Kind, type Line, loudest, type Tint } from './line.ts';
import type { Mark } from './mark.ts';

export interface Look {
  line: Line;
  /** What is laid below the mark where it is set off. */
  tint: Tint;
  /** The text is a window onto its background: `color` paints it over, unless the mark leaves it clear. */
  isClear: boolean;
}

export interface Looks {
  of(mark: Mark, kind: Kind): Look;
}

const WHITE: Rgba = [1, 1, 1, 1];

/** `roots` hold the marks. Reads best before any sheet is adopted: the browser would have to style the whole page first. */
export function readLooks(document: Document, roots: Iterable<Document | ShadowRoot>): Looks {
  const view = document.defaultView ?? window;
  // The reader's own colours replace the page's, and the marks' with them.
  if (view.matchMedia('(forced-colors: active)').matches) return { of: () => ({ line: 'full', tint: 'shade', isClear: false }) };
  const grounds = readGrounds(canvasOf(document));
  const covers = findCovers(document, new Set<Document | ShadowRoot>([document, ...roots]));
  const known = new Map<Mark, Bed[]>();
  const choose = rememberChoices();
  return {
    of(mark, kind) {
      const beds = known.get(mark) ?? elementsOf(mark).map((element) => readBed(mark, element, grounds, covers));
      known.set(mark, beds);
      const chosen = beds.map((bed) => choose(kind, bed));
      const isOther = beds.some(({ fill }) => fill === 'other');
      return {
        line: isOther ? 'none' : loudest(chosen.map(({ line }) => line)),
        tint: chosen[0]?.tint ?? 'shade',
        isClear: beds.some(({ fill }) => fill === 'clear'),
      };
    },
  };
}

/** What colour lies behind the root: white, unless the page may be dark by the browser's own choice. */
function canvasOf(document: Document): Rgba {
  const root = document.documentElement;
  if (!getComputedStyle(root).colorScheme.includes('dark') && !document.querySelector('meta[name="color-scheme" i]'))
    return WHITE;
  // Only a style can name the canvas. This highlight is never registered.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root::highlight(newsgloss-canvas) { background-color: Canvas }');
  document.adoptedStyleSheets.push(sheet);
  const colour = parseColour(getComputedStyle(root, '::highlight(newsgloss-canvas)').backgroundColor);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
  return colour?.[3] === 1 ? colour : WHITE;
}

/** Text of the same colour in elements without a background of their own has the same ground, by identity. */
function rememberChoices(): (kind: Kind, bed: Bed) => ReturnType<typeof chooseLine> {
  const choices = new Map<Ground, Map<string, ReturnType<typeof chooseLine>>>();
  return (kind, { colour, ground }) => {
    const here = choices.get(ground) ?? new Map();
    choices.set(ground, here);
    const key = `${kind} ${colour}`;
    const choice = here.get(key) ?? chooseLine(kind, colour, ground);
    here.set(key, choice);
    return choice;
  };
}

/** The elements that give a mark's text its colour. */
function elementsOf({ nodes }: Mark): Element[] {
  const parents = nodes.map(parentOf).map((parent) => (parent && isShadowRoot(parent) ? parentOf(parent) : parent));
  return [...new Set(parents)].filter((parent) => parent !== null && isElement(parent)) as Element[];
}

/** What a line under a text lies on, and what it may be drawn with. */
interface Bed {
  colour: Rgba | null;
  ground: Ground;
  /** Whether the text is drawn in its colour, in none, or in a way that no highlight can repeat. */
  fill: 'own' | 'clear' | 'other';
}

function readBed(mark: Mark, element: Element, grounds: Grounds, covers: Covers): Bed {
  const style = getComputedStyle(element);
  const colour = parseColour(style.color);
  return { colour, ground: grounds.of(element, covers.around(mark, element)), fill: fillOf(style, colour) };
}

/** Highlights draw their text in `color` alone, whatever `-webkit-text-fill-color` and stroke say (both browsers). */
function fillOf({ color, webkitTextFillColor, webkitTextStrokeWidth }: CSSStyleDeclaration, colour: Rgba | null): Bed['fill'] {
  if (webkitTextStrokeWidth !== '0px') return 'other';
  if (webkitTextFillColor === color) return 'own';
  const fill = parseColour(webkitTextFillColor);
  if (fill?.[3] === 0) return 'clear';
  return String(fill) === String(colour) ? 'own' : 'other';
}

/** The document or open root in which a mark stands; `document` where it has been taken out of the page. */
export function styledRootOf(mark: Mark, document: Document): Document | ShadowRoot {
  const root = rootOf(mark.block.container);
  return isShadowRoot(root) || isDocument(root) ? root : document;
}
