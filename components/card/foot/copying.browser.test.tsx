/** The card's text on the reader's clipboard. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { all, cardOf, focusedIn, hideCard, showCard } from '../../testing/show-card.tsx';

const copy = vi.fn<(text: string) => Promise<boolean>>();

afterEach(() => {
  hideCard();
  copy.mockReset();
});

async function press(name: string): Promise<HTMLElement> {
  await page.viewport(400, 300);
  const card = showCard(cardOf(name), { actions: { copy } });
  const button = all(card, 'button').find((each) => each.textContent === 'Copy with sources') as HTMLElement;
  button.focus();
  await userEvent.keyboard('{Enter}');
  return card;
}

const saidIn = (card: HTMLElement) => card.querySelector('.card-foot > [role="status"]');

describe('copying a card', () => {
  it('copies what it says, and tells so where the reader looks', async () => {
    copy.mockResolvedValue(true);
    const card = await press('tied to the story');
    await expect.poll(() => saidIn(card)?.textContent).toBe('Copied.');
    expect(copy.mock.calls[0]?.[0]).toMatch(/^Mira Talanova\n.*https:\/\/courier\.example.*checked 28 June 2026/s);
    const frame = card.querySelector('.card-scroll')?.getBoundingClientRect();
    expect(saidIn(card)?.getBoundingClientRect().bottom).toBeLessThanOrEqual((frame?.bottom ?? 0) + 1);
    expect(card.querySelector('.card-foot > .text-box')).toBeNull();
  });

  it('selects it for the reader where the browser refuses, and again when asked again', async () => {
    copy.mockResolvedValue(false);
    const card = await press('turned to by a link');
    const box = () => card.querySelector('.card-foot > .text-box');
    await expect.poll(() => box() !== null && focusedIn(card) === box()).toBe(true);
    expect(String(document.getSelection())).toBe(box()?.textContent);
    expect(box()?.textContent).toBe(copy.mock.calls[0]?.[0]);
    expect(saidIn(card)?.textContent).toContain('press Ctrl+C');
    card.querySelector<HTMLElement>('.foot-copy')?.click();
    await expect.poll(() => copy.mock.calls.length).toBe(2);
    await expect.poll(() => focusedIn(card)).toBe(box());
  });
});
