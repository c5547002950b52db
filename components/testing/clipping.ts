/** Less than this is rounding: boxes are laid out in fractions of a pixel. */
const TOLERANCE_PX = 1;

/**
 * Elements below `frame` that run over its edges sideways, or whose text runs out of their own box, one line each.
 * Heights are not judged: what is too high scrolls.
 */
export function clipped(frame: Element): string[] {
  const { left, right } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('*')]
    .filter((element) => !element.closest('.unseen, svg'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const outside = box.left < left - TOLERANCE_PX || box.right > right + TOLERANCE_PX;
      return outside || (mayCut(element) && element.scrollWidth > element.clientWidth + TOLERANCE_PX);
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
}

/** The same but for the picture of ties, which is scrolled in a frame of its own. */
export function clippedBesideTies(frame: Element): string[] {
  return clipped(frame).filter((line) => !line.startsWith('div.ties-frame'));
}

/** A box that cuts off what it can't hold, or that holds text. Boxes of boxes may let a button's padding stand out. */
function mayCut(element: Element): boolean {
  const { display, overflowX, textOverflow } = getComputedStyle(element);
  // What ends in an ellipsis is shortened on purpose.
  if (element.clientWidth === 0 || display === 'inline' || textOverflow === 'ellipsis') return false;
  return overflowX !== 'visible' || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
}
