/** Names: an actor can be found by them, and nobody's alias is taken out of play by the pack itself. */
import { caseRuleOf } from '../../link/dictionary/case-rule.ts';
import { keyOf } from '../../link/text/tokens.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import type { Actor, Alias } from '../schema.ts';
import { plain } from './plain-text.ts';

export function nameProblems({ actors, head }: Draft): Problem[] {
  const blocked = new Set(head?.value.blockers.map(({ text }) => sameName(text)));
  return [
    ...actors.flatMap(wordless),
    ...actors.flatMap(insideActor),
    ...actors.flatMap(onlyWeak),
    ...actors.flatMap(unfindableName),
    ...actors.flatMap((actor) => outOfPlay(actor, blocked, 'a blocker in pack.json takes this alias out of play')),
    ...actors.flatMap((actor) =>
      outOfPlay(actor, uncuedConfusables(actor), 'a confusable without cues takes this alias out of play'),
    ),
  ];
}

function wordless({ file, value: { aliases } }: Placed<Actor>): Problem[] {
  return aliases.flatMap(({ text }, i) =>
    // An empty text is told by the schema.
    text === '' || keyOf(text)
      ? []
      : [
          {
            file,
            place: `aliases[${i}].text`,
            what: `"${text}" holds no letter and no digit`,
            remedy: 'write a name, or remove it',
          },
        ],
  );
}

function insideActor({ file, value: { aliases } }: Placed<Actor>): Problem[] {
  const first = new Map<string, Alias>();
  return aliases.flatMap((alias, i) => {
    const key = sameName(alias.text);
    const earlier = first.get(key);
    if (!earlier) first.set(key, alias);
    else if (earlier.strength !== alias.strength) {
      const what = `"${alias.text}" is ${alias.strength} here and ${earlier.strength} as "${earlier.text}" (${earlier.lang})`;
      return [{ file, place: `aliases[${i}].strength`, what, remedy: 'give both the same strength; weak is the careful one' }];
    } else if (earlier.text === alias.text && earlier.lang === alias.lang) {
      return [
        { file, place: `aliases[${i}]`, what: `"${alias.text}" stands twice for ${alias.lang}`, remedy: 'remove one of the two' },
      ];
    }
    return [];
  });
}

/** A weak alias needs evidence on the page: the actor's strong one, a cue, or an actor that is related. */
function onlyWeak({ file, value: { aliases, cues, relations } }: Placed<Actor>): Problem[] {
  if (cues.length > 0 || relations.length > 0 || aliases.some(({ strength }) => strength === 'strong')) return [];
  const what = 'every alias is weak, and nothing tells when the actor is meant';
  return [{ file, place: 'aliases', what, remedy: 'add cues, a relation, or the full name as a strong alias' }];
}

/** What a card shows in brackets, such as the year of an agreement, no text has to hold. */
const IN_BRACKETS = / \([^)]*\)$/;

/** The name that a card shows is one by which it is found; the linker reads Serbian aliases in both scripts. */
function unfindableName({ file, value: { name, aliases } }: Placed<Actor>): Problem[] {
  const found = new Set(aliases.map(({ text }) => plain(text)));
  return Object.entries(name).flatMap(([lang, text]) => {
    const bare = text.replace(IN_BRACKETS, '');
    if (found.has(plain(bare))) return [];
    const what = `"${bare}" is not among the aliases, so that nobody finds the actor by it`;
    return [{ file, place: `name.${lang}`, what, remedy: 'add it to "aliases"' }];
  });
}

function outOfPlay({ file, value }: Placed<Actor>, texts: ReadonlySet<string>, what: string): Problem[] {
  return value.aliases.flatMap(({ text }, i) =>
    texts.has(sameName(text))
      ? [
          {
            file,
            place: `aliases[${i}]`,
            what: `"${text}": ${what}`,
            remedy: 'remove one of the two, or give the confusable cues',
          },
        ]
      : [],
  );
}

function uncuedConfusables({ value }: Placed<Actor>): ReadonlySet<string> {
  return new Set(value.confusables.filter(({ cues }) => cues.length === 0).map(({ text }) => sameName(text)));
}

/** Equal for names that the linker can't tell apart: `NATO` and `Nato` differ, `Vučić` and `Vucic` don't. */
function sameName(text: string): string {
  const key = keyOf(text);
  return key === null ? '' : `${key.codes.join(' ')} / ${caseRuleOf(text, key).join(' ')}`;
}
