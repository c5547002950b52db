import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '../../components/testing/axe.ts';
import { readHash } from './address.ts';
import { Gallery } from './Gallery.tsx';
import { groups } from './states.ts';

let gone: string[] = [];

function show(hash: string): void {
  gone = [];
  render(<Gallery address={readHash(hash)} onGo={(next) => gone.push(next)} />, document.body);
}

const stages = () => [...document.querySelectorAll<HTMLElement>('[data-state]')];
const rootOf = (state: string) =>
  document.querySelector(`[data-state="${state}"] .gallery-stage`)?.shadowRoot as unknown as ShadowRoot;

afterEach(() => render(null, document.body));

test('every state of every component is drawn in an open root of its own', async () => {
  await page.viewport(1280, 800);
  show('');
  expect(stages().map(({ dataset }) => dataset.state)).toEqual(
    groups.flatMap((group) => group.states.map((state) => `${group.id}/${state.id}`)),
  );
  for (const { dataset } of stages()) {
    const drawn = rootOf(dataset.state ?? '').querySelector('.newsgloss, .sample');
    expect(drawn?.getBoundingClientRect().height, dataset.state).toBeGreaterThan(20);
  }
});

test.each(['light', 'dark'])('has nothing that axe objects to on its own page, %s', async (scheme) => {
  await page.viewport(1280, 800);
  // One group: the others' headings are the same, and axe walks through all that is hidden too.
  show(`#marks?scheme=${scheme}`);
  // What stands on the stages has tests of its own.
  for (const stage of document.querySelectorAll<HTMLElement>('.gallery-stage')) stage.style.display = 'none';
  expect(await violations(document.body)).toEqual([]);
});

test('an address shows one group or one state, and says where there is none', () => {
  show('#popup');
  expect(stages()).toHaveLength(groups.find(({ id }) => id === 'popup')?.states.length ?? 0);
  show('#card/ten-positions');
  expect(stages().map(({ dataset }) => dataset.state)).toEqual(['card/ten-positions']);
  show('#card/eleven-positions');
  expect(stages()).toEqual([]);
  expect(document.querySelector('main')?.textContent).toBe('There is nothing at this address.');
});

test('components stand in the window, the colours and the direction that are chosen', () => {
  show('#card/full?width=320&scheme=dark&direction=rtl');
  const card = rootOf('card/full').querySelector<HTMLElement>('.card');
  expect(card?.offsetWidth).toBe(304);
  expect(card && getComputedStyle(card).colorScheme).toBe('dark');
  expect(card?.dir).toBe('rtl');
  const size = () => getComputedStyle(rootOf('card/full').querySelector('.card-name') as Element).fontSize;
  show('#card/full');
  expect(size()).toBe('22px');
  show('#card/full?text=200');
  expect(size()).toBe('44px');
});

test('what folds is unfolded at full height on demand', () => {
  const folds = () => [...rootOf('card/everything-at-once').querySelectorAll('details')].map(({ open }) => open);
  show('#card/everything-at-once');
  expect(new Set(folds())).toEqual(new Set([false]));
  show('#card/everything-at-once?open=true');
  expect(new Set(folds())).toEqual(new Set([true]));
  const scroller = rootOf('card/everything-at-once').querySelector('.card-scroll');
  expect(scroller?.scrollHeight).toBe(scroller?.clientHeight);
});

test('the controls change the address and keep what is shown', async () => {
  show('#card/full?width=320');
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('checkbox', { name: 'Right to left' }).click();
  await page.getByRole('combobox', { name: 'Window' }).selectOptions('800');
  expect(gone).toEqual(['#card/full?scheme=dark&width=320', '#card/full?width=320&direction=rtl', '#card/full?width=800']);
});

test('marks are painted on the samples, and gone with them', () => {
  const marked = () => [...(CSS.highlights.get('newsgloss') ?? [])].length;
  show('#marks');
  expect(marked()).toBeGreaterThan(groups.find(({ id }) => id === 'marks')?.states.length ?? Number.POSITIVE_INFINITY);
  expect(CSS.highlights.get('newsgloss-current')?.size).toBe(1);
  show('#popup');
  expect(marked()).toBe(0);
});
