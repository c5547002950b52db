/** Languages by their BCP 47 tags, as the linker tells them apart. */

/** Croatian, Bosnian and Montenegrin write and inflect a name as Serbian does, as far as a reader of forms can tell. */
const READ_AS_SERBIAN: ReadonlySet<string> = new Set(['hr', 'bs', 'cnr', 'sh']);

/** Russian and Ukrainian, which share what other Slavic languages have not. */
export const isEastSlavic = (lang: string): boolean => lang === 'ru' || lang === 'uk';

/** The primary language of a tag, `sr` of `sr-Latn` and of `hr`; '' where there is no tag. */
export function primaryLanguage(tag: string | null): string {
  const primary = tag?.split('-')[0]?.toLowerCase() ?? '';
  return READ_AS_SERBIAN.has(primary) ? 'sr' : primary;
}
