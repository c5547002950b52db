/** The kept articles as a file of the reader's own. */
import type { KeptArticle } from '../../core/kept/kept-article.ts';

/** What such a file says: what it is, in which shape, and the articles as they are kept. */
export function exportText(articles: readonly KeptArticle[], exported: Date): string {
  return `${JSON.stringify({ format: 'newsgloss-kept', version: 1, exported: exported.toISOString(), articles }, null, 2)}\n`;
}

/** Saved as any download is, which needs no permission. Its address ends with the page: taken back at once, it may be gone before it is read. */
export function saveKept(articles: readonly KeptArticle[], now = new Date()): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([exportText(articles, now)], { type: 'application/json' }));
  link.download = `newsgloss-kept-${now.toISOString().slice(0, 10)}.json`;
  link.click();
}
