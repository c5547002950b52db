/**
 * What the reader does not want marked: an actor on one page, on one site, or under one name everywhere.
 *
 * A page is its address without hash, with no more of its query than tells it from other pages: many sites have all articles at one path.
 * A site is its host. A name is kept as it was written and compared folded, so that `Escobar` and `ESCOBAR` are one; it is muted for this
 * actor alone, for another may bear it rightly.
 */
import * as v from 'valibot';
import { foldWord } from '../link/text/fold.ts';
import { ownQuery } from '../pack/address.ts';
import { ID } from '../pack/fields.ts';
import { hostOf } from '../site/site-rule.ts';

/** Longer than any name of a pack, and short enough that no page can fill the storage with one. */
const LONGEST_NAME = 200;
/** What servers commonly take as the longest address. */
const LONGEST_PAGE = 2_048;

export const MuteName = v.pipe(
  v.string(),
  v.maxLength(LONGEST_NAME),
  v.check((name) => foldWord(name) !== ''),
);

export const Mute = v.variant('scope', [
  v.object({
    scope: v.literal('page'),
    actor: ID,
    of: v.pipe(
      v.string(),
      v.check((address) => pageOf(address) === address),
    ),
  }),
  v.object({
    scope: v.literal('site'),
    actor: ID,
    of: v.pipe(
      v.string(),
      v.check((host) => hostOf(`https://${host}`) === host),
    ),
  }),
  v.object({ scope: v.literal('name'), actor: ID, of: MuteName }),
]);
/** `of` is the page's address, the site's host, or the name as it was written. */
export type Mute = v.InferOutput<typeof Mute>;

export const MuteScope = v.picklist(['page', 'site', 'name']);
export type MuteScope = v.InferOutput<typeof MuteScope>;

/** An actor under the name by which a page has it. */
export interface Named {
  actor: string;
  name: string;
}

/** The page that an address shows, `null` where that is no web page, or one with an address too long to keep. */
export function pageOf(address: string): string | null {
  if (hostOf(address) === null) return null;
  const { origin, pathname, searchParams } = new URL(address);
  const page = origin + pathname + ownQuery(searchParams);
  return page.length > LONGEST_PAGE ? null : page;
}

/** What to keep so that an actor is muted as asked from the page at `address`; `null` where that can't be. */
export function muteFor(scope: MuteScope, { actor, name }: Named, address: string): Mute | null {
  const of = { page: pageOf, site: hostOf, name: () => (v.is(MuteName, name) ? name : null) }[scope](address);
  return of === null ? null : { scope, actor, of };
}

/** Tells mutes apart: two with the same key do the same. */
export function muteKey({ scope, actor, of }: Mute): string {
  return `${scope} ${actor} ${scope === 'name' ? foldWord(of) : of}`;
}

/** Whether a mute reaches the page at `address`; one of a name reaches all. */
export function reaches({ scope, of }: Mute, address: string): boolean {
  if (scope === 'name') return true;
  return of === (scope === 'page' ? pageOf(address) : hostOf(address));
}

/** For the page at `address`: the mute that keeps a name from being marked, `null` where it may be. */
export function mutedAt(mutes: readonly Mute[], address: string): (named: Named) => Mute | null {
  const byActor = Map.groupBy(
    mutes.filter((mute) => reaches(mute, address)),
    ({ actor }) => actor,
  );
  return ({ actor, name }) => {
    // Nearly all actors have no mute, and nothing of theirs is folded.
    const own = byActor.get(actor) ?? [];
    return own.find(({ scope, of }) => scope !== 'name' || foldWord(of) === foldWord(name)) ?? null;
  };
}
