import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '../testing/axe.ts';
import { clippedBesideTies } from '../testing/clipping.ts';
import { type Mounted, mount } from '../testing/mount.tsx';
import { all, seen, textOf } from '../testing/show-card.tsx';
import { type PanelFixture, panels } from './fixtures.ts';
import { Panel } from './Panel.tsx';
import type { PanelEvents } from './state.ts';

const on = {
  onGo: vi.fn<PanelEvents['onGo']>(),
  onShow: vi.fn<PanelEvents['onShow']>(),
  onKeep: vi.fn<PanelEvents['onKeep']>(),
  onExport: vi.fn<PanelEvents['onExport']>(),
  onCopy: vi.fn<PanelEvents['onCopy']>(),
  onMark: vi.fn(),
  onReload: vi.fn(),
  onAskPermission: vi.fn(),
} satisfies PanelEvents;

/** Differences, time line, relations, coverage. */
const PARTS = 4;

let mounted: Mounted | null = null;

function fixture(name: string): PanelFixture {
  const props = panels[name];
  if (!props) throw new Error(`There is no fixture of a panel named ${name}.`);
  return props;
}

function begin(props: PanelFixture, direction: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
  mounted?.unmount();
  // Where an earlier test has left it.
  window.scrollTo(0, 0);
  mounted = mount(<Panel {...props} on={on} />, { direction });
  return mounted.element;
}

/** With all of its parts. */
async function show(props: PanelFixture, direction: 'ltr' | 'rtl' = 'ltr'): Promise<HTMLElement> {
  const panel = begin(props, direction);
  if (props.state.is === 'page') await expect.poll(() => all(panel, '.panel-main .panel-section')).toHaveLength(PARTS);
  return panel;
}

const redraw = (props: PanelFixture) => mounted?.draw(<Panel {...props} on={on} />);
const button = (within: Element, words: string) =>
  all(within, 'button, summary').find((each) => textOf(each) === words) as HTMLElement;
const link = (within: Element, words: string) => all(within, 'a').find((each) => textOf(each) === words) as HTMLElement;

beforeEach(async () => {
  await page.viewport(400, 700);
  vi.resetAllMocks();
  on.onShow.mockResolvedValue(true);
  on.onKeep.mockResolvedValue('kept');
  on.onExport.mockResolvedValue(true);
});
afterEach(() => {
  mounted?.unmount();
  mounted = null;
  document.documentElement.style.colorScheme = '';
});

describe.each(Object.entries(panels))('the panel: %s', (_, props) => {
  it.each([
    [320, 'light', 'ltr'],
    [1280, 'dark', 'ltr'],
    [320, 'dark', 'rtl'],
  ] as const)('has nothing that axe objects to, and is not clipped, at %i px, %s, %s', async (width, scheme, direction) => {
    await page.viewport(width, 700);
    const panel = await show(props, direction);
    panel.style.colorScheme = scheme;
    for (const fold of all(panel, 'details')) fold.setAttribute('open', '');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(clippedBesideTies(panel)).toEqual([]);
    expect(await violations(panel)).toEqual([]);
  });

  it('gives its headings in order, one step at a time', async () => {
    const levels = all(await show(props), 'h1, h2, h3, h4, h5')
      .filter((heading) => heading.checkVisibility())
      .map(({ localName }) => Number(localName.slice(1)));
    const steps = levels.map((level, place) => level - (levels[place - 1] ?? level));
    expect(Math.max(0, ...steps)).toBeLessThanOrEqual(1);
  });
});

