/** Mutes as the reader sees them in a list: with the name of the actor. */
import type { Wording } from '../card/view.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { wording } from '../pack/wording.ts';
import type { Mute } from './mute.ts';

export interface MuteView {
  mute: Mute;
  name: Wording;
}

/** `lang` is the language of the names; an actor that the pack does not have (`index` `null`: no pack can be read) goes by its id. */
export function describeMutes(index: PackIndex | null, mutes: readonly Mute[], lang: string | null): MuteView[] {
  return mutes.map((mute) => {
    const actor = index?.actors.get(mute.actor);
    return { mute, name: actor ? wording(actor.name, lang) : { text: mute.actor, lang: 'und' } };
  });
}
