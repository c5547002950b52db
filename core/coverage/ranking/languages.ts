/** Whether a reader reads a report's language. */

/**
 * Tells by the first part of the tags: who reads `sr` reads `sr-Latn`, and who reads `en-GB` reads `en`; a Serbian report is read by who
 * reads Croatian or Bosnian, and the other way about. Where nothing is known of reader or report, it counts as read.
 */
export function readerOf(languages: readonly string[]): (report: string | null) => boolean {
  const read = new Set(languages.map(spoken));
  return (report) => report === null || read.size === 0 || read.has(spoken(report));
}

/** Standard forms of one spoken language, which their readers read in each other's papers. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = { bs: 'sh', cnr: 'sh', hr: 'sh', sr: 'sh' };

function spoken(tag: string): string {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return ONE_LANGUAGE[language] ?? language;
}
