/** The peers, as their users would set them up. */

import { compromiseLookup, compromiseTagged } from './compromise.ts';
import { markJs } from './mark-js.ts';
import { naiveDictionary } from './naive.ts';
import type { Find, Names } from './names.ts';
import { wink } from './wink.ts';

export interface Peer {
  name: string;
  /** What of its kinds it stands for: the better of several is the peer, the others are told beside it. */
  kind: 'naive dictionary' | 'highlighter' | 'name finder';
  find: Find;
}

/** `strong` are the names that stand alone: a peer that weighs no evidence may do better with them only. */
export function peersFor(names: Names, strong: Names): Peer[] {
  return [
    { kind: 'naive dictionary', name: 'longest name, word borders', find: naiveDictionary(names) },
    { kind: 'naive dictionary', name: 'the same, strong names alone', find: naiveDictionary(strong) },
    { kind: 'highlighter', name: 'mark.js, exactly, with punctuation as limiters', find: markJs(names, true) },
    { kind: 'highlighter', name: 'mark.js, exactly, as it comes', find: markJs(names, false) },
    { kind: 'name finder', name: 'wink-nlp, custom entities', find: wink(names) },
    { kind: 'name finder', name: 'compromise, lookup', find: compromiseLookup(names) },
    { kind: 'name finder', name: 'compromise, lookup within the names that it finds', find: compromiseTagged(names) },
  ];
}
