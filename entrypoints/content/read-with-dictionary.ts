/** Reads the page, and opens the dictionary with the parts that its text needs. */
import { partsOfTexts } from '../../core/link/dictionary/needed-parts.ts';
import type { PartName } from '../../core/link/dictionary/parts.ts';
import type { PageBrowser } from './browser.ts';
import { type OpenDictionary, openStored, readStored, type Stored } from './link/dictionary-store.ts';
import { type Reading, read } from './read/reader.ts';

export interface ReadParts {
  document: Document;
  browser: PageBrowser;
  /** As it was read with the settings; the parts that it has are used. */
  stored: Stored;
  /** Has the background make the dictionary anew, where there is none that opens. */
  remake(): Promise<unknown>;
  signal: AbortSignal;
}

/**
 * The page as it is when its dictionary is there: where another part has to be fetched it is read again, for nothing watches it
 * yet. Rejects where even a dictionary that was made anew does not open, and when the signal ends it.
 */
export async function readWithDictionary(parts: ReadParts): Promise<{ reading: Reading; opened: OpenDictionary }> {
  const { document, browser, signal } = parts;
  let { stored } = parts;
  const open = async (names: readonly PartName[]) => {
    const opened = await openStored(browser, stored, names);
    if (opened) return opened;
    await parts.remake();
    stored = await readStored(browser, names);
    const remade = await openStored(browser, stored, names);
    if (!remade) throw new Error('Newsgloss: the dictionary does not open');
    return remade;
  };

  let opened = await open(['base']);
  for (;;) {
    signal.throwIfAborted();
    const reading = read(document);
    const { parts: has } = opened;
    const missing = partsOfTexts(reading.blocks.map(({ text }) => text)).filter((name) => !has.includes(name));
    if (missing.length === 0) return { reading, opened };
    opened = await open([...has, ...missing]);
  }
}
