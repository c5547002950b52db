import { expect, test } from 'vitest';
import { inWindow } from './in-window.ts';

const small = { width: 320, height: 600, text: 100 };

test.each([
  ['.card { inline-size: min(384px, 100vw - 16px) }', '.card { inline-size: min(384px, 320px - 16px) }'],
  ['.options { min-block-size: 50vh }', '.options { min-block-size: 300px }'],
  ['@media (max-device-width: 480px) {}', '@media (min-width: 0) {}'],
  ['@media screen and (min-width: 480px) {}', '@media screen and (max-width: 0) {}'],
  ['.a { inline-size: 380px; color: var(--vh) }', '.a { inline-size: 380px; color: var(--vh) }'],
])('%s in a window of 320 by 600 px', (css, expected) => {
  expect(inWindow(css, small)).toBe(expected);
});

test('text grows, and nothing else', () => {
  const css = '.a { --text-name: 22px; font: 600 13px / 1.3 var(--serif); line-height: 18px; padding: 8px; --text-shadow: none }';
  expect(inWindow(css, { ...small, text: 200 })).toBe(
    '.a { --text-name: 44px; font: 600 26px / 1.3 var(--serif); line-height: 36px; padding: 8px; --text-shadow: none }',
  );
});
