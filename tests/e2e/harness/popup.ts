/** What the popup shows, and the reader's hand on it. The functions named `in…` run in the popup. */
import type { Popup } from './browser.ts';
import { until } from './until.ts';

export interface ItemReading {
  text: string;
  /** Publisher, date, language and how it came from its origin. */
  about: string;
}

export interface PopupReading {
  switch: 'on' | 'off' | 'disabled';
  /** What the switch acts on and what holds there. */
  site: string;
  /** The headline of a state that is not a marked page. */
  notice: string | null;
  cast: { name: string; count: string; role: string }[];
  /** What the page is: its entry, what its text is, and the statements that it garbles. */
  self: (ItemReading & { made: string; garbled: { question: string; how: string }[] }) | null;
  sameText: ItemReading[];
  /** "5 reports, 3 independent texts" */
  story: string | null;
  differences: { question: string; answers: { value: string; by: string; ofPage: boolean; garbled: boolean }[] }[];
  related: { lead: ItemReading; why: string; copies: ItemReading[] }[];
  buttons: string[];
}

/** The popup once it has settled. */
export async function readPopup(popup: Popup): Promise<PopupReading> {
  return until('the popup to be ready', () => popup.inside(inReadPopup));
}

/** The same with the whole cast, of which the popup shows only the most important at first. */
export async function readWholePopup(popup: Popup): Promise<PopupReading> {
  const { buttons } = await readPopup(popup);
  const more = buttons.find((words) => /^Show \d+ more$/.test(words));
  if (more) await press(popup, more);
  return readPopup(popup);
}

/** Presses a button by its words, as soon as it can be pressed. */
export async function press(popup: Popup, words: string): Promise<void> {
  await until(`a button “${words}”`, () => popup.inside(inPress, words));
}

/** Turns the site's switch, if it does not stand so already, and waits until the popup says so. */
export async function setSwitch(popup: Popup, on: boolean): Promise<void> {
  if ((await readPopup(popup)).switch === (on ? 'on' : 'off')) return;
  await popup.inside((document) => document.querySelector<HTMLElement>('[role="switch"]')?.click());
  await until(`the switch to be ${on ? 'on' : 'off'}`, () =>
    popup.inside((document, state) => document.querySelector('[role="switch"]')?.ariaChecked === state, String(on)),
  );
}

function inPress(document: Document, words: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    (candidate) => candidate.textContent.includes(words) && !candidate.disabled,
  );
  button?.click();
  return button !== undefined;
}

function inReadPopup(document: Document): PopupReading | null {
  const main = document.querySelector('main');
  const toggle = document.querySelector<HTMLButtonElement>('[role="switch"]');
  if (!main || !toggle || main.getAttribute('aria-busy') === 'true') return null;
  const text = (within: Element | null | undefined, selector: string) => {
    const copy = within?.querySelector(selector)?.cloneNode(true) as Element | undefined;
    // What only a screen reader hears: that a link opens a new tab.
    for (const unseen of copy?.querySelectorAll('.unseen') ?? []) unseen.remove();
    return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  };
  const item = (within: Element): ItemReading => ({
    text: text(within, '.item-title, .item-summary'),
    about: text(within, '.item-about'),
  });
  const self = main.querySelector('.self');
  return {
    switch: toggle.disabled ? 'disabled' : toggle.ariaChecked === 'true' ? 'on' : 'off',
    site: text(document.body, '.site-state'),
    notice: main.querySelector('.notice') ? text(main, '.notice-title') : null,
    cast: [...main.querySelectorAll('.member')].map((member) => ({
      name: text(member, '.member-name'),
      count: text(member, '.member-count'),
      role: text(member, '.member-role'),
    })),
    self: self && {
      ...item(self),
      made: text(self, '.self-made'),
      garbled: [...self.querySelectorAll('.garbled-statement')].map((statement) => ({
        question: text(statement, '.garbled-question'),
        how: text(statement, '.garbled-how'),
      })),
    },
    sameText: [...(self?.querySelectorAll('.copies .item') ?? [])].map(item),
    story: main.querySelector('.story-count') ? text(main, '.story-count') : null,
    differences: [...main.querySelectorAll('.difference')].map((difference) => ({
      question: text(difference, '.difference-question'),
      answers: [...difference.querySelectorAll('.answer')].map((answer) => ({
        value: text(answer, '.answer-value bdi'),
        by: text(answer, '.answer-by'),
        ofPage: answer.classList.contains('answer-of-page'),
        garbled: answer.querySelector('.answer-garbled') !== null,
      })),
    })),
    related: [...main.querySelectorAll('.story')].map((story) => ({
      lead: item(story),
      why: text(story, '.item-why'),
      copies: [...story.querySelectorAll('.copies .item')].map(item),
    })),
    buttons: [...document.querySelectorAll('button')].map((button) => button.textContent.trim()).filter(Boolean),
  };
}
