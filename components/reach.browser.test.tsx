/** What WCAG asks of card, popup, panel and options alike: text spacing, text of twice the size, keys, focus that is seen, targets. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Card } from './Card.tsx';
import { cards } from './card/fixtures.ts';
import { cardStyles } from './card/styles.ts';
import { options } from './options/fixtures.ts';
import { Options } from './options/Options.tsx';
import { panels } from './panel/fixtures.ts';
import { Panel } from './panel/Panel.tsx';
import { popups } from './popup/fixtures.ts';
import { Popup } from './popup/Popup.tsx';
import { clippedBesideTies } from './testing/clipping.ts';
import { type Mounted, mount } from './testing/mount.tsx';

const nothing = () => {};
const done = async () => true;

const card = (name: keyof typeof cards) => () => {
  const props = cards[name];
  if (!props) throw new Error(`There is no fixture of a card named ${name}.`);
  const actions = { close: nothing, pin: nothing, turn: nothing, back: nothing, mute: nothing, copy: done };
  return mount(<Card {...props} actions={actions} />, { rootStyle: cardStyles });
};

const popup = (name: keyof typeof popups) => () => {
  const state = popups[name];
  if (!state) throw new Error(`There is no fixture of a popup named ${name}.`);
  const on = {
    ...{ onSwitch: done, onPause: done, onTour: nothing, onMark: nothing, onReload: nothing },
    ...{ onAskPermission: nothing, onOptions: nothing, onShow: done, onUnmute: done },
    ...{ onPanel: nothing, onKeep: async () => null },
  };
  return mount(<Popup state={state} on={on} />);
};

const optionsPage = () => {
  const state = options['some mutes'];
  if (!state) throw new Error('There is no fixture of the options.');
  const on = {
    ...{ onPause: done, onDescriptions: done, onShortcuts: nothing, onExport: done },
    ...{ onOpening: done, onRule: done, onUnmute: done, onLanguages: done, onForget: done },
  };
  return mount(<Options state={state} on={on} />);
};

const panel = (name: keyof typeof panels) => () => {
  const props = panels[name];
  if (!props) throw new Error(`There is no fixture of a panel named ${name}.`);
  const on = {
    ...{ onGo: nothing, onMark: nothing, onReload: nothing, onAskPermission: nothing },
    ...{ onShow: done, onKeep: async () => null, onExport: done, onCopy: done },
  };
  return mount(<Panel {...props} on={on} />);
};

const PARTS: [name: string, show: () => Mounted][] = [
  ['card, full', card('full')],
  ['card, contested', card('contested')],
  ['card, everything at once', card('everything at once')],
  ['card, a choice', card('choice')],
  ['card, nobody', card('nobody')],
  ['popup', popup('page that the pack knows')],
  ['options', optionsPage],
  ['panel', panel('page')],
  ['panel, an actor', panel('actor with much to tell')],
  ['panel, an event', panel('event')],
];

/** What a reader may set, as 1.4.12 has it, in units of the text's size. */
const SPACING = `* { line-height: 1.5em !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

let mounted: Mounted | undefined;

beforeEach(() => page.viewport(400, 700));
afterEach(() => {
  mounted?.unmount();
  mounted = undefined;
});

const rootOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;

/** All but what the card's bar repeats for the eye alone while its head is out of sight. */
const wordsOf = (element: Element) =>
  [...element.querySelectorAll('p, li, h2, h3, button, summary')].map((each) => each.textContent).join('\n');

/** In ms: longer than from one part that is drawn in a task of its own to the next. */
const STILL_MS = 100;

async function untilStill(element: Element): Promise<void> {
  let before: string | null;
  do {
    before = element.textContent;
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  } while (element.textContent !== before);
}

/** What may tell that it has the focus: a line around it, around its label or, in a picture, around one of its shapes. */
function ringsOf(focused: Element): string[] {
  const around = focused.matches('input[type="radio"]') ? focused.closest('label') : null;
  const shapes = focused instanceof SVGElement ? [...focused.children] : [];
  return [focused, around, ...shapes].flatMap((each) => {
    if (!each) return [];
    const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(each);
    return [`${outlineStyle} ${outlineWidth}`, ...(shapes.includes(each) && stroke !== 'none' ? [`solid ${strokeWidth}`] : [])];
  });
}

/** Its own style may hold sizes in px, so each text is made larger where it stands. */
function scaleText(element: HTMLElement, factor: number): void {
  const sizes = [element, ...element.querySelectorAll<HTMLElement>('*')].map(
    (each) => [each, getComputedStyle(each).fontSize] as const,
  );
  for (const [each, size] of sizes) each.style.setProperty('font-size', `${Number.parseFloat(size) * factor}px`, 'important');
}

describe.each(PARTS)('%s', (_, show) => {
  it('loses no text when the reader spaces it out', async () => {
    mounted = show();
    const { element } = mounted;
    await untilStill(element);
    for (const fold of element.querySelectorAll('details')) fold.open = true;
    const before = element.getBoundingClientRect().height;
    const sheet = document.createElement('style');
    sheet.textContent = SPACING;
    (rootOf(element) === document ? document.head : rootOf(element)).append(sheet);
    try {
      expect(getComputedStyle(element.querySelector('p, h2') as Element).letterSpacing).not.toBe('normal');
      expect(clippedBesideTies(element)).toEqual([]);
      expect(element.getBoundingClientRect().height).toBeGreaterThanOrEqual(before);
    } finally {
      sheet.remove();
    }
  });

  it('loses no text of twice the size', async () => {
    mounted = show();
    await untilStill(mounted.element);
    scaleText(mounted.element, 2);
    expect(clippedBesideTies(mounted.element)).toEqual([]);
  });

  it('has its focus seen at every step of Tab, in sight, and changes nothing by it', async () => {
    mounted = show();
    const { element } = mounted;
    const root = rootOf(element);
    const focused = () => (root.activeElement && element.contains(root.activeElement) ? root.activeElement : null);
    await untilStill(element);
    const before = wordsOf(element);
    const visited = new Set<Element>();
    (element.querySelector('button, a, input, select, summary') as HTMLElement).focus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
    for (let at = focused(); at && !visited.has(at); await userEvent.keyboard('{Tab}'), at = focused()) {
      visited.add(at);
      expect(ringsOf(at), at.outerHTML).toContain('solid 2px');
      const { top, bottom } = at.getBoundingClientRect();
      expect(bottom).toBeGreaterThan(0);
      expect(top).toBeLessThan(innerHeight);
    }
    expect(visited.size).toBeGreaterThan(2);
    expect(wordsOf(element)).toBe(before);
  });

  it('has no target smaller than 24 px', () => {
    mounted = show();
    const { element } = mounted;
    const targets = [...element.querySelectorAll<HTMLElement>('a, button, [role="button"], select, summary, input')].filter(
      (each) => each.checkVisibility(),
    );
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});
