/** What every peer is given: the names that the linker has, with all their forms, each with its actor. */
import type { Actor, Alias } from '../../../core/pack/schema.ts';
import type { GoldMark } from '../gold.ts';

/** Names as written, longest first, with the actor that bears each. */
export type Names = ReadonlyMap<string, string>;

/** A peer: a text in, the names that it finds with their actors out, in order of place. */
export type Find = (text: string) => GoldMark[];

/** What is read of a pack. */
interface Named {
  actors: readonly (Pick<Actor, 'id'> & { aliases: readonly Pick<Alias, 'text' | 'forms' | 'strength'>[] })[];
}

/**
 * One actor a name: where several bear it, the one for whom it is strong, else the first of the pack. With `strong`
 * only the names that stand alone.
 */
export function namesOf(pack: Named, only?: 'strong'): Names {
  const entries = pack.actors.flatMap(({ id, aliases }) =>
    aliases
      .filter(({ strength }) => only === undefined || strength === only)
      .flatMap(({ text, forms = [], strength }) => [text, ...forms].map((name) => ({ name, id, strong: strength === 'strong' }))),
  );
  const names = new Map<string, string>();
  for (const { name, id } of entries.sort((a, b) => Number(b.strong) - Number(a.strong))) {
    if (!names.has(name)) names.set(name, id);
  }
  return new Map([...names].sort(([a], [b]) => b.length - a.length));
}
