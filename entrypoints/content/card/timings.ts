/** All timings of the card and of the tour, in milliseconds or pixels, each with its reason. */

/** When the card is asked for while the pointer rests, so that it is ready in time for the shortest usual delay; a pointer that passes wakes nothing. */
export const ASK_DELAY_MS = 120;

/** How long a card stays after the pointer has left word and card: time enough to cross the gap, or to come back. */
export const CLOSE_DELAY_MS = 300;

/** A pointer that moves no further than this within the opening delay rests: hands tremble. */
export const REST_TOLERANCE_PX = 8;

/** The gap between word and card: the line being read stays clear of the card's edge. */
export const CARD_GAP_PX = 6;

/** The distance of a card from the window's edges. */
export const CARD_MARGIN_PX = 8;

/** A tap that moves further than this is a scroll or a drag. */
export const TAP_TOLERANCE_PX = 10;

/** A press longer than this is the system's own gesture (selection, context menu), not a tap. */
export const TAP_LIMIT_MS = 500;

/** How long a sentence waits before it is said: screen readers miss what comes together with its live region, and need not say each step of a quick walk. */
export const SAY_DELAY_MS = 100;

/** How long after the last scroll event the page counts as scrolling: two to three frames of a slow page. */
export const SCROLL_SETTLE_MS = 120;
