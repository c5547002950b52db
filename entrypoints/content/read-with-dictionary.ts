/** Reads the page, and opens the dictionary for the scripts in which it is written. */
import type { Script } from '../../core/link/dictionary/dictionary.ts';
import type { PageBrowser } from './browser.ts';
import { type OpenDictionary, openStored, readStored, type Stored, scriptsOfTexts } from './link/dictionary-store.ts';
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
 * The page as it is when its dictionary is there: where a part for another script has to be fetched it is read again, for nothing
 * watches it yet. Rejects where even a dictionary that was made anew does not open, and when the signal ends it.
 */
export async function readWithDictionary(parts: ReadParts): Promise<{ reading: Reading; opened: OpenDictionary }> {
  const { document, browser, signal } = parts;
  let { stored } = parts;
  const open = async (scripts: readonly Script[]) => {
    const opened = await openStored(browser, stored, scripts);
    if (opened) return opened;
    await parts.remake();
    stored = await readStored(browser, scripts);
    const remade = await openStored(browser, stored, scripts);
    if (!remade) throw new Error('Newsgloss: the dictionary does not open');
    return remade;
  };

  let opened = await open(['latin']);
  for (;;) {
    signal.throwIfAborted();
    const reading = read(document);
    const { scripts } = opened;
    const missing = scriptsOfTexts(reading.blocks.map(({ text }) => text)).filter((script) => !scripts.includes(script));
    if (missing.length === 0) return { reading, opened };
    opened = await open([...scripts, ...missing]);
  }
}
