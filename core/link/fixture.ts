/** Small packs for the linker's tests: names of true people and bodies, and a pack's worth of evidence for them. */
import type { Alias, Confusable } from '../pack/schema.ts';
import { compileDictionary } from './dictionary/compile.ts';
import { type Dictionary, openDictionary } from './dictionary/dictionary.ts';
import type { PackNames } from './dictionary/named-actors.ts';

type NamedActor = PackNames['actors'][number];

interface Outline {
  kind?: NamedActor['kind'];
  strong?: readonly string[];
  weak?: readonly string[];
  lang?: string;
  cues?: readonly string[];
  confusables?: readonly (readonly [text: string, cues: readonly string[]])[];
  related?: readonly string[];
}

/** An actor from its names alone. */
export function actor(id: string, outline: Outline): NamedActor {
  const { kind = 'organisation', strong = [], weak = [], lang = 'en', cues = [], confusables = [], related = [] } = outline;
  const aliases = (texts: readonly string[], strength: Alias['strength']): Alias[] =>
    texts.map((text) => ({ text, lang, strength }));
  return {
    id,
    kind,
    aliases: [...aliases(strong, 'strong'), ...aliases(weak, 'weak')],
    confusables: confusables.map(([text, own]): Confusable => ({ text, means: 'somebody else', cues: [...own] })),
    cues: [...cues],
    relations: related.map((target) => ({ type: 'member-of', target, from: null, to: null, sources: ['a-source'] })),
    roles: [],
  };
}

export function packOf(
  actors: readonly NamedActor[],
  blockers: readonly string[] = [],
  offices: PackNames['offices'] = [],
): PackNames {
  return { actors, blockers: blockers.map((text) => ({ text, means: 'somebody else' })), offices };
}

export function dictionaryOf(pack: PackNames): Dictionary {
  return openDictionary(Object.values(compileDictionary([pack])));
}