describe('the panel of a page', () => {
  it('says of which article it speaks, and all that is told of it, in order', async () => {
    const panel = await show(fixture('page'));
    const words = seen(panel);
    const order = [
      'The Valley Courier',
      'Council of the two rivers asks',
      '16 December 2022',
      'On this page',
      'Mira Talanova',
      'Minister of Bridges, Northern Valley',
      'This page',
      'Where reports differ',
      '5 reports, 3 independent texts',
      'When was the bridge to be closed?',
      'Timeline',
      'Relations',
      'Coverage',
      'All reports',
    ];
    let at = 0;
    for (const part of order) {
      const place = words.indexOf(part, at);
      expect(place, `${part} after ${words.slice(Math.max(0, at - 40), at)}`).toBeGreaterThanOrEqual(at);
      at = place + part.length;
    }
  });

  it('begins at the part that it is opened at, as soon as all stands below it', async () => {
    const panel = await show({ ...fixture('page'), place: { is: 'page', section: 'timeline' } });
    const heading = panel.querySelector('[data-section="timeline"]') as HTMLElement;
    expect(document.activeElement).toBe(heading);
    expect(heading.getBoundingClientRect().top).toBeLessThan(120);
  });

  it('draws one part after the other, and moves none that stands', async () => {
    const panel = begin(fixture('page'));
    const sections = () => all(panel, '.panel-main .panel-section');
    const [first] = sections();
    expect(sections()).toHaveLength(1);
    const top = first?.getBoundingClientRect().top;
    await expect.poll(sections).toHaveLength(PARTS);
    expect(first?.getBoundingClientRect().top).toBe(top);
  });

  it('leads to each of its parts by a line of links', async () => {
    const panel = await show(fixture('page'));
    const nav = panel.querySelector('nav') as HTMLElement;
    expect(all(nav, 'a').map((each) => [textOf(each), each.getAttribute('href')])).toEqual([
      ['Names', '#names'],
      ['Differences', '#differences'],
      ['Timeline', '#timeline'],
      ['Relations', '#relations'],
      ['Coverage', '#coverage'],
    ]);
    await userEvent.click(link(nav, 'Relations'));
    expect(on.onGo).toHaveBeenCalledExactlyOnceWith({ is: 'page', section: 'relations' });
    redraw({ ...fixture('page'), place: { is: 'page', section: 'relations' } });
    const heading = panel.querySelector('[data-section="relations"]') as HTMLElement;
    expect(document.activeElement).toBe(heading);
    // Below the line of links, which stays.
    expect(heading.getBoundingClientRect().top).toBeGreaterThanOrEqual(nav.getBoundingClientRect().bottom - 1);
    expect(heading.getBoundingClientRect().top).toBeLessThan(120);
  });

  it('leads from a name to all that is known of it, by key as well', async () => {
    const panel = await show(fixture('page'));
    link(panel, 'Mira Talanova').focus();
    await userEvent.keyboard('{Enter}');
    expect(on.onGo).toHaveBeenCalledExactlyOnceWith({ is: 'actor', actor: 'mira-talanova' });
  });

  it('shows a name in the text, and says where it can’t be seen', async () => {
    const panel = await show(fixture('page'));
    const times = all(panel, '.person-show')[2] as HTMLElement;
    expect(times.getAttribute('aria-label')).toBe('3× in text: show Иво Перин');
    on.onShow.mockResolvedValue(false);
    await userEvent.click(times);
    expect(on.onShow).toHaveBeenCalledExactlyOnceWith('ivo-perin');
    await expect
      .poll(() => textOf(panel.querySelector('.panel-unseen')))
      .toBe('“Иво Перин” can’t be seen on the page right now.');
  });

  it('shows the rest of many names when asked, and moves the focus to them', async () => {
    const panel = await show(fixture('page with many names and reports'));
    expect(all(panel, '.person')).toHaveLength(6);
    await userEvent.click(button(panel, 'Show 8 more'));
    expect(all(panel, '.person')).toHaveLength(14);
    expect(textOf(document.activeElement)).toBe('Villager number 7');
  });

  it('can be kept and forgotten, and says why it can’t in a private window', async () => {
    const panel = await show(fixture('page'));
    await userEvent.click(button(panel, 'Keep this article'));
    expect(on.onKeep).toHaveBeenCalledExactlyOnceWith(true);
    await expect.poll(() => seen(panel.querySelector('.keep'))).toContain('Kept in this browser.');
    const kept = await show(fixture('page that is kept'));
    on.onKeep.mockResolvedValue('forgotten');
    await userEvent.click(button(kept, 'Kept · undo'));
    expect(on.onKeep).toHaveBeenLastCalledWith(false);
    expect((await show(fixture('page in a private window'))).querySelector('.keep button')).toBeNull();
  });

  it.each([
    ['full', 'There is no room left'],
    [null, 'It could not be kept.'],
  ] as const)('says where it could not be kept: %s', async (outcome, words) => {
    on.onKeep.mockResolvedValue(outcome);
    const panel = await show(fixture('page'));
    await userEvent.click(button(panel, 'Keep this article'));
    await expect.poll(() => seen(panel.querySelector('.keep'))).toContain(words);
  });

  it('says that an article which could not be removed is still kept', async () => {
    on.onKeep.mockResolvedValue(null);
    const panel = await show(fixture('page that is kept'));
    await userEvent.click(button(panel, 'Kept · undo'));
    await expect.poll(() => seen(panel.querySelector('.keep'))).toContain('it is still kept');
  });

  it('can be taken along in four ways, and says what came of it', async () => {
    const panel = await show(fixture('page'));
    const summary = button(panel, 'Take along');
    for (const words of ['Save as', 'Copy as', 'Save the', 'Copy the']) {
      if (!(summary.parentElement as HTMLDetailsElement).open) await userEvent.click(summary);
      await userEvent.click(all(panel, '.export-ways button').find((each) => textOf(each).startsWith(words)) as HTMLElement);
      await expect.poll(() => (summary.parentElement as HTMLDetailsElement).open).toBe(false);
      expect(document.activeElement).toBe(summary);
    }
    expect(on.onExport.mock.calls).toEqual([
      ['markdown', 'file'],
      ['markdown', 'clipboard'],
      ['csl', 'file'],
      ['csl', 'clipboard'],
    ]);
    expect(textOf(panel.querySelector('.export-said'))).toBe('Copied.');
    await userEvent.click(summary);
    await userEvent.keyboard('{Escape}');
    expect((summary.parentElement as HTMLDetailsElement).open).toBe(false);
  });

  it('keeps what the reader typed and opened when it is drawn anew, and nothing of it for another page', async () => {
    const props = fixture('page');
    const panel = await show(props);
    const fold = panel.querySelector('.copies') as HTMLDetailsElement;
    fold.open = true;
    redraw({ ...props, state: { ...props.state } });
    expect(panel.querySelector('.copies')).toBe(fold);
    expect(fold.open).toBe(true);
    if (props.state.is !== 'page') return;
    const article = { ...props.state.article, address: 'https://news.valley.example/other' };
    redraw({ ...props, state: { ...props.state, article } });
    expect((panel.querySelector('.copies') as HTMLDetailsElement).open).toBe(false);
  });
});

