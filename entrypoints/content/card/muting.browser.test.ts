import { describe, expect, test, vi } from 'vitest';
import { englishText } from '../../../components/testing/english-text.ts';
import { CURRENT } from '../paint/painter.ts';
import { moveMouse, press, touch } from '../testing/input.ts';
import { AWAY, card, centreOf, host, isOpen, mark, marked, said, saveMute, sleep } from '../testing/marked-page.ts';
import { CLOSE_DELAY_MS } from './timings.ts';

const button = (words: string) => [...(card()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === words);

/** Chooses in the card as a reader does, who has opened what holds the choice. */
async function choose(words: string): Promise<void> {
  await vi.waitFor(() => expect(button(words)).toBeDefined());
  for (const details of card()?.querySelectorAll('details') ?? []) details.open = true;
  button(words)?.click();
}

/** In the order of the alphabet: what is painted again is registered last. */
const BOTH = ['KFOR', 'NATO'];

const line = () => card()?.querySelector('.card-line > span')?.textContent;

describe('muting from a card', () => {
  test('takes the marks away at once, here and where it is stored, and the card turns into a line', async () => {
    const marking = await mark('<p>NATO and KFOR and NATO</p>');
    marking.show('nato');
    await choose('Not on this page');
    await vi.waitFor(() => expect(marked()).toEqual(['KFOR']));
    expect(saveMute).toHaveBeenCalledExactlyOnceWith({ scope: 'page', actor: 'nato', name: 'NATO', muted: true });
    expect(line()).toBe('Muted on this page.');
    await vi.waitFor(() => expect(said()).toBe('Muted on this page.'));
    expect(marked(CURRENT)).toEqual([]);
    expect(marking.cast().map(({ actor }) => actor)).toEqual(['kfor']);
    expect(marking.muted()).toEqual([{ scope: 'page', actor: 'nato', of: 'https://news.example/a' }]);
    expect(marking.show('nato')).toBe(false);
  });

  test('is undone by the key that is at hand: marks, card and focus come back', async () => {
    const marking = await mark('<p>NATO and KFOR</p>');
    marking.show('nato');
    await choose('Not on this site');
    await vi.waitFor(() => expect(marked()).toEqual(['KFOR']));
    await press('{Enter}');
    await vi.waitFor(() => expect(marked().toSorted()).toEqual(BOTH));
    expect(saveMute).toHaveBeenLastCalledWith({ scope: 'site', actor: 'nato', name: 'NATO', muted: false });
    await vi.waitFor(() => expect(said()).toBe(englishText('muted_undone', ['NATO'])));
    await vi.waitFor(() => expect(marked(CURRENT)).toEqual(['NATO']));
    expect(card()?.querySelector('h2')?.textContent).toBe('NATO');
    expect(document.activeElement).toBe(host());
    await press('{Escape}');
    expect(isOpen()).toBe(false);
  });

  test('a name is muted for its actor under that name alone', async () => {
    const marking = await mark('<p>KFOR, the Kosovo Force, and Kfor</p>');
    marking.show('kfor');
    await choose('Never “KFOR”');
    await vi.waitFor(() => expect(marked()).toEqual(['Kosovo Force']));
    expect(marking.cast()).toEqual([{ actor: 'kfor', count: 1, first: 0 }]);
    expect(marking.muted()).toEqual([{ scope: 'name', actor: 'kfor', of: 'KFOR' }]);
  });

  test('the line stays under a pointer that has left, and closes for the next press', async () => {
    await mark('<p>NATO</p>');
    await moveMouse(centreOf('NATO'));
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await choose('Not on this page');
    await moveMouse(AWAY());
    await sleep(CLOSE_DELAY_MS * 2);
    expect(line()).toBe('Muted on this page.');
    await touch(AWAY());
    expect(isOpen()).toBe(false);
    expect(marked()).toEqual([]);
  });

  test('what could not be stored is as it was, is said, and can be tried again', async () => {
    const marking = await mark('<p>NATO</p>');
    saveMute.mockRejectedValueOnce(new Error('disk'));
    marking.show('nato');
    await choose('Not on this page');
    await vi.waitFor(() => expect(line()).toBe('This could not be saved.'));
    expect(marked()).toEqual(['NATO']);
    await press('{Enter}');
    await vi.waitFor(() => expect(line()).toBe('Muted on this page.'));
    expect(marked()).toEqual([]);
    saveMute.mockRejectedValueOnce(new Error('disk'));
    await press('{Enter}');
    await vi.waitFor(() => expect(line()).toBe('This could not be saved.'));
    expect([marked(), isOpen()]).toEqual([[], true]);
    await press('{Enter}');
    await vi.waitFor(() => expect(marked()).toEqual(['NATO']));
  });

  test('a card turns to another name as before, and that one’s undo is not this one’s', async () => {
    const marking = await mark('<p>NATO and KFOR</p>');
    marking.show('nato');
    await choose('Not on this page');
    await vi.waitFor(() => expect(marked()).toEqual(['KFOR']));
    marking.show('kfor');
    await vi.waitFor(() => expect(card()?.querySelector('h2')?.textContent).toBe('KFOR'));
    expect(marked(CURRENT)).toEqual(['KFOR']);
  });
});

describe('what is muted elsewhere', () => {
  const NATO = { scope: 'site', actor: 'nato', of: 'news.example' } as const;

  test('goes from an open page, with its card, and comes again', async () => {
    const marking = await mark('<p>NATO and KFOR</p>');
    marking.show('nato');
    await marking.setMutes([NATO]);
    expect([marked(), isOpen()]).toEqual([['KFOR'], false]);
    await marking.setMutes([]);
    expect(marked().toSorted()).toEqual(BOTH);
  });

  test('leaves the marks of others as they are', async () => {
    const marking = await mark('<p>NATO and KFOR</p>');
    marking.show('kfor');
    await marking.setMutes([NATO]);
    expect([marked(), isOpen()]).toEqual([['KFOR'], true]);
    await marking.setMutes([{ ...NATO, of: 'other.example' }]);
    expect([marked().toSorted(), isOpen()]).toEqual([BOTH, true]);
  });

  test('is not walked to, and what comes late is not marked', async () => {
    const marking = await mark('<p>NATO</p><p>KFOR</p>');
    await marking.setMutes([NATO]);
    marking.tour.toggle();
    await vi.waitFor(() => expect(said()).toBe(englishText('tour_start', ['KFOR', '1', '1'])));
    document.body.insertAdjacentHTML('beforeend', '<p>NATO, KFOR</p>');
    await vi.waitFor(() => expect(marked()).toEqual(['KFOR', 'KFOR']));
  });

  test('under a name is listed where the page has that name, of this site and page always', async () => {
    const marking = await mark('<p>NATO</p>');
    const names = ['NATO', 'KFOR'].map((of) => ({ scope: 'name', actor: of.toLowerCase(), of }) as const);
    await marking.setMutes([...names, { ...NATO, actor: 'un' }, { ...NATO, of: 'other.example' }]);
    expect(marking.muted()).toEqual([{ ...NATO, actor: 'un' }, names[0]]);
  });
});
