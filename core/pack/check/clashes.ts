/**
 * Forms that are something else too: a name of another actor, or an ordinary word. A strong one would be marked wherever it
 * stands, so it has to be made weak, be dropped, or be accepted in pack.json with a reason.
 */
import { caseRuleOf } from '../../link/dictionary/case-rule.ts';
import { keyOf } from '../../link/text/tokens.ts';
import { formsOf } from '../forms/forms.ts';
import { ordinaryIn } from '../forms/ordinary-forms.ts';
import type { OrdinaryWords } from '../ordinary-words.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import type { Actor } from '../schema.ts';

export function clashProblems(draft: Draft, words: OrdinaryWords): Problem[] {
  const clashes = [...formsBySpelling(draft.actors)].flatMap(([spelt, forms]) =>
    [...onSeveral(forms), ...ordinary(forms, words)].map((problem) => ({ spelt, problem })),
  );
  const accepted = new Set(draft.head?.value.clashes?.map(({ form }) => spelling(form)));
  return [
    ...clashes.filter(({ spelt }) => !accepted.has(spelt)).map(({ problem }) => problem),
    ...acceptedInVain(draft, new Set(clashes.map(({ spelt }) => spelt))),
  ];
}

/** A form as the linker knows it: one of each actor, and weak where any alias makes it so. */
interface Form {
  /** Equal for names that the linker can't tell apart in their letters. */
  spelt: string;
  actor: string;
  file: string;
  place: string;
  text: string;
  /** Made of the alias by the build, or listed with it. */
  isDerived: boolean;
  caseRule: string;
  isStrong: boolean;
}

/** By the letters alone: a name in capitals and one in small letters are two to the linker, and one in a line of capitals. */
function formsBySpelling(actors: readonly Placed<Actor>[]): Map<string, Form[]> {
  const bySpelling = new Map<string, Form[]>();
  for (const form of actors.flatMap(formsOfActor)) {
    const forms = bySpelling.get(form.spelt) ?? [];
    const same = forms.find(({ actor, caseRule }) => actor === form.actor && caseRule === form.caseRule);
    if (same) same.isStrong &&= form.isStrong;
    else bySpelling.set(form.spelt, [...forms, form]);
  }
  return bySpelling;
}

function formsOfActor({ file, value: { id, kind, gender, aliases } }: Placed<Actor>): Form[] {
  return aliases.flatMap((alias, i) =>
    [alias.text, ...formsOf(alias, kind, gender)].flatMap((text) => {
      const key = keyOf(text);
      // An alias without a letter is told as such.
      if (!key) return [];
      return {
        spelt: key.codes.join(' '),
        actor: id,
        file,
        place: `aliases[${i}]`,
        text,
        isDerived: text !== alias.text,
        caseRule: caseRuleOf(text, key).join(' '),
        isStrong: alias.strength === 'strong',
      };
    }),
  );
}

/** Of two strong ones the later is told; of a strong and a weak one the strong. */
function onSeveral(forms: readonly Form[]): Problem[] {
  return forms.flatMap((form, at) => {
    // The file of an actor that was copied is told by its id.
    const other = forms.find((each, i) => each.actor !== form.actor && (i < at || !each.isStrong));
    if (!form.isStrong || !other) return [];
    const what = `"${form.text}" is strong, and a ${other.isStrong ? 'strong' : 'weak'} name of "${other.actor}" too`;
    return [problemOf(form, what, other.isStrong ? 'make it weak on both' : 'make it weak here too')];
  });
}

function ordinary(forms: readonly Form[], words: OrdinaryWords): Problem[] {
  return forms.flatMap((form) => {
    const languages = form.isStrong ? ordinaryIn(form.text, words) : [];
    if (languages.length === 0) return [];
    // Every name has a capital; what has none is told as a description.
    const where = 'wherever that has a capital (first in a sentence, in a title, as a German noun)';
    const what = `"${form.text}" is strong, and an ordinary word (${languages.join(', ')}) that would be marked ${where}`;
    return [problemOf(form, what, 'make it weak')];
  });
}

function problemOf({ file, place, text, isDerived }: Form, what: string, weaken: string): Problem {
  const rid = isDerived
    ? `${weaken} by an alias "${text}" of its own, drop it by the "without" of this one`
    : `${weaken}, remove it`;
  return { file, place, what, remedy: `${rid}, or accept it in "clashes" of pack.json with a reason` };
}

/** Asked only where all files could be read, for the form may be in another. */
function acceptedInVain({ head, problems }: Draft, clashing: ReadonlySet<string>): Problem[] {
  if (!head || problems.length > 0) return [];
  const accepted = (head.value.clashes ?? []).map(({ form }) => spelling(form));
  return accepted.flatMap((spelt, i) => {
    const form = `"${head.value.clashes?.[i]?.form}"`;
    const what = accepted.indexOf(spelt) < i ? `${form} is accepted twice` : `no strong form ${form} clashes with anything`;
    return accepted.indexOf(spelt) < i || !clashing.has(spelt)
      ? [{ file: head.file, place: `clashes[${i}]`, what, remedy: 'remove it' }]
      : [];
  });
}

function spelling(text: string): string {
  return keyOf(text)?.codes.join(' ') ?? '';
}
