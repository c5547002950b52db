import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '../testing/axe.ts';
import { clipped } from '../testing/clipping.ts';
import { type Mounted, mount } from '../testing/mount.tsx';
import { options } from './fixtures.ts';
import { Options } from './Options.tsx';
import type { OptionsEvents } from './state.ts';

let mounted: Mounted;

function events() {
  return {
    onPause: vi.fn(async () => true),
    onDescriptions: vi.fn(async () => true),
    onOpening: vi.fn(async () => true),
    onRule: vi.fn(async () => true),
    onUnmute: vi.fn(async () => true),
    onLanguages: vi.fn(async () => true),
    onForget: vi.fn(async () => true),
    onExport: vi.fn(async () => true),
    onShortcuts: vi.fn(),
  } satisfies OptionsEvents;
}

function show(name: string, on: OptionsEvents = events(), direction: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
  const state = options[name];
  if (!state) throw new Error(`no fixture ${name}`);
  mounted = mount(<Options state={state} on={on} />, { direction });
  return mounted.element;
}

const button = (words: string) =>
  [...mounted.element.querySelectorAll('button')].find((each) => each.textContent === words) as HTMLButtonElement;

const switchNamed = (words: string) =>
  [...mounted.element.querySelectorAll<HTMLElement>('[role="switch"]')].find(
    (each) => document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent === words,
  ) as HTMLElement;

const field = () => mounted.element.querySelector('input') as HTMLInputElement;

const alert = () => mounted.element.querySelector('.add-rule-wrong, section[role="alert"]')?.textContent;

afterEach(() => mounted.unmount());

describe.each(Object.keys(options))('options: %s', (name) => {
  it.each(['light', 'dark'] as const)('have nothing that axe objects to, %s', async (scheme) => {
    const element = show(name);
    element.style.colorScheme = scheme;
    expect(await violations(element)).toEqual([]);
  });

  it.each([
    [320, 'ltr'],
    [320, 'rtl'],
    [1280, 'ltr'],
  ] as const)('are not clipped in a window of %i px, %s', async (width, direction) => {
    await page.viewport(width, 700);
    expect(clipped(show(name, events(), direction))).toEqual([]);
  });
});

describe('rules for sites', () => {
  it('are switched and removed, and the focus is not lost with the removed one', async () => {
    const on = events();
    show('some rules', on);
    const first = mounted.element.querySelector<HTMLButtonElement>('.rule [role="switch"]');
    if (!first) throw new Error('the fixture has no rule');
    expect(first.getAttribute('aria-label')).toBe('Mark names on work.valley.example');
    expect(first.getAttribute('aria-checked')).toBe('false');
    await userEvent.click(first);
    expect(on.onRule).toHaveBeenLastCalledWith('work.valley.example', true);
    button('Remove').focus();
    await userEvent.keyboard('{Enter}');
    expect(on.onRule).toHaveBeenLastCalledWith('work.valley.example', null);
    expect(document.activeElement?.textContent).toBe('Sites');
    expect(mounted.element.querySelector('[role="status"]')?.textContent).toBe('The rule for work.valley.example was removed.');
  });

  it.each([
    ['news.example.org', 'news.example.org'],
    ['  *.Example.ORG ', '*.example.org'],
    ['https://news.example.org/2022/12/16?page=2', 'news.example.org'],
    ['вести.срб', 'xn--b1agj9af.xn--90a3ac'],
  ])('are added in their stored form: %s', async (typed, pattern) => {
    const on = events();
    show('no rules', on);
    await userEvent.fill(field(), typed);
    await userEvent.keyboard('{Enter}');
    expect(on.onRule).toHaveBeenCalledExactlyOnceWith(pattern, false);
    expect(field().value).toBe('');
    expect(alert()).toBe('');
  });

  it.each([
    ['', /no host/],
    ['ftp://example.org', /no host/],
    ['two words', /no host/],
    ['*.Shop.example', /rule for \*\.shop\.example already/],
  ])('are not added where that makes no sense, and the reader is told: "%s"', async (typed, words) => {
    const on = events();
    show('some rules', on);
    await userEvent.fill(field(), typed);
    await userEvent.click(button('Add'));
    expect(on.onRule).not.toHaveBeenCalled();
    expect(alert()).toMatch(words);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(typed);
    expect(await violations(mounted.element)).toEqual([]);
  });
});

