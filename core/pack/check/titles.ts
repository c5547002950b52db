/** Offices and adjectives: that they can be read, and that each tells of one. */
import { grammarOf } from '../../link/descriptions/grammar.ts';
import { collectHoldings, type Holding } from '../../link/dictionary/holdings.ts';
import { primaryLanguage } from '../../link/text/language.ts';
import { keyOf } from '../../link/text/tokens.ts';
import type { Problem } from '../problem.ts';
import type { Draft, Placed } from '../read/draft.ts';
import { nearest } from '../read/nearest.ts';
import type { Office, Term } from '../schema.ts';

export function titleProblems(draft: Draft): Problem[] {
  const roles = draft.actors.flatMap(({ value }) => value.roles);
  const titles = new Set(roles.map(({ title }) => title.en));
  return [
    ...draft.offices.flatMap((office) => [...unknownRoles(office, titles), ...strayHosts(office)]),
    ...draft.offices.flatMap((office) => strayOwners(office, roles)),
    ...terms(draft).flatMap(unreadable),
    ...draft.offices.flatMap((office) => repeated(inPlace(office, 'titles', office.value.titles))),
    ...ofTwoHolders(draft),
    ...ofTwoActors(draft),
  ];
}

/** A term with the place where it stands. */
interface PlacedTerm {
  file: string;
  place: string;
  term: Term;
  isTitle: boolean;
}

function terms({ offices, actors }: Draft): PlacedTerm[] {
  return [
    ...offices.flatMap((office) => inPlace(office, 'titles', office.value.titles)),
    ...actors.flatMap((actor) => inPlace(actor, 'adjectives', actor.value.adjectives ?? [])),
  ];
}

function inPlace({ file, place }: Placed<unknown>, field: 'titles' | 'adjectives', list: readonly Term[]): PlacedTerm[] {
  const prefix = place === '' ? '' : `${place}.`;
  return list.map((term, i) => ({ file, place: `${prefix}${field}[${i}]`, term, isTitle: field === 'titles' }));
}

function unknownRoles({ file, place, value }: Placed<Office>, titles: ReadonlySet<string>): Problem[] {
  return value.roles.flatMap((title, i) => {
    if (titles.has(title)) return [];
    const meant = nearest(title, titles);
    const remedy = meant === null ? 'write the English title of a role, or remove it' : `write "${meant}" if that is meant`;
    return [{ file, place: `${place}.roles[${i}]`, what: `no role has the English title "${title}"`, remedy }];
  });
}

function strayHosts({ file, place, value: { roles, hosts = {} } }: Placed<Office>): Problem[] {
  return Object.keys(hosts).flatMap((title) =>
    roles.includes(title)
      ? []
      : [
          {
            file,
            place: `${place}.hosts`,
            what: `"${title}" is none of the office's roles`,
            remedy: 'write it as in "roles", or add it there',
          },
        ],
  );
}

/** An owner of whom no such role is never leads to anybody. */
function strayOwners(
  { file, place, value }: Placed<Office>,
  roles: readonly { title: { en: string }; of?: string | undefined }[],
): Problem[] {
  const owners = new Set(roles.filter(({ title }) => value.roles.includes(title.en)).map(({ of }) => of));
  return Object.entries(value.beside ?? {}).flatMap(([named, owner]) =>
    owners.has(owner)
      ? []
      : [
          {
            file,
            place: `${place}.beside.${named}`,
            what: `none of the office's roles is "of" "${owner}"`,
            remedy: 'name the actor that the role is "of"',
          },
        ],
  );
}

function unreadable({ file, place, term: { text, lang, declension }, isTitle }: PlacedTerm): Problem[] {
  const grammar = grammarOf(primaryLanguage(lang));
  if (!grammar) {
    const what = `descriptions are not read in "${lang}"`;
    return [{ file, place: `${place}.lang`, what, remedy: 'give the language in which it is written so, or remove it' }];
  }
  // An Albanian title is listed without its article, in which it means nobody; its forms have one.
  const isPlural = declension === 'plural' || (primaryLanguage(lang) !== 'sq' && grammar.meansNobody(text));
  if (!isTitle || !isPlural) return [];
  return [{ file, place: `${place}.text`, what: `"${text}" is a plural, which no one person is`, remedy: 'write the singular' }];
}

function repeated(own: readonly PlacedTerm[]): Problem[] {
  const first = new Map<string, PlacedTerm>();
  return own.flatMap((each) => {
    const key = keyOfTerm(each.term);
    const earlier = first.get(key);
    if (!earlier) first.set(key, each);
    if (!earlier) return [];
    return [
      {
        file: each.file,
        place: each.place,
        what: `"${each.term.text}" stands twice for the office`,
        remedy: 'remove one of the two',
      },
    ];
  });
}

/** A title that means two offices of one owner is silent whenever two people hold them. */
function ofTwoHolders(draft: Draft): Problem[] {
  const actors = draft.actors.map(({ value }) => value);
  const offices = draft.offices.map(({ value }) => value);
  const holdings = [...collectHoldings(actors, new Map(actors.map(({ id }, i) => [id, i])), offices).values()];
  const shared = Map.groupBy(
    draft.offices.flatMap((office, number) =>
      inPlace(office, 'titles', office.value.titles).map((each) => ({ ...each, number })),
    ),
    ({ term }) => keyOfTerm(term),
  );
  return [...shared.values()].flatMap((same) =>
    same.flatMap(({ file, place, term, number }, i) => {
      const rival = same.slice(0, i).find((other) => holdings.some((own) => clash(own, number, other.number)));
      if (!rival) return [];
      const what = `"${term.text}" is a title of "${offices[rival.number]?.id}" too, which somebody else held beside the same name at the same time`;
      return [{ file, place: `${place}.text`, what, remedy: 'leave it to the one that articles mean by it' }];
    }),
  );
}

function clash(holdings: readonly Holding[], one: number, other: number): boolean {
  const of = (number: number) => holdings.filter(({ office, hosts }) => office === number && hosts.length === 0);
  return of(one).some((a) => of(other).some((b) => a.holder !== b.holder && a.from < b.to && b.from < a.to));
}

function ofTwoActors({ actors }: Draft): Problem[] {
  const owner = new Map<string, string>();
  return actors.flatMap((actor) =>
    inPlace(actor, 'adjectives', actor.value.adjectives ?? []).flatMap(({ file, place, term }) => {
      const key = keyOfTerm(term);
      const other = owner.get(key) ?? actor.value.id;
      owner.set(key, other);
      if (other === actor.value.id) return [];
      const what = `"${term.text}" is an adjective of "${other}" too`;
      return [{ file, place, what, remedy: 'leave it to the actor that articles mean by it' }];
    }),
  );
}

/** Equal for terms that the linker can't tell apart. */
function keyOfTerm({ text, lang }: Term): string {
  return `${primaryLanguage(lang)} ${keyOf(text)?.codes.join(' ') ?? ''}`;
}
