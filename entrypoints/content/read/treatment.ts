/** How the reader treats an element: whether it makes a block, belongs to the line of text, or is not read at all. */
import {
  attributeOf,
  checkVisibility,
  documentIn,
  documentOf,
  hasLayout,
  isElement,
  isFrame,
  localNameOf,
  parentOf,
} from './dom.ts';

export type Treatment =
  /** Its text is its own. */
  | 'block'
  /** Its text belongs to the line around it. */
  | 'inline'
  /** Shown beside a word and not part of it: a note's number, an exponent. */
  | 'apart'
  /** Ends the line. */
  | 'break'
  /** Nothing that is seen in the line. */
  | 'skip'
  /** Seen, but not read: code, fields, drawings, navigation, documents that are closed to us. */
  | 'gap'
  /** A document of its own that is read where it is shown. */
  | 'frame'
  /** Not shown now, and read when it shows. */
  | 'hidden';

const TAGS: Record<Exclude<Treatment, 'block' | 'hidden'>, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby rb s slot small span strike strong time tt u var wbr',
  apart: 'sub sup',
  break: 'br hr',
  skip: 'base head link meta noembed noframes noscript param rp rt script source style template title track',
  gap: 'applet audio canvas code datalist embed img input kbd map math meter nav object optgroup option output picture pre progress samp select svg textarea video',
  frame: 'iframe',
};

const TREATMENT = new Map<string, Treatment>(
  Object.entries(TAGS).flatMap(([treatment, tags]) => tags.split(' ').map((tag) => [tag, treatment as Treatment] as const)),
);

/** Elements that pages often turn into blocks by style; for these the browser is asked how they are laid out. */
const STYLED = new Set(['a', 'b', 'cite', 'em', 'i', 'label', 'small', 'span', 'strong', 'time']);

/**
 * In CSS pixels, what a frame shows at least where it is read. A part of an article has more; the usual banners (728 × 90, 320 × 100,
 * 160 × 600 in the IAB's list of sizes), buttons and counters are smaller one way or the other.
 */
const LEAST_FRAME = { width: 200, height: 120 };

const UNREAD_ROLES = new Set(['navigation', 'textbox', 'searchbox', 'combobox']);

export function treatmentOf(element: Element): Treatment {
  const tag = localNameOf(element);
  const custom = tag.includes('-');
  const byTag = custom ? 'inline' : (TREATMENT.get(tag) ?? 'block');
  if (byTag === 'skip' || byTag === 'gap') return byTag;
  if (isEditable(element) || UNREAD_ROLES.has(attributeOf(element, 'role') ?? '')) return 'gap';
  if (byTag === 'inline' && hasLayout() && (custom || STYLED.has(tag))) return treatmentOfDisplay(displayOf(element));
  if (byTag === 'frame') return treatmentOfFrame(element);
  return isShown(element) ? byTag : 'hidden';
}

function treatmentOfDisplay(display: string): Treatment {
  if (display === 'none') return 'hidden';
  return /^(inline|contents|ruby|$)/.test(display) ? 'inline' : 'block';
}

function treatmentOfFrame(frame: Element): Treatment {
  const inside = hasLayout() && isFrame(frame) ? documentIn(frame) : null;
  if (!inside || inside.designMode === 'on') return 'gap';
  const { clientWidth, clientHeight } = frame;
  return isShown(frame) && clientWidth >= LEAST_FRAME.width && clientHeight >= LEAST_FRAME.height ? 'frame' : 'hidden';
}

/** Whether an element or what it lies in is not read (a paragraph in an editor). */
export function isOutside(node: Node): boolean {
  if (documentOf(node)?.designMode === 'on') return true;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (!isElement(at)) continue;
    const treatment = treatmentOf(at);
    if (treatment === 'skip' || treatment === 'gap') return true;
  }
  return false;
}

/** Whether the element makes boxes; what it holds may still be transparent, clipped or outside the window. */
export function isShown(element: Element): boolean {
  if (!hasLayout()) return attributeOf(element, 'hidden') === null;
  if (checkVisibility(element)) return true;
  // `display: contents` has no box of its own, but its children may.
  return displayOf(element) === 'contents';
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function displayOf(element: Element): string {
  return documentOf(element)?.defaultView?.getComputedStyle(element).display ?? '';
}