describe('a rule that could not be saved', () => {
  const unsaved = () => mounted.element.querySelector('.rules-unsaved')?.textContent;

  it('stays in the field when added, and is said', async () => {
    const on = events();
    on.onRule.mockResolvedValue(false);
    show('no rules', on);
    await userEvent.fill(field(), 'news.example.org');
    await userEvent.keyboard('{Enter}');
    expect(field().value).toBe('news.example.org');
    expect(unsaved()).toBe('The rule for news.example.org could not be saved. Try again.');
    expect(await violations(mounted.element)).toEqual([]);
    on.onRule.mockResolvedValue(true);
    await userEvent.keyboard('{Enter}');
    expect(field().value).toBe('');
    expect(unsaved()).toBe('');
  });

  it('is not said to be removed, and keeps the focus', async () => {
    const on = events();
    on.onRule.mockResolvedValue(false);
    show('some rules', on);
    button('Remove').focus();
    await userEvent.keyboard('{Enter}');
    expect(unsaved()).toBe('The rule for work.valley.example could not be saved. Try again.');
    expect(mounted.element.querySelector('[role="status"]')?.textContent).toBe('');
    expect(document.activeElement).toBe(button('Remove'));
  });
});

describe('what is muted', () => {
  const words = () => [...mounted.element.querySelectorAll('.mute-words')].map((line) => line.textContent);
  const said = () => [...mounted.element.querySelectorAll('[role="status"]')].map((line) => line.textContent).join('');

  it('is listed with where it is muted', () => {
    show('some mutes');
    expect(words().slice(0, 2)).toEqual(['Иво Перин as “Perin”, everywhere', 'Lipa on news.valley.example']);
    expect(words()[2]).toMatch(/^Mira Talanova on news\.valley\.example\/2022/);
    expect(mounted.element.querySelector('.mute-name:lang(sr-Cyrl)')?.textContent).toBe('Иво Перин');
  });

  it('is taken back, and the focus is not lost with it', async () => {
    const on = events();
    show('some mutes', on);
    const remove = mounted.element.querySelector<HTMLButtonElement>('.mute button') as HTMLButtonElement;
    expect(remove.getAttribute('aria-label')).toBe('Remove: Иво Перин, muted as “Perin”, everywhere');
    remove.focus();
    await userEvent.keyboard('{Enter}');
    expect(on.onUnmute).toHaveBeenCalledExactlyOnceWith({ scope: 'name', actor: 'ivo-perin', of: 'Perin' });
    expect(document.activeElement?.textContent).toBe('Muted');
    expect(said()).toBe('Иво Перин is no longer muted as “Perin”, everywhere.');
  });

  it('and could not be taken back: so much is said', async () => {
    const on = events();
    on.onUnmute.mockResolvedValue(false);
    show('some mutes', on);
    const remove = mounted.element.querySelector('.mute button') as HTMLButtonElement;
    await userEvent.click(remove);
    await expect.poll(() => mounted.element.textContent).toContain('This could not be saved. Try again.');
    expect([said(), document.activeElement]).toEqual(['', remove]);
  });
});

describe('how cards open', () => {
  const list = (words: string) => {
    const label = [...mounted.element.querySelectorAll('label')].find((each) => each.textContent === words);
    return label?.control as HTMLSelectElement;
  };
  const delays = () => list('When the pointer rests on a name for');
  const keys = () => list('Only while a key is held');
  const chosen = (of: HTMLSelectElement) => of.selectedOptions[0]?.textContent;
  const names = (of: HTMLSelectElement) => [...of.options].map(({ textContent }) => textContent);
  const unsaved = () => delays().closest('section')?.querySelector('[role="alert"]')?.textContent;

  it('is shown as it is stored', () => {
    show('no rules');
    expect([chosen(delays()), chosen(keys())]).toEqual(['0.3 seconds (usual)', 'No key needed']);
    expect(names(delays())).toEqual(['No time: at once', '0.15 seconds', '0.3 seconds (usual)', '0.6 seconds', '1 second']);
    expect(names(keys())).toEqual(['No key needed', 'Alt', 'Ctrl', 'Shift']);
  });

  it('is shown as another version stored it, and with the keys of a Mac', () => {
    show('opening on a Mac');
    expect([chosen(delays()), chosen(keys())]).toEqual(['0.45 seconds', 'Option (⌥)']);
    expect(names(keys())).toEqual(['No key needed', 'Option (⌥)', 'Control (⌃)', 'Shift (⇧)']);
  });

  it('is changed by keys, one choice without the other', async () => {
    const on = events();
    show('opening with a key', on);
    delays().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(on.onOpening).toHaveBeenCalledExactlyOnceWith({ delay: 150, key: 'Alt' });
    on.onOpening.mockClear();
    await userEvent.selectOptions(keys(), 'Shift');
    expect(on.onOpening).toHaveBeenCalledExactlyOnceWith({ delay: 0, key: 'Shift' });
    on.onOpening.mockClear();
    await userEvent.selectOptions(keys(), 'No key needed');
    expect(on.onOpening).toHaveBeenCalledExactlyOnceWith({ delay: 0, key: null });
  });

  it('and could not be saved: so much is said, each time, and what is stored is shown', async () => {
    const on = events();
    on.onOpening.mockResolvedValue(false);
    show('no rules', on);
    for (const delay of ['1000', '600']) {
      await userEvent.selectOptions(delays(), delay);
      await expect.poll(unsaved).toBe('This could not be saved. Try again.');
      await expect.poll(() => chosen(delays())).toBe('0.3 seconds (usual)');
    }
    expect(on.onOpening).toHaveBeenCalledTimes(2);
    on.onOpening.mockResolvedValue(true);
    await userEvent.selectOptions(delays(), '600');
    await expect.poll(unsaved).toBe('');
  });
});

