/**
 * compromise 14, a name finder that knows English: its `lookup` over all names, which reads words in its own normal
 * form (small letters, no accents, Cyrillic letters that look like Latin ones as these). A name is therefore given as
 * written and in that form, and counts only where the text has it as written: else "us" would be the country.
 */
import nlp from 'compromise';
import type { GoldMark, Span } from '../gold.ts';
import { overlaps } from '../places.ts';
import type { Find, Names } from './names.ts';

/** What its tagger calls a name. */
const TAGGED_NAMES = '(#ProperNoun|#Person|#Place|#Organization|#Acronym)+';
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Everything that the lookup finds. */
export function compromiseLookup(names: Names): Find {
  return finder(
    names,
    (text) => nlp.tokenize(text),
    () => true,
  );
}

/** Of that, what lies in a name that its English tagger finds by itself. */
export function compromiseTagged(names: Names): Find {
  return finder(names, nlp, (doc, name) => spansOf(doc.match(TAGGED_NAMES)).some((span) => overlaps(span, name)));
}

type View = ReturnType<ReturnType<typeof nlp.tokenize>['compute']>;

function finder(names: Names, read: (text: string) => View, keep: (doc: View, name: Span) => boolean): Find {
  const normal = [...names.keys()].map((name) => nlp.tokenize(name).text('normal'));
  const trie = nlp.buildTrie([...new Set([...names.keys(), ...normal])]);
  return (text) => {
    const doc = read(text).compute('index');
    return spansOf(doc.lookup(trie))
      .flatMap((span) => nameIn(text, span, names) ?? [])
      .filter((name) => keep(doc, name));
  };
}

/** Its words carry the punctuation that touches them: the name is the longest that begins with the first letter. */
function nameIn(text: string, { start, end }: Span, names: Names): GoldMark | null {
  while (start < end && !LETTER.test(text.charAt(start))) start++;
  for (; end > start; end--) {
    const actor = names.get(text.slice(start, end));
    if (actor !== undefined && !LETTER.test(text.charAt(end))) return { start, end, actor };
  }
  return null;
}

function spansOf(view: View): Span[] {
  const found: { offset: { start: number; length: number } }[] = view.json({ offset: true });
  return found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}
