/** The one owner of what the reader has muted. What is muted in private windows stays in memory. */
import type { Mute } from '../../core/mutes/mute.ts';
import { withChange, withChanges, withMute, withoutMute } from '../../core/mutes/mute-list.ts';
import { ITEMS } from '../../core/settings.ts';
import { queued, stored } from './stored.ts';

const mutes = stored(ITEMS.mutes);
const privateMutes = stored(ITEMS.privateMutes);

/** All that is muted, oldest first; in a private window with its own changes to what is stored. */
export async function readMutes(isPrivate: boolean): Promise<Mute[]> {
  const [known, changes] = await Promise.all([mutes.read(), isPrivate ? privateMutes.read() : []]);
  return withChanges(known, changes);
}

/** Mutes, or takes back. A private window changes nothing that is stored. */
export function setMute(mute: Mute, muted: boolean, isPrivate: boolean): Promise<void> {
  return queued(async () => {
    if (isPrivate) await privateMutes.write(withChange(await privateMutes.read(), { mute, muted }));
    else await mutes.write((muted ? withMute : withoutMute)(await mutes.read(), mute));
  });
}

/** Forgets what private windows have muted. */
export function forgetPrivateMutes(): Promise<void> {
  return queued(() => privateMutes.forget());
}
