/**
 * Whether a description is part of something longer that means another office, or several: `president of Serbia and Kosovo`,
 * `српски и косовски председник`, `Kosovo Albanian prime minister`, `глава МИД Косово`.
 */
import { neighbourBefore } from '../evidence/neighbours.ts';
import type { Span } from '../text/places.ts';
import { type Around, gapWithin } from './around.ts';
import { grammarOf } from './grammar.ts';
import { numberOf, type Owner } from './owners.ts';
import type { Title } from './titles.ts';
import { isAnd } from './words.ts';

export function isEntangled(owner: Owner, title: Title, around: Around): boolean {
  return (
    isSharedBehind(owner, title, around) ||
    isSharedBefore(owner, around) ||
    hasOwnerBefore(owner, title, around) ||
    hasOwnerBehind(owner, title, around)
  );
}

/** What joins a second owner behind the first, with the words before a name. */
const AND_NAME = /^ (?:and|und|et|dhe|i|и|та|й|і) (?:the |of |of the |der |des |de la |de |du |i |e |të |te |na |на )?$/i;
/** Between a name and what it owns. */
const OWNING = /^(?:'s? | |-)$/;

/** `president of Serbia and Kosovo`, where Kosovo has such an office too and no other title follows (`and Kosovo's premier`). */
function isSharedBehind({ whole }: Owner, { list }: Title, around: Around): boolean {
  const { text } = around.block;
  const next = around.names(whole).find(({ start }) => start >= whole.end);
  if (!next || !isGap(AND_NAME, text, whole.end, next.start)) return false;
  if (around.offices(next).some(({ start }) => isGap(OWNING, text, next.end, start))) return false;
  const actor = numberOf(next, around);
  return actor !== undefined && around.dictionary.holdings(actor).some(({ office }) => list.includes(office));
}

/** Two adjectives before one title. */
function isSharedBefore({ whole }: Owner, { block: { text }, adjectives }: Around): boolean {
  const joint = neighbourBefore(text, whole.start);
  if (joint?.gap !== ' ' || !isAnd(joint.folded)) return false;
  return adjectives(joint).some(({ end }) => gapWithin(text, end, joint.start) === ' ');
}

/** An adjective that is itself of somebody: in English a name stands right before it. */
function hasOwnerBefore({ whole, marked }: Owner, { start, lang }: Title, { block: { text }, names }: Around): boolean {
  if (lang !== 'en' || marked.start === start) return false;
  return names(whole).some(({ end }) => isGap(OWNING, text, end, whole.start));
}

/** The owner is itself of somebody, or owns something else: `глава МИД Косово`, `e Kuvendit serb`, `president of Serbia's chamber`. */
function hasOwnerBehind({ whole, marked }: Owner, { lang }: Title, { block: { text }, adjectives, names }: Around): boolean {
  if (whole.end === marked.end) return false;
  if (/^['’]s?(?!\p{L})/u.test(text.slice(whole.end))) return true;
  const follows = ({ start }: Span) => gapWithin(text, whole.end, start) === ' ';
  return names(whole).some(follows) || (grammarOf(lang)?.adjective === 'behind' && adjectives(whole).some(follows));
}

function isGap(shape: RegExp, text: string, from: number, to: number): boolean {
  const gap = gapWithin(text, from, to);
  return gap !== null && shape.test(gap);
}
