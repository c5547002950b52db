import './ties.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { press } from '../../../entrypoints/content/testing/input.ts';
import { violations } from '../../testing/axe.ts';
import { clippedBesideTies } from '../../testing/clipping.ts';
import { draw, erase, longestTask, outside, overlapping, settled } from '../picture/testing/drawn.tsx';
import { type TiesFixture, tieViews } from './fixtures.ts';
import { Ties } from './Ties.tsx';

const onActor = vi.fn();

function fixture(name: string): TiesFixture {
  const found = tieViews[name];
  if (!found) throw new Error(`There is no fixture of ties named ${name}.`);
  return found;
}

async function show(name: string, setting: Parameters<typeof draw>[1] = {}) {
  const root = await draw(<Ties {...fixture(name)} onActor={onActor} />, setting);
  if (root.querySelector('.ties-frame')) await vi.waitFor(() => expect(root.querySelector('.ties-picture')).not.toBeNull());
  return root;
}

const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
const box = (root: Element, actor: string) => root.querySelector(`[data-actor="${actor}"]`) as SVGElement;
const focused = () => document.activeElement?.getAttribute('data-actor');
const told = (root: Element) => root.querySelector('.ties-chosen')?.textContent ?? '';
const button = (root: Element, name: string) =>
  all(root, 'button').find((each) => each.textContent === name || each.getAttribute('aria-label') === name) as HTMLElement;

beforeEach(() => onActor.mockClear());
afterEach(erase);

describe.each(Object.keys(tieViews))('ties: %s', (name) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    const root = await show(name);
    root.style.colorScheme = scheme;
    expect(await violations(root)).toEqual([]);
  });

  it.each([
    [320, 'ltr'],
    [320, 'rtl'],
    [1600, 'ltr'],
  ] as const)('is not clipped, no words cover others, names stand in their boxes, %i px, %s', async (width, direction) => {
    const root = await show(name, { width, direction });
    expect(clippedBesideTies(root).filter((line) => !line.startsWith('thead'))).toEqual([]);
    expect(
      overlapping([...all(root, '.ties-words'), ...all(root, '.ties-shape').filter((shape) => shape.closest('.ties-picture'))]),
    ).toEqual([]);
    for (const actor of all(root, '.ties-picture .ties-actor')) {
      const [shape, words] = ['.ties-shape', '.ties-name'].map((selector) => actor.querySelector(selector) as Element);
      if (shape && words) expect(outside([words], shape)).toEqual([]);
    }
    for (const text of all(root, '.ties-picture text')) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
    }
  });
});

it('fits the narrow screen as far as two columns go', async () => {
  const root = await show('one relation', { width: 320 });
  const frame = root.querySelector('.ties-frame') as HTMLElement;
  expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
});

it('draws the same each time, and time after time', async () => {
  const picture = async () => (await show('sixty actors')).querySelector('.ties-picture')?.innerHTML.replaceAll(/P\d+-\d+/g, '');
  expect(await picture()).toBe(await picture());
});

it('draws each line from the box that it is read from to the other', async () => {
  const root = await show('valleys');
  const texts = all(root, '[data-link]').map(
    (link) => `${link.getAttribute('data-link')}: ${link.textContent?.replaceAll(/[\u2068\u2069]/g, '')}`,
  );
  expect(texts).toContain('mira-talanova northern-valley: Minister of');
  expect(texts).toContain('rivers-commission ferry-accord: Mandated byBased on');
  expect(texts).toContain('rivers-commission council: Part of · Led by');
});

it('is mirrored where reading runs to the left', async () => {
  const middle = (root: Element, actor: string) => box(root, actor).getBoundingClientRect().left;
  const ltr = await show('valleys');
  expect(middle(ltr, 'mira-talanova')).toBeLessThan(middle(ltr, 'northern-valley'));
  const rtl = await show('valleys', { direction: 'rtl' });
  expect(middle(rtl, 'mira-talanova')).toBeGreaterThan(middle(rtl, 'northern-valley'));
});

