/** Where in the panel the reader is, as the part of its address behind `#`. */

/** The parts of what is told of a page, in their order. */
export const SECTIONS = ['names', 'differences', 'timeline', 'relations', 'coverage'] as const;
export type Section = (typeof SECTIONS)[number];

export type Place =
  /** What is told of the page, at one of its parts. */
  { is: 'page'; section: Section | null } | { is: 'actor'; actor: string } | { is: 'event'; event: string };

export const PAGE: Place = { is: 'page', section: null };

/** `#actor/kfor`, `#event/request-to-kfor`, `#timeline`; whatever else is the page. */
export function placeOf(hash: string): Place {
  const [first = '', id = ''] = decoded(hash.replace(/^#/, '')).split('/', 2);
  if (first === 'actor' && id) return { is: 'actor', actor: id };
  if (first === 'event' && id) return { is: 'event', event: id };
  return { is: 'page', section: SECTIONS.find((section) => section === first) ?? null };
}

export function hashOf(place: Place): string {
  if (place.is === 'actor') return `#actor/${encodeURIComponent(place.actor)}`;
  if (place.is === 'event') return `#event/${encodeURIComponent(place.event)}`;
  return place.section === null ? '#' : `#${place.section}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
