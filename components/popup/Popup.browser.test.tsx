import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '../testing/axe.ts';
import { clipped } from '../testing/clipping.ts';
import { type Mounted, mount } from '../testing/mount.tsx';
import { popups } from './fixtures.ts';
import { Popup } from './Popup.tsx';
import type { PopupEvents, PopupState } from './state.ts';

let mounted: Mounted;

function events(): PopupEvents {
  return {
    onSwitch: vi.fn(async () => true),
    onPause: vi.fn(async () => true),
    onShow: vi.fn(async () => true),
    onUnmute: vi.fn(async () => true),
    onTour: vi.fn(),
    onMark: vi.fn(),
    onReload: vi.fn(),
    onAskPermission: vi.fn(),
    onOptions: vi.fn(),
    onPanel: vi.fn(),
    onKeep: vi.fn(async () => 'kept' as const),
  };
}

function fixture(name: string): PopupState {
  const state = popups[name];
  if (!state) throw new Error(`no fixture ${name}`);
  return state;
}

function show(state: PopupState | string, on = events(), direction: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
  mounted = mount(<Popup state={typeof state === 'string' ? fixture(state) : state} on={on} />, { direction });
  return mounted.element;
}

const switchOf = (popup: Element) => popup.querySelector<HTMLButtonElement>('[role="switch"]') as HTMLButtonElement;

const button = (popup: Element, words: string) =>
  [...popup.querySelectorAll('button')].find((each) => each.textContent === words) as HTMLButtonElement;

const named = (element: Element) =>
  (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

beforeEach(() => page.viewport(1280, 700));

afterEach(() => mounted.unmount());

describe.each(Object.entries(popups))('popup: %s', (_, state) => {
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    const popup = show(state);
    popup.style.colorScheme = scheme;
    for (const details of popup.querySelectorAll('details')) details.open = true;
    expect(await violations(popup)).toEqual([]);
  });

  it.each(['ltr', 'rtl'] as const)('is 360 to 400 px wide and not clipped, %s', (direction) => {
    const popup = show(state, events(), direction);
    for (const details of popup.querySelectorAll('details')) details.open = true;
    expect(popup.offsetWidth).toBeGreaterThanOrEqual(360);
    expect(popup.offsetWidth).toBeLessThanOrEqual(400);
    expect(popup.offsetHeight).toBeLessThanOrEqual(600);
    expect(clipped(popup)).toEqual([]);
  });
});

it('scrolls in its middle alone: the window gets no bar of its own', () => {
  const popup = show('page that the pack knows');
  const main = popup.querySelector('main') as HTMLElement;
  expect(main.scrollHeight).toBeGreaterThan(main.clientHeight);
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(Math.max(popup.offsetHeight, window.innerHeight));
});

describe('on a telephone', () => {
  it.each(Object.keys(popups))('fills the window and is not clipped: %s', async (name) => {
    await page.viewport(320, 640);
    const popup = show(name);
    expect(popup.offsetWidth).toBe(320);
    expect(popup.offsetHeight).toBeLessThanOrEqual(640);
    expect(clipped(popup)).toEqual([]);
  });
});

describe('the switch for the site', () => {
  it('says which site it is for and what holds', () => {
    expect(named(switchOf(show('page')))).toBe('Mark names on this site On for news.valley.example');
    expect(switchOf(mounted.element).getAttribute('aria-checked')).toBe('true');
    mounted.unmount();
    expect(named(switchOf(show('off')))).toBe('Mark names on this site Off for news.valley.example');
    expect(switchOf(mounted.element).getAttribute('aria-checked')).toBe('false');
  });

  it('names the rule that decided where it is one for more than this site', () => {
    expect(named(switchOf(show('off by a rule for more')))).toContain(
      'Off for news.valley.example, by your rule *.valley.example',
    );
  });

  it.each([
    ['page', false],
    ['off', true],
  ] as const)('turns by pointer and by key, from the state %s', async (name, turned) => {
    const on = events();
    const control = switchOf(show(name, on));
    await userEvent.click(control);
    control.focus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Enter}');
    expect(vi.mocked(on.onSwitch).mock.calls).toEqual([[turned], [turned], [turned]]);
  });

  it.each(['paused', 'page that is closed to extensions', 'error'])(
    'can not be turned where that would have no effect: %s',
    (name) => {
      expect(switchOf(show(name)).disabled).toBe(true);
      expect(switchOf(mounted.element).getAttribute('aria-checked')).toBe('false');
    },
  );

  it('stays in its place while the rest arrives', () => {
    const place = () => switchOf(mounted.element).getBoundingClientRect().toJSON();
    show('loading, nothing known');
    const first = place();
    for (const name of ['loading', 'page', 'page that the pack knows', 'off', 'paused', 'not a news page']) {
      mounted.draw(<Popup state={fixture(name)} on={events()} />);
      expect(place(), name).toEqual(first);
    }
  });

  it('pauses everywhere and resumes', async () => {
    const on = events();
    await userEvent.click(button(show('page', on), 'Pause everywhere'));
    expect(on.onPause).toHaveBeenLastCalledWith(true);
    mounted.unmount();
    await userEvent.click(button(show('paused', on), 'Resume'));
    expect(on.onPause).toHaveBeenLastCalledWith(false);
  });
});