describe('an actor or an event in the panel', () => {
  it('takes the focus to its heading, and gives it back on the way back', async () => {
    const props = fixture('page');
    const panel = await show(props);
    const name = link(panel, 'Mira Talanova');
    window.scrollTo(0, 40);
    name.focus();
    redraw(fixture('actor'));
    expect(document.activeElement).toBe(panel.querySelector('.detail h2'));
    expect(textOf(document.activeElement)).toBe('Mira Talanova');
    expect(window.scrollY).toBe(0);
    redraw(props);
    expect(document.activeElement).toBe(link(panel, 'Mira Talanova'));
    expect(window.scrollY).toBe(40);
  });

  it('leads back to the page by its title', async () => {
    const panel = await show(fixture('actor'));
    await userEvent.click(panel.querySelector('.detail-back a') as HTMLElement);
    expect(on.onGo).toHaveBeenCalledExactlyOnceWith({ is: 'page', section: null });
  });

  it('says of an actor what its card says, and leads to others and into the text', async () => {
    const panel = await show(fixture('actor'));
    const detail = panel.querySelector('.detail') as HTMLElement;
    expect(seen(detail)).toContain('On 16 December 2022 Minister of Bridges, Northern Valley');
    expect(seen(detail)).toContain('The two valleys, checked 28 June 2026');
    expect(detail.querySelector('.card-pin, [role="dialog"]')).toBeNull();
    await userEvent.click(all(detail, '.story-with .turn')[1] as HTMLElement);
    expect(on.onGo).toHaveBeenCalledExactlyOnceWith({ is: 'actor', actor: 'rivers-commission' });
    await userEvent.click(button(detail, 'Show in the text'));
    expect(on.onShow).toHaveBeenCalledExactlyOnceWith('mira-talanova');
  });

  it('says of an event what happened, what each side calls it, where its reports differ and who took part', async () => {
    const detail = (await show(fixture('event'))).querySelector('.detail') as HTMLElement;
    const words = seen(detail);
    for (const part of [
      '15–16 December 2022',
      'Request to close the bridge at Lipa',
      'Southern Valley the blockade of the bridge',
      'When was the bridge to be closed?',
      'Reports of it',
      '2 more reports of this text',
    ]) {
      expect(words.replace(/\s*–\s*/g, '–')).toContain(part);
    }
    await userEvent.click(link(detail, 'Ana Petrin'));
    expect(on.onGo).toHaveBeenCalledExactlyOnceWith({ is: 'actor', actor: 'ana-petrin' });
  });

  it('stands beside the names where there is room, and alone where there is not', async () => {
    const panel = await show(fixture('actor'));
    const side = panel.querySelector('.panel-side') as HTMLElement;
    expect(side.checkVisibility()).toBe(false);
    await page.viewport(900, 700);
    expect(side.checkVisibility()).toBe(true);
    expect(all(side, '[aria-current] .person-name').map(textOf)).toEqual(['Mira Talanova']);
    expect(panel.querySelector('.detail')?.getBoundingClientRect().left).toBeGreaterThan(side.getBoundingClientRect().right);
  });
});

describe('a page that is not marked', () => {
  it.each([
    ['not a news page', 'Mark this page anyway', on.onMark],
    ['permission not granted', 'Allow', on.onAskPermission],
    ['error', 'Reload', on.onReload],
  ] as const)('%s: says so, and what can be done', async (name, words, done) => {
    const panel = await show(fixture(name));
    await userEvent.click(all(panel, 'button').find((each) => textOf(each).startsWith(words)) as HTMLElement);
    expect(done).toHaveBeenCalledOnce();
  });

  it('that was closed: says so, and still tells what was known', async () => {
    expect(seen(await show(fixture('tab that was closed')))).toContain('This tab was closed. Here is what was told of it.');
    expect(seen((await show(fixture('closed tab of which nothing is known'))).querySelector('main'))).toBe('This tab is closed');
  });
});