describe('by key', () => {
  it('is one stop, from which every actor is reached', async () => {
    const root = await show('valleys');
    const stops = all(root, '[data-actor][tabindex="0"]');
    expect(stops).toHaveLength(1);
    (stops[0] as SVGElement).focus();
    await press('{Home}');
    const reached = new Set<string | null | undefined>();
    for (const _ of all(root, '[data-actor]')) {
      await settled();
      reached.add(focused());
      await press('{ArrowDown}');
    }
    expect(reached.size).toBe(8);
    await press('{End}');
    await settled();
    expect(reached).toContain(focused());
  });

  it('follows the lines to the side, and tells what ties an actor with dates and sources', async () => {
    const root = await show('valleys');
    box(root, 'mira-talanova').focus();
    await userEvent.click(box(root, 'mira-talanova'));
    await settled();
    expect(told(root)).toContain('Minister of Northern Valley since 1 April 2021');
    expect(root.querySelector('.ties-chosen a')?.getAttribute('href')).toBe('https://gazette.example/offices');
    await press('{ArrowRight}');
    await settled();
    expect(focused()).toBe('northern-valley');
    expect(told(root)).toContain('Minister: Mira Talanova');
    await press('{Enter}');
    expect(onActor).toHaveBeenCalledWith('northern-valley');
    expect(
      document.activeElement && getComputedStyle(document.activeElement.querySelector('.ties-shape') as Element).outlineStyle,
    ).toBe('solid');
  });

  it('goes against the arrows where reading runs to the left', async () => {
    const root = await show('valleys', { direction: 'rtl' });
    await userEvent.click(box(root, 'mira-talanova'));
    await settled();
    await press('{ArrowLeft}');
    await settled();
    expect(focused()).toBe('northern-valley');
  });
});

it('tells a line that is chosen, and opens an actor from below', async () => {
  const root = await show('valleys');
  await userEvent.click(root.querySelector('[data-link="ivo-perin southern-valley"] .ties-words') as Element);
  await settled();
  expect(told(root)).toContain('Envoy of Southern Valley 15 January 2020');
  expect(told(root)).not.toContain('Council');
  await userEvent.click(button(root, 'Ivo Perin'));
  expect(onActor).toHaveBeenCalledWith('ivo-perin');
});

it('grows and shrinks by buttons, and scrolls in its frame alone', async () => {
  const root = await show('valleys', { width: 320 });
  const width = () => root.querySelector('.ties-picture')?.getBoundingClientRect().width ?? 0;
  const before = width();
  await userEvent.click(button(root, 'Zoom in'));
  await settled();
  expect(width()).toBeGreaterThan(before * 1.2);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

it('says all in the table as well', async () => {
  const root = await show('valleys');
  await userEvent.click(button(root, 'Table'));
  await settled();
  const { ties, actors } = fixture('valleys').view;
  const rows = all(root, 'tbody tr');
  expect(rows).toHaveLength(ties.length);
  const nameOf = (id: string) => actors.find(({ actor }) => actor === id)?.text ?? '';
  for (const [at, { from, to }] of ties.entries()) {
    expect(rows[at]?.textContent).toContain(nameOf(from));
    expect(rows[at]?.textContent).toContain(nameOf(to));
    expect(rows[at]?.querySelector('a')).not.toBeNull();
  }
  expect(all(root, 'th').map(({ textContent }) => textContent)).toEqual(['From', 'Relation', 'To', 'Since', 'Until', 'Sources']);
  expect(rows[3]?.textContent).toContain('15 January 2020');
  await userEvent.click(button(root, 'Ivo Perin'));
  expect(onActor).toHaveBeenCalledWith('ivo-perin');
});

it('names those whom nothing ties, and says where nobody is tied', async () => {
  const root = await show('valleys');
  expect(root.querySelector('.ties-alone')?.textContent).toBe('No known relation to the others: Stefan the Ferryman');
  expect((await show('nothing known')).textContent).toBe('No relations are known between the actors of this page.');
});

/**
 * In ms of the processor. Browsers call a task long from 50 ms on, and that is what is aimed at. Measured here are sources as they are
 * written, with the checks of development and beside other tests: so a task may take twice as long before it is a failure.
 */
const AIM_MS = 50;
const HEADROOM = 2;

it('draws sixty actors and ninety ties without a long task', async () => {
  const longest = await longestTask(async () => {
    const root = await show('sixty actors', { width: 1000 });
    for (const name of ['Zoom out', 'Table', 'Picture']) {
      button(root, name).click();
      await settled();
    }
    await vi.waitFor(() => expect(all(root, '.ties-picture [data-actor]').length).toBeGreaterThanOrEqual(60));
    expect(all(root, '.ties-picture [data-link]').length).toBeGreaterThanOrEqual(90);
  });
  // biome-ignore lint/suspicious/noConsole: what was measured is told, not only whether it passed.
  console.info(`sixty actors: longest task ${longest} ms`);
  expect(longest).toBeLessThan(AIM_MS * HEADROOM);
});
