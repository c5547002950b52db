/** What changes how a page reads, though no mutation tells of it: a shadow root attached late, or a style sheet that has arrived. */

/** A function that says whether there is any since it was last asked; `known` are the roots that were read already. */
export function watchUnseen(document: Document, known: Iterable<ShadowRoot>): () => boolean {
  const roots = new WeakSet(known);
  let sheets = document.styleSheets.length;

  const hasNewRoot = (within: Document | ShadowRoot): boolean => {
    let found = false;
    for (const { shadowRoot } of within.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      found = !roots.has(shadowRoot) || found;
      roots.add(shadowRoot);
      found = hasNewRoot(shadowRoot) || found;
    }
    return found;
  };
  return () => {
    const styled = document.styleSheets.length !== sheets;
    sheets = document.styleSheets.length;
    return hasNewRoot(document) || styled;
  };
}
