/**
 * Whole saved pages of the wide web, of all kinds and in many languages. Hardly any is about what a pack is about: on
 * the others only what the whole world writes of may be marked, each mark of anything else is a fault.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Dictionary } from '../../core/link/dictionary/dictionary.ts';
import { readInput } from '../link-input.ts';
import { linkBlocks } from './link-text.ts';

/** A page is about the region where it names it; asked of the letters, not of the linker that is judged. */
const REGION =
  /\b(?:kosov|serbia|srbij|serbie|serbien|pristin|prishtin|belgrad|beograd)|косов|серби|сербі|србиј|белград|београд/i;

/** Countries and bodies of which news all over the world writes, so that they may stand on any page. */
const WORLD = new Set([
  ...['albania', 'bosnia-and-herzegovina', 'china', 'czech-republic', 'germany', 'montenegro', 'north-macedonia'],
  ...['russia', 'ukraine', 'united-states', 'yugoslavia'],
  ...['council-of-europe', 'european-commission', 'european-union', 'nato', 'osce', 'un-security-council', 'united-nations'],
  ...['russian-foreign-ministry', 'us-state-department'],
]);

/** Marks of others at which somebody has looked: the page does speak of that actor. */
const SEEN: readonly { page: string; actor: string; because: string }[] = [
  { page: 'rd-yahoo-3', actor: 'vladimir-putin', because: 'an article on American foreign policy names him in full' },
];

export interface PageMarks {
  page: string;
  isAboutRegion: boolean;
  /** How often each actor is marked. */
  actors: ReadonlyMap<string, number>;
  /** Actors that should not be marked on it. */
  strange: string[];
}

/** One entry a page, by name. The pages lie as `<name>.html.gz`. */
export function readPages(folder: string, dictionary: Dictionary): PageMarks[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
    .map((file) => {
      const { text, blocks, page } = readInput(file.slice(0, -'.gz'.length), gunzipSync(readFileSync(join(folder, file))));
      const mentions = linkBlocks(blocks, dictionary, page).map(({ actor }) => actor);
      return judgePage(file.slice(0, -'.html.gz'.length), text, mentions);
    });
}

export function judgePage(page: string, text: string, mentions: readonly string[]): PageMarks {
  const actors = new Map(
    Object.entries(Object.groupBy(mentions, (actor) => actor)).map(([actor, all]) => [actor, all?.length ?? 0]),
  );
  const isAboutRegion = REGION.test(text);
  const isSeen = (actor: string) => SEEN.some((each) => each.page === page && each.actor === actor);
  const strange = [...actors.keys()].filter((actor) => !isAboutRegion && !WORLD.has(actor) && !isSeen(actor));
  return { page, isAboutRegion, actors, strange };
}

/** What somebody has looked at and left, for a reader of the list. */
export function seenMarks(pages: readonly PageMarks[]): { page: string; actor: string; because: string }[] {
  return SEEN.filter(({ page, actor }) => pages.some((each) => each.page === page && each.actors.has(actor)));
}
