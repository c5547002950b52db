/** Every text that a pack's authors wrote, by its place and language; titles that stand on a page are not theirs. */
import type { Draft, Placed } from './read/draft.ts';

export interface OwnText {
  file: string;
  place: string;
  /** A BCP 47 tag. */
  lang: string;
  text: string;
}

/** The localised texts, and the titles of sources and coverage that an editor wrote or took from the address. */
export function textsOf(draft: Draft): OwnText[] {
  const { head, actors, sources, coverage, events, claims, questions } = draft;
  const holders: Placed<unknown>[] = [...(head ? [head] : []), ...actors, ...coverage, ...events, ...claims, ...questions];
  return [
    ...holders.flatMap(({ file, place, value }) => localisedIn(value, file, place)),
    ...[...sources, ...coverage].flatMap(({ file, place, value: { title, lang } }) =>
      title.from === 'page' ? [] : [{ file, place: `${place}.title.text`, lang, text: title.text }],
    ),
  ];
}

/** Localised texts are the objects with an English text in them. */
function localisedIn(value: unknown, file: string, place: string): OwnText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) {
    return Object.entries(value).map(([lang, text]) => ({ file, place: `${place}.${lang}`, lang, text: String(text) }));
  }
  if (Array.isArray(value)) return value.flatMap((each, i) => localisedIn(each, file, `${place}[${i}]`));
  return Object.entries(value).flatMap(([key, each]) => localisedIn(each, file, place === '' ? key : `${place}.${key}`));
}
