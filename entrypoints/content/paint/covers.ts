/** Pictures that lie behind a text without being the background of anything around it. */
import { checkVisibility, documentOf, isAround, isDocument, isElement, parentOf, queryAll } from '../read/dom.ts';
import { type Mark, rectsOf } from './mark.ts';
import { boxFrom } from './places.ts';

const PICTURES = 'img, video, canvas, svg, object, embed, iframe, [style*="background"]';

/** In CSS pixels: what is smaller in either way is an icon beside the text, not a picture behind it. */
const LEAST_SIDE = 32;
/** In CSS pixels: boxes that only touch do not overlap. */
const TOUCH = 1;

export interface Covers {
  /** The innermost element that holds both a mark and a picture behind it; `null` where there is none. */
  around(mark: Mark, element: Element): Element | null;
}

/** Measures the pictures of a document and of these roots; places hold while only the window scrolls. */
export function findCovers(document: Document, roots: Iterable<Document | ShadowRoot>): Covers {
  const view = document.defaultView ?? window;
  const scrolled = { x: view.scrollX, y: view.scrollY };
  const pictures = [...roots]
    .flatMap((root) => [...select(root)])
    .map((element) => ({ element, rect: rectOf(element) }))
    .filter(({ rect }) => rect.width >= LEAST_SIDE && rect.height >= LEAST_SIDE);
  const boxes = new Map<Element, DOMRect>();

  const then = (rect: DOMRect) =>
    new DOMRect(rect.x + view.scrollX - scrolled.x, rect.y + view.scrollY - scrolled.y, rect.width, rect.height);
  const boxOf = (element: Element) => {
    const box = boxes.get(element) ?? then(rectOf(element));
    boxes.set(element, box);
    return box;
  };
  return {
    around(mark, element) {
      if (pictures.length === 0) return null;
      const box = boxOf(element);
      const near = pictures.filter(({ rect }) => overlap(rect, box));
      if (near.length === 0) return null;
      const lines = rectsOf(mark).map(then);
      const behind = near.filter(({ rect }) => lines.some((line) => overlap(rect, line)));
      for (const { element: picture } of behind) {
        const common = isAround(picture, element) ? null : commonOf(picture, element);
        if (common && isBehind(picture, common)) return common;
      }
      return null;
    },
  };
}

function rectOf(element: Element): DOMRect {
  return boxFrom(documentOf(element), element.getBoundingClientRect());
}

function select(root: Document | ShadowRoot): Iterable<Element> {
  return isDocument(root) ? queryAll(root, PICTURES) : root.querySelectorAll(PICTURES);
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - TOUCH && b.left < a.right - TOUCH && a.top < b.bottom - TOUCH && b.top < a.bottom - TOUCH;
}

function commonOf(a: Element, b: Element): Element | null {
  for (let at: Node | null = b; at; at = parentOf(at)) if (isElement(at) && isAround(at, a)) return at;
  return null;
}

/** A picture that is shown and doesn't float over the page as it scrolls: that one is in front, for a while. */
function isBehind(picture: Element, common: Element): boolean {
  if (!checkVisibility(picture, { visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Node | null = picture; at && at !== common; at = parentOf(at)) {
    if (isElement(at) && /fixed|sticky/.test(getComputedStyle(at).position)) return false;
  }
  return true;
}
