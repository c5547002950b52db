/** Hears when a page changes its colours as a whole: another colour scheme, or a theme that it switches on its root. */
import { elementOf, type Mark } from './mark.ts';

/** Themes are switched by these, on the root or the body. */
const SWITCHES = ['class', 'style', 'data-theme', 'data-color-scheme', 'data-color-mode', 'data-bs-theme'];
const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** In milliseconds: pages fade from one theme to the next, most within a third of a second; what they show in between counts for nothing. */
const SETTLED_MS = 400;

/** Among the marks these many are looked at, evenly spread, to see whether the page looks different. */
const SAMPLES = 3;

/** Calls `onChange` when the page has other colours than before. The function returned ends it. */
export function watchTheme(document: Document, marks: () => readonly Mark[], onChange: () => void): () => void {
  const view = document.defaultView ?? window;
  const ends = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = coloursOf(document, marks());
  const look = () => {
    const now = coloursOf(document, marks());
    if (now === seen) return;
    seen = now;
    onChange();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  };
  // Many pages write to their root as the reader scrolls: nothing is reckoned anew unless its colours differ.
  const observer = new MutationObserver(wait);
  const watched = { attributes: true, attributeFilter: SWITCHES };
  observer.observe(document.documentElement, watched);
  if (document.body) observer.observe(document.body, watched);
  for (const query of QUERIES) view.matchMedia(query).addEventListener('change', wait, { signal: ends.signal });
  return () => {
    observer.disconnect();
    ends.abort();
    clearTimeout(timer);
  };
}

/** The colours of the root, the body and a few marks, as one text. */
function coloursOf(document: Document, marks: readonly Mark[]): string {
  const step = Math.max(1, Math.floor(marks.length / SAMPLES));
  const samples = marks.filter((_, index) => index % step === 0).map(elementOf);
  const forced = document.defaultView?.matchMedia('(forced-colors: active)').matches;
  const colours = [document.documentElement, document.body, ...samples].map((element) => {
    if (!element) return '';
    const { color, backgroundColor, colorScheme } = getComputedStyle(element);
    return `${color} ${backgroundColor} ${colorScheme}`;
  });
  return [forced, ...colours].join('; ');
}
