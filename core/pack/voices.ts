/** Whose word a statement rests on: addresses are many, voices are few. */
import { originOf } from './origin.ts';
import type { Draft } from './read/draft.ts';
import type { Coverage } from './schema.ts';

/** Whose word a source carries, by the source's id: a publisher's id, or `null` for one that may not stand alone. */
export type Voices = ReadonlyMap<string, string | null>;

/**
 * A copy carries the word of its origin: two sites with one agency's text are one voice, and so are two services of one house.
 * Whatever passes through a publisher that may not stand alone, or through one of such a house, is no voice.
 */
export function voicesOf({ publishers, sources, coverage }: Pick<Draft, 'publishers' | 'sources' | 'coverage'>): Voices {
  const neverAlone = new Set(publishers.filter(({ value }) => value.citedOnly || value.neverAlone).map(({ value }) => value.id));
  const houses = new Map(publishers.map(({ value }) => [value.id, value.partOf]));
  const items = new Map(coverage.map(({ value }) => [value.id, value]));
  const houseOf = (publisher: string) => houses.get(publisher) ?? publisher;
  const mayStand = (publisher: string) => !neverAlone.has(publisher) && !neverAlone.has(houseOf(publisher));
  const voice = (publisher: string, printed: string) => ([publisher, printed].every(mayStand) ? houseOf(printed) : null);
  return new Map<string, string | null>([
    ...sources.map(({ value }) => [value.id, voice(value.publisher, value.origin ?? value.publisher)] as const),
    ...coverage.map(({ value }) => [value.id, voice(value.publisher, originalPublisher(value, items))] as const),
  ]);
}

/** How many voices that may stand alone there are among the sources. */
export function independentVoices(sources: readonly string[], voices: Voices): number {
  return new Set(sources.map((id) => voices.get(id)).filter((voice) => voice !== null && voice !== undefined)).size;
}

/** The publisher whose words it prints: its own, or the declared origin of the text. */
function originalPublisher(item: Coverage, items: ReadonlyMap<string, Coverage>): string {
  const { origin, publisher } = originOf(item, items);
  return origin ?? publisher;
}