describe('a choice for the site, or for all, that could not be saved', () => {
  const said = () => mounted.element.querySelector('.site [role="alert"]')?.textContent;

  it.each([
    ['the switch', 'onSwitch', switchOf],
    ['the pause', 'onPause', (popup: Element) => button(popup, 'Pause everywhere')],
  ] as const)('is said by the switch, until one is: %s', async (_name, event, control) => {
    const on = { ...events(), [event]: vi.fn(async () => true).mockResolvedValueOnce(false) };
    const popup = show('page', on);
    await userEvent.click(control(popup));
    await expect.poll(said).toBe('This could not be saved. Try again.');
    expect(await violations(popup)).toEqual([]);
    expect(clipped(popup)).toEqual([]);
    await userEvent.click(control(popup));
    await expect.poll(said).toBe('');
  });

  it('takes no room before it is said', () => {
    const alert = show('page').querySelector('.site [role="alert"]') as HTMLElement;
    expect(alert.offsetHeight).toBe(0);
  });
});

describe('the cast', () => {
  const popupSays = () => mounted.element.querySelector('.cast [role="status"]')?.textContent;

  it('has the names in their order, with counts and roles', () => {
    const members = [...show('page').querySelectorAll<HTMLElement>('.member')].map((member) =>
      [...member.children].map((part) => part.textContent),
    );
    expect(members.slice(0, 3)).toEqual([
      ['Mira Talanova', '9 times', 'Minister of Bridges, Northern Valley'],
      ['Rivers Commission', '6 times', 'Organisation'],
      ['Иво Перин', '3 times', 'Special representative for the ferries, Southern Valley'],
    ]);
    expect(members.at(-1)?.[1]).toBe('1 time');
    expect(mounted.element.querySelector('.member-name:lang(sr-Cyrl)')?.textContent).toBe('Иво Перин');
  });

  it('shows an actor in the page by pointer and by key', async () => {
    const on = events();
    const [first, second] = show('page', on).querySelectorAll<HTMLButtonElement>('.member');
    if (!first || !second) throw new Error('the fixture has fewer than two names');
    await userEvent.click(first);
    second.focus();
    await userEvent.keyboard('{Enter}');
    expect(vi.mocked(on.onShow).mock.calls).toEqual([['mira-talanova'], ['rivers-commission']]);
    expect(popupSays()).toBe('');
  });

  it('says of an actor that the page can not show that it is not to be seen, until it shows one', async () => {
    const on = { ...events(), onShow: async (actor: string) => actor === 'mira-talanova' };
    const [first, second] = show('page', on).querySelectorAll<HTMLButtonElement>('.member');
    if (!first || !second) throw new Error('the fixture has fewer than two names');
    await userEvent.click(second);
    expect(popupSays()).toBe('“Rivers Commission” can’t be seen on the page right now.');
    await userEvent.click(first);
    expect(popupSays()).toBe('');
  });

  it('starts the tour', async () => {
    const on = events();
    await userEvent.click(button(show('page', on), 'Walk through the names'));
    expect(on.onTour).toHaveBeenCalledOnce();
  });

  it('opens to its whole length and leaves the focus on the first name that was hidden', async () => {
    const popup = show('page with many names');
    expect(popup.querySelectorAll('.member')).toHaveLength(4);
    button(popup, 'Show 10 more').focus();
    await userEvent.keyboard('{Enter}');
    expect(popup.querySelectorAll('.member')).toHaveLength(14);
    expect(document.activeElement?.querySelector('.member-name')?.textContent).toBe('Villager number 5');
  });
});

