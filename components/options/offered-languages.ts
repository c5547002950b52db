/** The languages that a reader may choose from, as the browser knows them. */
import { perLanguage } from '../per-language.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** All languages with a tag of two letters that the browser can name, by name: longer tags are of languages that hardly any newsroom writes in. */
export const offeredLanguages: (inLanguage: string) => readonly { tag: string; name: string }[] = perLanguage(findLanguages);

function findLanguages(inLanguage: string): { tag: string; name: string }[] {
  const names = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
  const byName = new Intl.Collator(inLanguage).compare;
  return (
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
      .filter(isCurrent)
      .flatMap((tag) => {
        const name = names.of(tag);
        return name === undefined ? [] : [{ tag, name }];
      })
      // Some are told under the name of the language that they belong to (`tw`, as `ak`, is Akan).
      .filter(({ name }, place, all) => all.findIndex((each) => each.name === name) === place)
      .sort((a, b) => byName(a.name, b.name))
  );
}

/** Tags that have been replaced (`iw` by `he`) would name a language twice. */
function isCurrent(tag: string): boolean {
  return Intl.getCanonicalLocales(tag)[0] === tag;
}
