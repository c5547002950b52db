/** Lists of mutes as they are kept: oldest first, each once, and never more than a reader could look through. */
import * as v from 'valibot';
import { Mute, type MuteScope, muteKey } from './mute.ts';

/** A reader who mutes one name a day fills this in more than a year; read and checked in a millisecond. */
export const MOST_MUTES = 500;

/** A page is read once and soon forgotten; a name is muted for good. */
const FIRST_TO_FALL: readonly MuteScope[] = ['page', 'site', 'name'];

/** A bad entry costs itself alone. */
export const Mutes = listOf(Mute);

/** What a private window changes in what is stored: it mutes, or unmutes again, for itself. */
const Change = v.object({ mute: Mute, muted: v.boolean() });
export type MuteChange = v.InferOutput<typeof Change>;
export const MuteChanges = listOf(Change);

/** With one more, the newest. Where the list is full the oldest page falls off, then the oldest site, then the oldest name. */
export function withMute(mutes: readonly Mute[], mute: Mute): Mute[] {
  const others = withoutMute(mutes, mute);
  while (others.length >= MOST_MUTES) others.splice(firstToFall(others), 1);
  return [...others, mute];
}

export function withoutMute(mutes: readonly Mute[], mute: Mute): Mute[] {
  const key = muteKey(mute);
  return mutes.filter((other) => muteKey(other) !== key);
}

/** The stored mutes as a private window sees them. */
export function withChanges(stored: readonly Mute[], changes: readonly MuteChange[]): Mute[] {
  return changes.reduce<Mute[]>((mutes, { mute, muted }) => (muted ? withMute : withoutMute)(mutes, mute), [...stored]);
}

/** The changes with one more. Of those on the same mute the last one holds. */
export function withChange(changes: readonly MuteChange[], change: MuteChange): MuteChange[] {
  const key = muteKey(change.mute);
  return [...changes.filter(({ mute }) => muteKey(mute) !== key), change].slice(-MOST_MUTES);
}

function firstToFall(mutes: readonly Mute[]): number {
  for (const scope of FIRST_TO_FALL) {
    const oldest = mutes.findIndex((mute) => mute.scope === scope);
    if (oldest >= 0) return oldest;
  }
  return 0;
}

/** Whatever fits of a stored list. */
function listOf<T>(schema: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((entries): T[] =>
      entries.flatMap((entry) => {
        const result = v.safeParse(schema, entry);
        return result.success ? [result.output] : [];
      }),
    ),
  );
}
