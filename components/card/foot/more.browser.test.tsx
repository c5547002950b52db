import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { violations } from '../../testing/axe.ts';
import { all, cardOf, hideCard, showCard } from '../../testing/show-card.tsx';

afterEach(hideCard);

const buttons = (card: HTMLElement) => all(card, '.foot-actions button').map(({ textContent }) => textContent);

it('leads on to the panel, on the actor of the card', async () => {
  const more = vi.fn();
  const card = showCard(cardOf('full'), { actions: { more } });
  expect(buttons(card)).toContain('More in the panel');
  const button = all(card, '.foot-actions button')[0];
  button?.focus();
  await userEvent.keyboard('{Enter}');
  const { state } = cardOf('full');
  expect(more).toHaveBeenCalledExactlyOnceWith(state.is === 'ready' ? state.view.actor : '');
  expect(await violations(card)).toEqual([]);
});

it('does not speak of a panel where a page can open none', () => {
  expect(buttons(showCard(cardOf('full')))).not.toContain('More in the panel');
});
