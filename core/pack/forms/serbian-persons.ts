/**
 * Serbian names of persons: given name and surname each decline.
 *
 * Sources: Pravopis srpskoga jezika, Matica srpska 2010, and P. Piper, I. Klajn, Normativna gramatika srpskog jezika:
 * all names of men decline; of women the names in -a, and of their surnames only those in -a (Zaharova like an
 * adjective), which may also stay as they are.
 */
import { allForms, either, together } from './paradigm.ts';
import { adjective } from './serbian-adjectives.ts';
import { type Cases, still } from './serbian-cases.ts';
import { inA, masculine } from './serbian-nouns.ts';

type Gender = 'masculine' | 'feminine';

/** The forms of a name of one or more words, the given name first. */
export function personForms(text: string, gender: Gender): string[] {
  const words = text.split(' ');
  const parts = words.map((word, i) => partOfName(word, gender, i === 0 && words.length > 1));
  // A name in the middle declines or stays: Anđela Mikelea Ristuće, Aleksandra Bocan Harčenka.
  const middleStill = parts.map((part, i) => (i > 0 && i < parts.length - 1 ? still(words[i] ?? '') : part));
  return [...new Set([...allForms(together(parts)), ...allForms(together(middleStill))])];
}

/** Initials and words like "fon" stay. Of names joined by a hyphen the last declines, the others decline with it or stay. */
function partOfName(word: string, gender: Gender, given: boolean): Cases {
  if (/^\p{Ll}|^\p{L}?\.$|^\p{L}$/u.test(word)) return still(word);
  const names = word.split('-');
  const decline = (name: string) => (gender === 'masculine' ? man(name, given) : woman(name, given));
  const last = decline(names.at(-1) ?? '');
  if (names.length === 1) return last;
  const before = names.slice(0, -1);
  return either(together([...before.map(decline), last], '-'), together([...before.map(still), last], '-'));
}

/** A man's given name in a foreign -i or -e is often left as it is before a surname that declines: Edi Rame. */
function man(name: string, given: boolean): Cases {
  const cases = masculine(name);
  const keepsVowel = /[ie]$/.test(name) && cases.genitive[0]?.startsWith(name);
  return given && keepsVowel ? either(cases, still(name)) : cases;
}

function woman(name: string, given: boolean): Cases {
  if (!/a$/.test(name)) return still(name);
  if (given) return inA(name);
  return /..(?:[oe]v|[sc]k)a$/.test(name) ? adjective(name, 'feminine', true) : either(inA(name), still(name));
}
