/** Brings a part of the card into sight within the card alone: the page is not to move. */
export function reveal(part: HTMLElement): void {
  const scroller = part.closest('.card-scroll');
  if (!scroller) return;
  const frame = scroller.getBoundingClientRect();
  const top = frame.top + Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop);
  const box = part.getBoundingClientRect();
  // Never so far that its beginning would go out of sight at the top, below the bar.
  scroller.scrollTop += Math.max(0, Math.min(box.bottom - frame.bottom, box.top - top));
}

/** For a disclosure that has just been opened or closed. */
export function revealOpened({ currentTarget }: { currentTarget: HTMLDetailsElement }): void {
  if (currentTarget.open) reveal(currentTarget);
}