describe('the languages that the reader reads', () => {
  const lines = () => [...mounted.element.querySelectorAll('.language-name')].map((line) => line.textContent);
  const labelled = (label: string) => mounted.element.querySelector<HTMLElement>(`[aria-label="${label}"]`) as HTMLElement;
  const said = () => [...mounted.element.querySelectorAll('[role="status"]')].map((line) => line.textContent).join('');

  it("are the browser's own until they are chosen", () => {
    show('no rules');
    expect(lines()).toEqual(['English', 'Serbian']);
    expect(mounted.element.textContent).toContain('Taken from your browser until you change them.');
    expect(button('Use my browser’s languages')).toBeUndefined();
  });

  it('are removed, and given back to the browser', async () => {
    const on = events();
    show('chosen languages', on);
    expect(lines()).toEqual(['Serbian', 'Albanian', 'British English', 'Traditional Chinese']);
    await userEvent.click(labelled('Remove: Albanian'));
    expect(on.onLanguages).toHaveBeenLastCalledWith(['sr', 'en-GB', 'zh-Hant']);
    expect(document.activeElement?.textContent).toBe('Languages you read');
    await userEvent.click(button('Use my browser’s languages'));
    expect(on.onLanguages).toHaveBeenLastCalledWith([]);
    expect(said()).toBe('Your browser’s languages are used.');
  });

  it('can not all be removed', () => {
    show('one language');
    expect(lines()).toEqual(['German']);
    expect(mounted.element.querySelectorAll('.language button')).toHaveLength(0);
  });

  it('are added from a list that has each once, and not those that are there', async () => {
    const on = events();
    show('no rules', on);
    const select = mounted.element.querySelector('.add-rule select') as HTMLSelectElement;
    const names = [...select.options].map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['Albanian', 'Hebrew', 'Russian', 'Turkish']));
    expect(new Set(names).size).toBe(names.length);
    for (const known of ['English', 'Serbian']) expect(names).not.toContain(known);
    await userEvent.click(select.form?.querySelector('button') as HTMLElement);
    expect(on.onLanguages).not.toHaveBeenCalled();
    await userEvent.selectOptions(select, 'sq');
    await userEvent.click(select.form?.querySelector('button') as HTMLElement);
    expect(on.onLanguages).toHaveBeenLastCalledWith(['en', 'sr', 'sq']);
    expect(select.value).toBe('');
  });

  it('that could not be saved are said', async () => {
    const on = events();
    on.onLanguages.mockResolvedValue(false);
    show('chosen languages', on);
    await userEvent.click(labelled('Remove: Albanian'));
    expect(mounted.element.textContent).toContain('Your languages could not be saved.');
    expect(said()).toBe('');
    expect(await violations(mounted.element)).toEqual([]);
  });
});

