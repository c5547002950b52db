/** The sheets that style our marks, in each root that holds one. A document takes only what its own window has made. */
import { documentOf, isConnected, isDocument, isLost, viewOf } from '../read/dom.ts';
import loudCss from './loud-marks.css?inline';
import quietCss from './marks.css?inline';

export type StyledRoot = Document | ShadowRoot;

export interface Sheets {
  /** The root adopts what it lacks; the page may take it away at any time, and nothing tells. */
  assert(root: StyledRoot, loud: boolean): void;
  remove(root: StyledRoot): void;
}

export function createSheets(): Sheets {
  const made = new WeakMap<Document, readonly CSSStyleSheet[]>();
  const sheetsFor = (root: StyledRoot): readonly CSSStyleSheet[] => {
    if (isLost(root)) return [];
    const document = isDocument(root) ? root : documentOf(root);
    const view = document && isConnected(document) ? viewOf(document) : null;
    if (!document || !view) return [];
    const sheets = made.get(document) ?? [quietCss, loudCss].map((css) => createSheet(view, css));
    made.set(document, sheets);
    return sheets;
  };
  return {
    assert(root, loud) {
      for (const sheet of sheetsFor(root).slice(0, loud ? 2 : 1)) {
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
      }
    },
    remove(root) {
      const sheets = sheetsFor(root);
      if (sheets.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => !sheets.includes(other));
    },
  };
}

export function createSheet(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
