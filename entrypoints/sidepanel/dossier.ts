/** All that is told of a page, as a file to take along. */
import { dossierWords } from '../../components/panel/dossier-words.ts';
import type { ExportFormat, ToldPage } from '../../components/panel/state.ts';
import type { Texts } from '../../components/text.tsx';
import { localDay } from '../../core/local-day.ts';
import { isFailure } from '../../core/messages.ts';
import { cslItems } from '../../core/panel/dossier/csl.ts';
import { dossierMarkdown } from '../../core/panel/dossier/markdown.ts';
import { ask } from '../shared/messaging.ts';

export interface DossierFile {
  name: string;
  type: string;
  text: string;
}

export async function dossierFile(format: ExportFormat, page: ToldPage, texts: Texts): Promise<DossierFile> {
  const name = fileName(page);
  if (format === 'csl') {
    return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(cslItems(page.view.coverage), null, 2)}\n` };
  }
  const packs = await ask('packs', {});
  const text = dossierMarkdown({ ...page, packs: isFailure(packs) ? [] : packs, today: localDay() }, dossierWords(texts));
  return { name: `${name}.md`, type: 'text/markdown', text };
}

/** Longer ones are cut by some systems; in characters. */
const LONGEST_NAME = 60;

/** "newsgloss-serbia-asks-kfor": letters and digits alone, which every system takes. */
function fileName({ title, siteName }: ToldPage): string {
  const words = (title || siteName).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['newsgloss', ...words].join('-').slice(0, LONGEST_NAME).replace(/-$/, '');
}