describe('articles that the reader keeps', () => {
  const entries = () => [...mounted.element.querySelectorAll<HTMLElement>('.mute')];

  it('are listed with site, date and the day on which they were kept', () => {
    show('kept articles');
    expect(entries().map((entry) => entry.querySelector('.rule-state')?.textContent)).toEqual([
      'Valley News · 16 Dec 2022 · kept 22 Nov 2026',
      'Valley News · Dec 2022 · kept 22 Nov 2026',
      'Valley News · undated · kept 22 Nov 2026',
      'Valley News · 2022 · kept 22 Nov 2026',
    ]);
    const [first, second, third] = entries().map((entry) => entry.querySelector('.mute-name'));
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('https://news.valley.example/1');
    expect(second?.getAttribute('lang')).toBe('sr-Cyrl');
    expect(third?.textContent).toContain('Untitled article');
    expect(third?.hasAttribute('lang')).toBe(false);
  });

  it('are removed one by one, and the focus is not lost', async () => {
    const on = events();
    show('kept articles', on);
    entries()[1]?.querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(on.onForget).toHaveBeenCalledExactlyOnceWith('https://vesti.valley.example/2');
    expect(document.activeElement?.textContent).toBe('Articles you kept');
    expect(mounted.element.textContent).toContain('“Мост поново отворен” was removed.');
  });

  it('are all removed only after a question', async () => {
    const on = events();
    show('kept articles', on);
    await userEvent.click(button('Remove all…'));
    expect(mounted.element.querySelector('.kept-sure legend')?.textContent).toBe('Remove all 4 articles? This can’t be undone.');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Keep them')));
    expect(await violations(mounted.element)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Remove all…')));
    expect(on.onForget).not.toHaveBeenCalled();
    await userEvent.click(button('Remove all…'));
    await userEvent.click(button('Remove all'));
    expect(on.onForget).toHaveBeenCalledExactlyOnceWith(null);
    expect(document.activeElement?.textContent).toBe('Articles you kept');
  });

  it('of which there is one are asked about in its own words', async () => {
    show('one kept article');
    await userEvent.click(button('Remove all…'));
    expect(mounted.element.querySelector('.kept-sure legend')?.textContent).toMatch(/^Remove the article that you kept\?/);
  });

  it('are saved as a file', async () => {
    const on = events();
    show('kept articles', on);
    await userEvent.click(button('Save as a file'));
    expect(on.onExport).toHaveBeenCalledOnce();
  });

  it('that could not be saved as a file are said', async () => {
    const on = events();
    on.onExport.mockResolvedValue(false);
    show('kept articles', on);
    const failed = () => button('Save as a file').closest('section')?.querySelector('[role="alert"]')?.textContent;
    await userEvent.click(button('Save as a file'));
    await expect.poll(failed).toBe('That could not be done. Try again.');
    on.onExport.mockResolvedValue(true);
    await userEvent.click(button('Save as a file'));
    await expect.poll(failed).toBe('');
  });

  it('that could not be removed are said', async () => {
    const on = events();
    on.onForget.mockResolvedValue(false);
    show('kept articles', on);
    await userEvent.click(entries()[0]?.querySelector('button') as HTMLElement);
    expect(mounted.element.textContent).toContain('That could not be done.');
  });

  it.each([
    ['no rules', /You have kept no article yet/],
    ['kept articles unread', /could not be read/],
  ])('that are not there: %s', (name, words) => {
    show(name);
    expect(mounted.element.textContent).toMatch(words);
    expect(button('Save as a file')).toBeUndefined();
  });
});

describe('the rest of the page', () => {
  it('says so where the settings could not be read, and keeps nobody waiting', () => {
    const element = show('error');
    expect(element.getAttribute('aria-busy')).toBe('false');
    expect(alert()).toContain('Your settings could not be read');
  });

  it('pauses and resumes everywhere', async () => {
    const on = events();
    show('no rules', on);
    await userEvent.click(switchNamed('Mark names in news pages'));
    expect(on.onPause).toHaveBeenLastCalledWith(true);
    mounted.unmount();
    show('paused', on);
    expect(switchNamed('Mark names in news pages').getAttribute('aria-checked')).toBe('false');
    await userEvent.click(switchNamed('Mark names in news pages'));
    expect(on.onPause).toHaveBeenLastCalledWith(false);
  });

  it.each([
    ['no rules', 'false', true],
    ['some mutes', 'true', false],
  ] as const)('switches descriptions, from the state %s', async (name, checked, turned) => {
    const on = events();
    show(name, on);
    const control = switchNamed('Mark descriptions too');
    expect(control.getAttribute('aria-checked')).toBe(checked);
    expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      '“Serbia’s president”',
    );
    control.focus();
    await userEvent.keyboard(' ');
    expect(on.onDescriptions).toHaveBeenCalledExactlyOnceWith(turned);
  });

  it.each([
    ['Mark names in news pages', 'onPause'],
    ['Mark descriptions too', 'onDescriptions'],
  ] as const)('says by the switch that it could not be saved: %s', async (heading, event) => {
    const on = events();
    on[event].mockResolvedValue(false);
    const element = show('no rules', on);
    const control = switchNamed(heading);
    const unsaved = () => control.closest('section')?.querySelector('[role="alert"]')?.textContent;
    await userEvent.click(control);
    await expect.poll(unsaved).toBe('This could not be saved. Try again.');
    expect(await violations(element)).toEqual([]);
    on[event].mockResolvedValue(true);
    await userEvent.click(control);
    await expect.poll(unsaved).toBe('');
  });

  it('says what a pack is and how old', () => {
    const words = show('no rules').querySelector('.pack')?.textContent;
    for (const part of ['The two valleys', 'Version 1.0.0, checked 28 June 2026, CC BY 4.0', '30 names, 1,200 reports'])
      expect(words).toContain(part);
  });

  it('shows the keys, and the way to change them', async () => {
    const on = events();
    show('no rules', on);
    expect([...mounted.element.querySelectorAll('.shortcut dd')].map((keys) => keys.textContent)).toEqual([
      'Alt+Shift+G',
      'not set',
      'Alt+Shift+S',
    ]);
    await userEvent.click(button('Change shortcuts'));
    expect(on.onShortcuts).toHaveBeenCalledOnce();
  });
});
