import { expect, it } from 'vitest';
import { type Action, actionOf } from './keys.ts';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

it.each<[key: string, held: Partial<typeof NONE>, rtl: boolean, action: Action | null]>([
  ['ArrowRight', {}, false, 'next'],
  ['ArrowRight', {}, true, 'previous'],
  ['ArrowLeft', { shiftKey: true }, false, 'earlier'],
  ['ArrowLeft', { shiftKey: true }, true, 'later'],
  ['+', { shiftKey: true }, false, 'zoomIn'],
  ['+', { ctrlKey: true }, false, null],
  ['ArrowDown', {}, false, null],
  ['Tab', {}, false, null],
  ['0', {}, false, 'whole'],
  ['Enter', {}, false, 'open'],
])('%s with %j, right to left %s: %s', (key, held, rtl, action) => {
  expect(actionOf({ key, ...NONE, ...held }, rtl)).toBe(action);
});
