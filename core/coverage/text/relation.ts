/** How one text stands to another, as far as comparing words can tell. That a text was translated back no comparison tells. */

/**
 * - `same`: nearly all of it, word for word;
 * - `cut`: a part of it, word for word, and little else;
 * - `reworded`: it follows the other statement by statement in other words;
 * - `passages`: it shares long passages, and has much of its own.
 */
export type TextRelation = 'same' | 'cut' | 'reworded' | 'passages';
