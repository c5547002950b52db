/** The list of all reports: searched by words, narrowed by choices and days, shown in steps. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ListedView } from '../../../core/coverage/view.ts';
import { type Mounted, mount } from '../../testing/mount.tsx';
import { all, textOf } from '../../testing/show-card.tsx';
import { reports } from '../fixtures.ts';
import { AllCoverage } from './AllCoverage.tsx';

let mounted: Mounted;
let list: HTMLElement;

function show(items: readonly ListedView[], around: string | null = '2022-12-16'): void {
  mounted = mount(
    <div class="newsgloss">
      <AllCoverage items={items} around={around} />
    </div>,
  );
  list = mounted.element;
}

const field = () => list.querySelector('input[type="search"]') as HTMLInputElement;
const select = (label: string) => {
  const id = all(list, 'label')
    .find((each) => textOf(each) === label)
    ?.getAttribute('for');
  return list.querySelector(`#${CSS.escape(id ?? '')}`) as HTMLSelectElement & HTMLInputElement;
};
const found = () => textOf(list.querySelector('.found [role="status"]'));
const listed = () => all(list, '.listed');
const press = (words: string) => userEvent.click(all(list, 'button').find((each) => textOf(each) === words) as HTMLElement);

beforeEach(() => page.viewport(400, 700));
afterEach(() => mounted.unmount());

describe('all reports', () => {
  it('stand under their months, newest first, forty at a time', async () => {
    show(reports(100));
    expect(found()).toBe('100 of 100 reports');
    expect(textOf(list.querySelector('.month-name'))).toBe('February 2023');
    expect(listed()).toHaveLength(40);
    await press('Show 40 more');
    expect(listed()).toHaveLength(80);
    // The focus goes on to what has come, for the button is elsewhere now.
    expect(listed()[40]?.contains(document.activeElement)).toBe(true);
    await press('Show 20 more');
    expect(listed()).toHaveLength(100);
  });

  it('are searched as the reader types, in words that may lack their diacritics and their ends', async () => {
    show(reports(60));
    await userEvent.type(field(), 'brucke gesp');
    await expect.poll(found).toBe('10 of 60 reports');
    for (const report of listed()) expect(report.textContent).toContain('Brücke');
    expect(list.querySelector('.month-name')).toBeNull();
    await userEvent.clear(field());
    await expect.poll(found).toBe('60 of 60 reports');
  });

  it('are narrowed by publisher, text, language and days, each choice with the number that it leaves', async () => {
    show(reports(60));
    await userEvent.click(list.querySelector('.filters summary') as HTMLElement);
    const options = [...select('Publisher').options].map(({ text }) => text);
    expect(options[0]).toBe('All');
    expect(options.slice(1)).toEqual([...options.slice(1)].sort(new Intl.Collator('en').compare));
    expect(options).toContain('Mill News (8)');
    await userEvent.selectOptions(select('Publisher'), 'Mill News');
    expect(found()).toBe('8 of 60 reports');
    await userEvent.selectOptions(select('Text by'), 'Valley Agency');
    expect(Number.parseInt(found(), 10)).toBeLessThan(8);
    expect(textOf(list.querySelector('.filters summary'))).toBe('Narrow down (2 set)');
    await press('Clear');
    expect(found()).toBe('60 of 60 reports');
    await userEvent.fill(select('From'), '2023-02-01');
    await userEvent.fill(select('To'), '2023-02-11');
    await expect.poll(found).toMatch(/^[345] of 60 reports$/);
    await press('Clear');
    await userEvent.selectOptions(select('Language'), 'de');
    expect(found()).toBe('10 of 60 reports');
  });

  it('can be those of the weeks around the article alone', async () => {
    show(reports(60));
    await press('Weeks around this article');
    const count = Number.parseInt(found(), 10);
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(10);
    await press('Weeks around this article');
    expect(found()).toBe('60 of 60 reports');
    mounted.unmount();
    show(reports(3), null);
    expect(all(list, 'button').map(textOf)).not.toContain('Weeks around this article');
  });

  it('say so where none fits, and open again by a button', async () => {
    show(reports(10));
    await userEvent.type(field(), 'xylophone');
    await expect.poll(found).toBe('0 of 10 reports');
    expect(textOf(list.querySelector('.panel-none'))).toBe('No report fits. Clear a filter, or use fewer words.');
    await press('Clear');
    expect(found()).toBe('10 of 10 reports');
    expect(field().value).toBe('');
  });

  it('are all reached by key', async () => {
    show(reports(10));
    field().focus();
    await userEvent.keyboard('ferries');
    await expect.poll(found).not.toBe('10 of 10 reports');
    await userEvent.keyboard('{Tab}{Enter}');
    expect((list.querySelector('.filters') as HTMLDetailsElement).open).toBe(true);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(select('Publisher'));
  });

  /** A busy machine takes longer than a reader's; what counts is that it is not the number of reports that it takes it for. */
  const KEY_PRESS_MS = 50;

  it('six hundred of them wait for no key press', async () => {
    show(reports(600));
    const times: number[] = [];
    for (const words of ['c', 'co', 'cou', 'coun', 'counc', 'council of', 'council of the two', 'bridge', 'brid', 'b']) {
      const began = performance.now();
      field().value = words;
      field().dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - began);
    }
    // The first makes the index; all after it are what the reader feels at each key.
    const felt = times.slice(1).toSorted((a, b) => a - b);
    expect(felt[Math.floor(felt.length / 2)], `ms: ${times.map(Math.round)}`).toBeLessThan(KEY_PRESS_MS);
  });
});
