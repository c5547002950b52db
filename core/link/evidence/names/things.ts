/**
 * Things that a page has introduced under a place's name, and goes on to call so: a building near which something is
 * (`palata „Albanija“ … stanari kod Albanije`), a club in the language of its founders (`FC Kosova Bruchsal … Kosova springt
 * auf Platz zwei`), in which the page does not write the place.
 */
import type { NameHit } from '../../scan.ts';
import { foldWord } from '../../text/fold.ts';
import type { NamePlace } from '../longer-names/name-place.ts';
import { neighbourBefore } from '../neighbours.ts';
import { isOneOf } from '../words/list.ts';

/** Before a house, not before a country. */
const isSpot = isOneOf(
  'opposite gegenuber kod ispred naspram pored kraj perballe напротив навпроти возле біля перед код испред поред крај наспрам',
);

/** A name that stands for itself, as far as it is known yet. */
interface Heard {
  hit: NameHit;
  text: string;
}

export interface Things {
  /** A name that is part of a longer one. */
  add(hit: NameHit, place: NamePlace, block: number): void;
  /** Whether a name stands where only such a thing does. */
  isAgain(hit: NameHit, place: NamePlace, block: number): boolean;
  /** Those of a page's names that are such a thing's by their form, before its introduction or behind. */
  again<Name extends Heard>(names: readonly Name[]): readonly Name[];
}

/** Languages in which the name of a place has one form on a page. */
const UNINFLECTED = ['en', 'de', 'fr'];
/** Letters in which the forms of one name agree (`Kosovo`, `Kosova`; `Belgrad`, `Beograd`), as other names of a country do not. */
const LIKE = 2;
/** Shorter ones are abbreviations. */
const SHORTEST = 5;

/** `lang` is the page's primary language. */
export function createThings(lang: string): Things {
  const blocks = new Map<number, number>();
  const forms = new Map<number, Set<string>>();
  return {
    add({ senses }, { text, start, end, kinds }, block) {
      if (!kinds.includes('place')) return;
      const form = foldWord(text.slice(start, end));
      for (const { value } of senses) {
        blocks.set(value, block);
        if (UNINFLECTED.includes(lang) && isClub(text, start)) forms.set(value, (forms.get(value) ?? new Set()).add(form));
      }
    },
    isAgain({ senses }, { text, start }, block) {
      if (blocks.size === 0 || !senses.some(({ value }) => blocks.get(value) === block)) return false;
      const before = neighbourBefore(text, start);
      return before?.gap === ' ' && isSpot(before.folded);
    },
    again(names) {
      if (forms.size === 0) return [];
      return names.filter(({ hit, text }) => {
        const form = foldWord(text);
        const things = hit.senses.filter(({ value }) => forms.get(value)?.has(form)).map(({ value }) => value);
        return (
          things.length > 0 && names.some((other) => isOtherForm(foldWord(other.text), form) && isOneOfThese(other.hit, things))
        );
      });
    },
  };
}

/** Letters before the name (`FC Kosova`); a university may write its town either way. */
function isClub(text: string, start: number): boolean {
  const before = neighbourBefore(text, start);
  return before?.gap === ' ' && before.allCapitals;
}

/** `Kosovo` beside `Kosova`; not `Serbiens` beside `Serbien`. */
function isOtherForm(form: string, thing: string): boolean {
  if (form.length < SHORTEST || thing.length < SHORTEST || form.slice(0, LIKE) !== thing.slice(0, LIKE)) return false;
  return !/\s/.test(form) && !form.startsWith(thing) && !thing.startsWith(form);
}

function isOneOfThese({ senses }: NameHit, actors: readonly number[]): boolean {
  return senses.some(({ value }) => actors.includes(value));
}
