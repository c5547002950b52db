/** What all parts of the decision have before them: the page's text, its names, its evidence, its language. */

import type { BlockScan } from '../scan.ts';
import type { PageNames } from './candidates.ts';
import type { Evidence } from './evidence.ts';

export type { Candidate } from './candidates.ts';

export interface Hearing {
  scans: readonly BlockScan[];
  names: PageNames;
  evidence: Evidence;
  /** The page's primary language, or ''. */
  lang: string;
}

/** Croatian, Bosnian and Montenegrin pages are read with the Serbian forms. */
const READ_AS_SERBIAN: readonly string[] = ['hr', 'bs', 'sh', 'cnr'];

/** The primary language of a page by its BCP 47 tag; '' where none is known. */
export function primaryLanguage(tag: string | null): string {
  const primary = tag?.split('-')[0]?.toLowerCase() ?? '';
  return READ_AS_SERBIAN.includes(primary) ? 'sr' : primary;
}
