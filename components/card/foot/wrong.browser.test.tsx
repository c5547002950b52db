/** What a reader can do where the card is wrong: mute, undo, report. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { all, cardOf, focusedIn, hideCard, redrawCard, showCard, textOf } from '../../testing/show-card.tsx';

let card: HTMLElement;

const mute = vi.fn();
const copy = vi.fn<(text: string) => Promise<boolean>>();

function show(name: string): HTMLElement {
  card = showCard(cardOf(name), { actions: { mute, copy } });
  return card;
}

const turnTo = (name: string) => redrawCard(cardOf(name), { mute, copy });

const button = (words: string) => all(card, 'button').find((each) => each.textContent === words) as HTMLButtonElement;

const summary = (words: string) => all(card, 'summary').find((each) => each.textContent === words) as HTMLElement;

const focused = () => focusedIn(card);

const report = () => card.querySelector('.text-box') as HTMLElement;

beforeEach(async () => {
  await page.viewport(1280, 700);
  mute.mockReset();
  copy.mockReset();
  copy.mockResolvedValue(true);
});
afterEach(hideCard);

describe('“Wrong or outdated?”', () => {
  it('is a quiet disclosure', () => {
    show('that can be told to be wrong');
    expect(summary('Wrong or outdated?').closest('details')?.open).toBe(false);
    expect(card.querySelector('dialog, [aria-modal]')).toBeNull();
  });

  it('offers a report alone where no words of the page led to the card', async () => {
    show('turned to by a link');
    await userEvent.click(summary('Wrong or outdated?'));
    expect(card.querySelector('.wrong-mutes, .why')).toBeNull();
    expect(all(card, '.wrong-reason').map((each) => textOf(each))).toEqual([
      'Something on the card is wrong or out of date',
      'Something else',
    ]);
    expect(report().textContent).toContain('Card of: mira-talanova');
    expect(report().textContent).not.toContain('In the text');
  });

  it('mutes by name alone where the page has no host', async () => {
    show('on a page without a host');
    await userEvent.click(summary('Wrong or outdated?'));
    expect(all(card, '.wrong-mutes button').map((each) => each.textContent)).toEqual(['Never “Talanova”']);
  });

  it('offers page, site and name, by pointer and by key', async () => {
    show('that can be told to be wrong');
    await userEvent.click(summary('Wrong or outdated?'));
    expect(all(card, '.wrong-mutes button').map((each) => each.textContent)).toEqual([
      'Not on this page',
      'Not on this site',
      'Never “Talanova”',
    ]);
    expect(textOf(card.querySelector('.wrong-mutes')?.closest('fieldset')?.querySelector('legend'))).toBe(
      'Stop marking Mira Talanova',
    );
    await userEvent.click(button('Not on this page'));
    button('Not on this site').focus();
    await userEvent.keyboard('{Enter}');
    button('Never “Talanova”').focus();
    await userEvent.keyboard(' ');
    expect(mute.mock.calls).toEqual([
      ['page', true],
      ['site', true],
      ['name', true],
    ]);
  });

  it('comes into sight when it is opened, and the page stays where it is', async () => {
    await page.viewport(400, 360);
    show('that can be told to be wrong');
    const scroller = card.querySelector('.card-scroll') as HTMLElement;
    summary('Wrong or outdated?').focus();
    await userEvent.keyboard('{Enter}');
    const inSight = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const frame = scroller.getBoundingClientRect();
      return top >= frame.top - 1 && bottom <= frame.bottom + 1;
    };
    await expect.poll(() => inSight(button('Never “Talanova”'))).toBe(true);
    expect(inSight(summary('Wrong or outdated?'))).toBe(true);
    expect(window.scrollY).toBe(0);
  });

  it('has targets of at least 24 px', async () => {
    show('that can be told to be wrong');
    await userEvent.click(summary('Wrong or outdated?'));
    await userEvent.click(summary('Report it'));
    for (const target of all(card, '.wrong button, .wrong summary, .wrong label, .foot-actions a')) {
      const { height, width } = target.getBoundingClientRect();
      expect(Math.min(height, width), target.textContent ?? '').toBeGreaterThanOrEqual(24);
    }
  });
});

describe('a card that was muted', () => {
  it('is one line with a way back, which has the focus and by which the card is named', async () => {
    show('that can be told to be wrong');
    await userEvent.click(summary('Wrong or outdated?'));
    await userEvent.click(button('Not on this page'));
    turnTo('muted on this page');
    expect(textOf(card.querySelector('.card-scroll'))).toBe('Muted on this page.Undo');
    expect(card.querySelector('.card-line')?.getBoundingClientRect().height).toBeLessThan(40);
    expect(focused()).toBe(button('Undo'));
    const name = card.getAttribute('aria-labelledby') ?? '';
    expect((card.getRootNode() as ShadowRoot).getElementById(name)?.textContent).toBe('Muted on this page.');
    await userEvent.keyboard('{Enter}');
    expect(mute).toHaveBeenLastCalledWith('page', false);
    turnTo('that can be told to be wrong');
    expect(focused()).toBe(card);
  });

  it.each([
    ['muted by a long name', '“Featherstonehaugh-Wolkenbruchsdorfer” is muted everywhere.'],
    ['not saved', 'This could not be saved.'],
  ])('%s: says so', (name, words) => {
    expect(textOf(show(name).querySelector('.card-line > span'))).toBe(words);
  });

  it('that could not be saved is tried again with the same wish', async () => {
    show('not saved');
    await userEvent.keyboard('{Enter}');
    expect(mute).toHaveBeenCalledExactlyOnceWith('site', true);
  });
});

describe('the report', () => {
  const open = async (name = 'that can be told to be wrong') => {
    show(name);
    await userEvent.click(summary('Wrong or outdated?'));
    await userEvent.click(summary('Report it'));
  };

  it('is shown to the letter before it is copied', async () => {
    await open();
    const shown = report().innerText;
    expect(shown.split('\n')).toHaveLength(8);
    expect(report().clientHeight).toBeGreaterThanOrEqual(report().scrollHeight);
    await userEvent.click(button('Copy the report'));
    expect(copy).toHaveBeenCalledExactlyOnceWith(shown);
    await expect.poll(() => card.querySelector('.report [role="status"]')?.textContent).toBe('Copied.');
  });

  it('follows the reason that is chosen, by key as well', async () => {
    await open();
    expect(report().textContent).toContain('Wrong: The text means somebody or something else');
    card.querySelector<HTMLElement>('input:checked')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(report().textContent).toContain('Wrong: Something on the card is wrong or out of date');
    await userEvent.click(all(card, 'label').at(-1) as HTMLElement);
    expect(report().textContent).toContain('Wrong: Something else');
  });

  it('is selected for the reader where the browser refuses to copy it', async () => {
    copy.mockResolvedValue(false);
    await open();
    await userEvent.click(button('Copy the report'));
    await expect.poll(focused).toBe(report());
    expect(String(document.getSelection())).toBe(report().textContent);
    const status = card.querySelector('.report [role="status"]');
    expect(status?.textContent).toContain('press Ctrl+C');
    expect(status?.getBoundingClientRect().bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom);
  });

  it('is in no field that a browser would offer to fill in, and ask elsewhere how', async () => {
    await open();
    expect(all(card, 'textarea, select, input:not([type="radio"]), [contenteditable]')).toEqual([]);
  });

  it('says where it can be sent, without saying from where', async () => {
    await open();
    const link = card.querySelector<HTMLAnchorElement>('.report a');
    expect(textOf(link)).toBe('Send it to valley.example/pack');
    expect([link?.href, link?.target, link?.rel]).toEqual([
      'newsgloss:https://valley.example/pack',
      '_blank',
      'noopener noreferrer',
    ]);
  });
});

describe('the reasons for a link', () => {
  it('end with how sure it is, and never say that it is certain', async () => {
    show('that can be told to be wrong');
    await userEvent.click(summary('Why this name was linked'));
    expect(textOf(card.querySelector('.why > p:last-child'))).toBe('Fairly sure: 82%');
    turnTo('full');
    expect(textOf(card.querySelector('.why > p:last-child'))).toBe('Very sure: 99%');
  });

  it('stand in the head where the page names nobody', () => {
    show('of a description');
    expect(textOf(card.querySelector('.card-held'))).toBe(
      '“the Northern Valley’s minister of bridges”: held this office on 16 December 2022',
    );
    const described = (card.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => (card.getRootNode() as ShadowRoot).getElementById(id)?.textContent);
    expect(described.join()).toContain('held this office on 16 December 2022');
    turnTo('full');
    expect(card.querySelector('.card-held')).toBeNull();
  });
});