describe('what is muted here', () => {
  const entries = () => [...mounted.element.querySelectorAll('.muted-entry p')].map((line) => line.textContent);
  const said = () => [...mounted.element.querySelectorAll('[role="status"]')].at(-1)?.textContent;

  it('is listed below the cast with where it is muted', () => {
    show('page with something muted');
    expect(entries()).toEqual(['Mira Talanova on this page', 'Lipa on this site', 'Иво Перин as “Perin”, everywhere']);
    expect([...mounted.element.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'This story',
      'On this page',
      'Muted here',
      'Related coverage',
    ]);
  });

  it('is not hidden behind words that the page names nobody', () => {
    const popup = show('page where all is muted');
    expect(popup.querySelector('.notice')).toBeNull();
    expect(entries()).toEqual(['Mira Talanova on this page']);
  });

  it('is taken back by key, and said, and the focus stays in the popup', async () => {
    const on = events();
    const popup = show('page with something muted', on);
    const again = popup.querySelectorAll<HTMLButtonElement>('.muted-entry button')[1] as HTMLButtonElement;
    expect(again.getAttribute('aria-label')).toBe('Mark again: Lipa, on this site');
    again.focus();
    await userEvent.keyboard('{Enter}');
    expect(on.onUnmute).toHaveBeenCalledExactlyOnceWith({ scope: 'site', actor: 'lipa', of: 'news.valley.example' });
    expect(said()).toBe('Lipa is no longer muted on this site.');
    expect(document.activeElement?.localName).toBe('main');
    mounted.draw(<Popup state={fixture('loading')} on={on} />);
    mounted.draw(<Popup state={fixture('page')} on={on} />);
    expect([said(), document.activeElement?.localName]).toEqual(['Lipa is no longer muted on this site.', 'main']);
  });

  it('and could not be taken back: so much is said', async () => {
    const on = { ...events(), onUnmute: async () => false };
    const popup = show('page with something muted', on);
    await userEvent.click(popup.querySelector('.muted-entry button') as Element);
    expect(popup.querySelector('.popup-failed')?.textContent).toBe('This could not be saved. Try again.');
    expect(await violations(popup)).toEqual([]);
  });
});

