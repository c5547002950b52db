/** Which parts texts ask for, and whether they should. */
import { partsOfLanguage, partsOfTexts } from '../../core/link/dictionary/needed-parts.ts';
import { INFLECTING, PARTS, type PartName } from '../../core/link/dictionary/parts.ts';
import { primaryLanguage } from '../../core/link/text/language.ts';
import type { MeasuredText } from './texts.ts';

/** What a page loads: what its declared language asks for, and what its text does. */
export function neededBy(lang: string | null, blocks: readonly string[]): PartName[] {
  const asked = new Set([...partsOfLanguage(lang), ...partsOfTexts(blocks)]);
  return PARTS.filter((name) => asked.has(name));
}

export interface Asked {
  /** Texts in an inflecting language and Latin letters, and those of them that don't ask for its part by their text alone. */
  inflecting: number;
  missed: string[];
  /** Pages and texts in any other language, and those that ask for it for nothing. */
  others: number;
  alarmed: string[];
}

/** Asks the texts alone, as on a page that declares no language or a wrong one. */
export function askForInflected(texts: readonly MeasuredText[]): Asked {
  const isInflecting = ({ blocks, page }: MeasuredText) =>
    INFLECTING.has(primaryLanguage(page.lang)) && !partsOfTexts(blocks).includes('cyrillic');
  const asks = ({ blocks }: MeasuredText) => partsOfTexts(blocks).includes('inflected');
  const [inflecting, others] = [texts.filter(isInflecting), texts.filter((text) => !isInflecting(text))];
  return {
    inflecting: inflecting.length,
    missed: inflecting.filter((text) => !asks(text)).map(({ name }) => name),
    others: others.length,
    alarmed: others.filter(asks).map(({ name }) => name),
  };
}
