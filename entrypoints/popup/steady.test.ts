import { expect, test } from 'vitest';
import { popups } from '../../components/popup/fixtures.ts';
import type { PopupState } from '../../components/popup/state.ts';
import { steadily } from './steady.ts';

const drawnOf = (...names: string[]) => {
  const drawn: PopupState['is'][] = [];
  const draw = steadily(({ is }) => drawn.push(is));
  for (const name of names) draw(popups[name] ?? { is: 'error', site: null });
  return drawn;
};

test('a page stays while it is learnt of anew, and gives way to what is learnt', () => {
  expect(drawnOf('loading', 'page', 'loading', 'page that is kept')).toEqual(['loading', 'page', 'page']);
  expect(drawnOf('page', 'loading', 'loading', 'error')).toEqual(['page', 'error']);
});

test('what is no page gives way at once, and a page to one of another site', () => {
  expect(drawnOf('loading, nothing known', 'loading', 'off', 'loading')).toEqual(['loading', 'loading', 'off', 'loading']);
  expect(drawnOf('page', 'loading, nothing known')).toEqual(['page', 'loading']);
});