describe('coverage', () => {
  it('says what the page is, how many texts there are, where they differ, and what is related', () => {
    const headings = [...show('page that the pack knows').querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['This page', 'This story', 'On this page', 'Related coverage']);
    const self = mounted.element.querySelector('.self');
    expect(self?.querySelector('.self-made')?.textContent).toBe('Rewords the text of Valley Agency, statement by statement.');
    expect(self?.querySelector('.item-about')?.textContent).toBe(
      'Mill News · 16 Dec 2022 · English · after Valley Agency · reworded',
    );
    expect([...(self?.querySelectorAll('summary') ?? [])].map((summary) => summary.textContent)).toEqual([
      '1 statement changed its meaning on the way',
      '2 other reports of this text',
    ]);
    expect(mounted.element.querySelector('.story-count')?.textContent).toBe('5 reports, 3 independent texts');
  });

  it('tells at most how many texts there are where they were not compared', () => {
    expect(show('page').querySelector('.story-count')?.textContent).toBe('12 reports, at most 9 independent texts');
  });

  it('gives the first questions on which reports differ, each answer with who gives it, and leads to the others', async () => {
    const on = events();
    const popup = show('page that the pack knows', on);
    const [first] = popup.querySelectorAll('.difference');
    expect(popup.querySelectorAll('.difference')).toHaveLength(4);
    expect(first?.querySelector('summary')?.textContent).toBe('When was the bridge to be closed? 4 answers');
    const answers = [...(first?.querySelectorAll('.answer') ?? [])];
    const values = answers.map((answer) => answer.querySelector('.answer-value')?.textContent?.trim());
    expect(values).toEqual(['On Thursday', 'At once this page', 'No day given', 'In the spring']);
    expect(answers[1]?.textContent).toContain('changed on the way: The day of the request');
    await userEvent.click(button(popup, '1 more question'));
    expect(on.onPanel).toHaveBeenCalledOnce();
  });

  it('keeps the article, says so, and says why it could not', async () => {
    const on = events();
    const popup = show('page', on);
    await userEvent.click(button(popup, 'Keep this article'));
    expect(on.onKeep).toHaveBeenLastCalledWith(true);
    const said = () => popup.querySelector('.keep [role="status"]')?.textContent;
    expect(said()).toContain('Kept in this browser.');
    mounted.draw(<Popup state={fixture('page that is kept')} on={{ ...on, onKeep: async () => 'full' }} />);
    await userEvent.click(button(popup, 'Kept · undo'));
    expect(said()).toContain('no room left');
  });

  it('keeps nothing from a private window, and says so', () => {
    const popup = show('page in a private window');
    expect(popup.querySelector('.keep')?.textContent).toBe('Nothing is kept in private windows.');
    expect(popup.querySelector('.keep button')).toBeNull();
  });

  it('folds copies under their lead, and opens by key', async () => {
    const popup = show('page');
    const [story] = popup.querySelectorAll<HTMLElement>('.story');
    const details = story?.querySelector('details');
    const summary = details?.querySelector('summary');
    expect(summary?.textContent).toBe('2 more reports of this text');
    expect(details?.open).toBe(false);
    summary?.focus();
    await userEvent.keyboard('{Enter}');
    expect(details?.open).toBe(true);
    const about = [...(details?.querySelectorAll('.item-about') ?? [])].map((line) => line.textContent);
    expect(about).toEqual([
      'Mill News · 16 Dec 2022 · English · reprinted',
      'Ferry Times · 16 Dec 2022 · Serbian · translated back',
    ]);
  });

  it('sets a title as a title, and a line of ours as ours', () => {
    const items = [...show('page').querySelectorAll<HTMLElement>('.story > .item')];
    expect(items.map((item) => item.firstElementChild?.className)).toEqual(['item-title', 'item-summary', 'item-title']);
    const [title, summary] = items.map((item) => getComputedStyle(item.firstElementChild as Element).fontFamily);
    expect(title).not.toBe(summary);
    for (const item of items) expect(item.textContent).not.toMatch(/[“”"«»]/);
  });

  it('links only what has an address, without a referrer', () => {
    const popup = show('page');
    const [linked, unlinked] = popup.querySelectorAll('.story > .item');
    const link = linked?.querySelector('a');
    expect([link?.target, link?.rel, link?.referrerPolicy]).toEqual(['_blank', 'noopener noreferrer', 'no-referrer']);
    expect(unlinked?.querySelector('a')).toBeNull();
  });

  it('says why each story is listed', () => {
    const why = [...show('page').querySelectorAll('.item-why')].map((line) => line.textContent);
    expect(why).toEqual([
      'same event: Request to close the bridge · Mira Talanova, Rivers Commission · 1 day later',
      'Ferry Accord, Ivo Perin, Lipa · 3 days earlier',
      'same event: The ferry sails again · same day',
    ]);
  });
});

describe('what the reader can do in each state', () => {
  it.each([
    ['not a news page', 'Mark this page anyway', 'onMark'],
    ['permission not granted', 'Allow access', 'onAskPermission'],
    ['tab older than the installation', 'Mark now', 'onMark'],
    ['tab older than the installation', 'Reload', 'onReload'],
    ['error', 'Reload', 'onReload'],
    ['nothing known here', 'Options', 'onOptions'],
  ] as const)('%s: %s', async (name, words, event) => {
    const on = events();
    await userEvent.click(button(show(name, on), words));
    expect(on[event]).toHaveBeenCalledOnce();
  });

  it('is reached by Tab from top to bottom, and scrolls into sight', async () => {
    const popup = show('page that the pack knows');
    const visited: Element[] = [];
    document.body.focus();
    const count =
      popup.querySelectorAll('button:enabled, summary, a').length - popup.querySelectorAll('details:not([open]) a').length;
    for (let presses = 0; presses < count; presses++) {
      await userEvent.keyboard('{Tab}');
      if (document.activeElement) visited.push(document.activeElement);
      const box = document.activeElement?.getBoundingClientRect();
      expect(box?.bottom).toBeLessThanOrEqual(popup.getBoundingClientRect().bottom);
    }
    expect(new Set(visited).size).toBe(count);
    expect(visited[0]).toBe(switchOf(popup));
    expect(visited.at(-1)?.textContent).toBe('Options');
  });
});
