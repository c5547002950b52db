/** What is muted on this page: what is found in it is kept from being marked, at once, and at once marked again. */
import { type Mute, type MuteScope, mutedAt, muteFor, muteKey, reaches } from '../../core/mutes/mute.ts';
import { withMute, withoutMute } from '../../core/mutes/mute-list.ts';
import { type Mark, textOfMark } from './paint/mark.ts';

export interface Muting {
  /** The marks that may be shown; the same list as long as neither marks nor mutes change. */
  unmuted(marks: readonly Mark[]): readonly Mark[];
  /** What holds from now on, whoever chose it. */
  set(mutes: readonly Mute[]): Promise<void>;
  /** Mutes a mark's actor, or takes that back: here at once, and everywhere when it is stored. Rejects, with all as it was, where it can't be. */
  change(mark: Mark, scope: MuteScope, muted: boolean): Promise<void>;
  /** What is muted on the page and on its site, and of the names muted everywhere those that the page has. */
  holding(): Mute[];
}

export interface MutingParts {
  mutes: readonly Mute[];
  address: string;
  /** Stores a change and tells the other pages that it concerns. */
  save(choice: { scope: MuteScope; actor: string; name: string; muted: boolean }): Promise<unknown>;
  /** Other marks may be shown than before. */
  onChange(): Promise<void>;
}

export function createMuting({ mutes: first, address, save, onChange }: MutingParts): Muting {
  let mutes = first;
  /** Those that reach this page; on most pages there are none, and no mark is looked at. */
  let here = mutes.filter((mute) => reaches(mute, address));
  let found: readonly Mark[] = [];
  let shown: readonly Mark[] = [];
  /** Names muted everywhere that are on this page. */
  let names = new Map<string, Mute>();

  const sift = () => {
    names = new Map();
    shown = found;
    if (here.length === 0) return;
    const muteOf = mutedAt(here, address);
    const rest = found.filter((mark) => {
      const mute = muteOf(namedIn(mark));
      if (mute?.scope === 'name') names.set(muteKey(mute), mute);
      return mute === null;
    });
    if (rest.length < found.length) shown = rest;
  };
  const set = (next: readonly Mute[]) => {
    mutes = next;
    here = mutes.filter((mute) => reaches(mute, address));
    sift();
    return onChange();
  };

  return {
    unmuted(marks) {
      if (marks !== found) {
        found = marks;
        sift();
      }
      return shown;
    },
    set,
    async change(mark, scope, muted) {
      const named = namedIn(mark);
      const mute = muteFor(scope, named, address);
      if (mute === null) throw new Error(`Newsgloss: nothing can be muted by ${scope} here`);
      const before = mutes;
      await set((muted ? withMute : withoutMute)(mutes, mute));
      try {
        await save({ scope, ...named, muted });
      } catch (error) {
        await set(before);
        throw error;
      }
    },
    holding: () => [...here.filter(({ scope }) => scope !== 'name'), ...names.values()],
  };
}

function namedIn(mark: Mark): { actor: string; name: string } {
  return { actor: mark.mention.actor, name: textOfMark(mark) };
}
