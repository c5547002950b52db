/**
 * The one element of ours in the page: a plain `div` with a closed root, in the top layer, there only while a card is open or a tour
 * runs. Its own inline style with `!important` is what no rule of the page outweighs; nothing else of the page is touched.
 */
import { type ComponentChild, render } from 'preact';
import { cardStyles } from '../../../components/card/styles.ts';
import { createSheet } from '../paint/sheets.ts';
import { documentOf, isConnected, isElement, matches, parentOf, queryAll } from '../read/dom.ts';
import hostStyles from './host.css?inline';
import { SAY_DELAY_MS } from './timings.ts';

export interface CardHost {
  readonly element: HTMLElement;
  /** Draws into the host, which need not be shown yet. */
  draw(content: ComponentChild): void;
  /** Shows what is drawn, in the top layer over what `near` lies in. */
  show(near: Element): void;
  hide(): void;
  /** Keeps the host, with its live region, without a card: for a tour. */
  keep(on: boolean): void;
  /** Has a screen reader say one sentence; only while the host is there. */
  say(sentence: string): void;
  /** Moves focus into the card; it goes back to where it was when the card closes. */
  focus(): void;
  destroy(): void;
}

/** How often a page may throw the host out while one card is open; then the card gives way. */
const MOST_RETURNS = 3;

/** How often the host is brought to the top while one card is open: more than any reader opens menus, and an end for a page that answers in kind. */
const MOST_RISES = 50;

/** `all` resets what the page's rules give; `direction` and `unicode-bidi` it leaves alone. */
const STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'auto',
  overflow: 'visible',
  background: 'transparent',
  direction: 'ltr',
  'unicode-bidi': 'normal',
  'color-scheme': 'light dark',
  'z-index': '2147483647',
};

/** Events that the page's own shortcuts and "click outside" rules must not see, nor those that add its address to what is copied. */
const KEPT_IN = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'input',
  'copy',
];

export function createCardHost(document: Document, onThrownOut: () => void): CardHost {
  const host = document.createElement('div');
  for (const [property, value] of Object.entries(STYLE)) host.style.setProperty(property, value, 'important');
  host.popover = 'manual';
  for (const type of KEPT_IN) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [cardStyles, hostStyles].map((css) => createSheet(window, css));
  const status = root.appendChild(document.createElement('div'));
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  const place = root.appendChild(document.createElement('div'));

  let shown = false;
  let kept = false;
  let destroyed = false;
  let returns = 0;
  let rises = 0;
  let parent: Element = document.documentElement;
  let focusBefore: Element | null = null;
  let saying: ReturnType<typeof setTimeout> | undefined;

  const attach = () => {
    if (host.parentNode !== parent) {
      // What zooms its whole document would zoom the card, and move it from its place. Asked before there is anything new to lay out.
      host.style.setProperty('zoom', String(1 / parent.currentCSSZoom), 'important');
      parent.append(host);
    }
    if (!host.matches(':popover-open')) host.showPopover();
    // Whatever of the parent's own ancestors the page removes takes the host with it.
    for (let at: Node | null = parent; at; at = parentOf(at)) guard.observe(at, { childList: true });
    for (const type of OVER_US) document.addEventListener(type, onRival, true);
  };
  const detach = () => {
    for (const type of OVER_US) document.removeEventListener(type, onRival, true);
    guard.disconnect();
    host.remove();
  };
  const guard = new MutationObserver(() => {
    if (host.isConnected) return;
    if (returns++ < MOST_RETURNS) moveTo(parentFor(document, parent));
    else onThrownOut();
  });
  const moveTo = (next: Element) => {
    // A moved popover leaves the top layer; it is shown again where it belongs.
    if (next !== parent) detach();
    parent = next;
    attach();
  };
  /** What has come into the top layer lies over us, and a modal dialog makes us inert. */
  const onRival = ({ isTrusted, type, target }: Event) => {
    if (!isTrusted || target === host || !(target instanceof Node) || rises >= MOST_RISES) return;
    const element = isElement(target) ? target : document.documentElement;
    // A `details` element has such events too.
    if (type === 'toggle' && !matches(element, 'dialog, [popover]')) return;
    rises++;
    const next = parentFor(document, element);
    if (next === parent) host.hidePopover();
    moveTo(next);
  };
  const fallSilent = () => {
    clearTimeout(saying);
    status.textContent = '';
  };
  const giveFocusBack = () => {
    const before = focusBefore;
    focusBefore = null;
    if (root.activeElement && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };

  return {
    element: host,
    draw(content) {
      if (!destroyed) render(content, place);
    },
    show(near) {
      if (destroyed) return;
      if (!shown) returns = rises = 0;
      const isAbove = shown && matches(parent, ALONE);
      shown = true;
      moveTo(isAbove ? parent : parentFor(document, near));
    },
    hide() {
      if (!shown) return;
      giveFocusBack();
      shown = false;
      render(null, place);
      if (kept) return;
      fallSilent();
      detach();
    },
    keep(on) {
      if (destroyed) return;
      kept = on;
      fallSilent();
      if (shown) return;
      if (on) moveTo(parentFor(document, document.documentElement));
      else detach();
    },
    say(sentence) {
      if (!kept && !shown) return;
      if (!shown) moveTo(parentFor(document, document.documentElement));
      clearTimeout(saying);
      saying = setTimeout(() => (status.textContent = sentence), SAY_DELAY_MS);
    },
    focus() {
      const card = root.querySelector<HTMLElement>('[role="dialog"]');
      if (!card || root.activeElement) return;
      focusBefore = document.activeElement;
      card.focus({ preventScroll: true });
    },
    destroy() {
      giveFocusBack();
      destroyed = true;
      shown = kept = false;
      clearTimeout(saying);
      render(null, place);
      detach();
    },
  };
}

/** What tells that dialogs, popovers and full-screen elements come and go. */
const OVER_US = ['toggle', 'fullscreenchange'];

/** All outside of these is inert; those of the second kind show nothing that is put into them. */
const ALONE = 'dialog:modal, :fullscreen:not(iframe, video, audio, img, canvas, object, embed)';

/** The document element; but where nothing else can be reached, the modal dialog or full-screen element that is open. */
function parentFor(document: Document, near: Element): Element {
  // What makes all else in a frame inert leaves the page's own document as it is.
  const isAlone = (at: Node): at is Element => isElement(at) && documentOf(at) === document && matches(at, ALONE);
  if (isConnected(near)) for (let at: Node | null = near; at; at = parentOf(at)) if (isAlone(at)) return at;
  return [...queryAll(document, ALONE)].at(-1) ?? document.documentElement;
}
