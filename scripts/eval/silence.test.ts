import { expect, it } from 'vitest';
import type { Observation } from './fit.ts';
import { weighSilence } from './silence.ts';

const PLAIN = { strong: false, margin: 0, others: 0.15, alone: false, far: false, right: true };

/** `texts` of one observation each. */
function inTexts(texts: number, prefix: string, parts: Partial<Observation>): Observation[] {
  return Array.from({ length: texts }, (_, i) => ({ ...PLAIN, text: `${prefix}${i}`, ...parts }));
}

it('counts the weak mentions below a confidence, right and wrong', () => {
  const all = [...inTexts(100, 'near', {}), ...inTexts(60, 'alone', { alone: true, right: false })];
  const half = weighSilence(all).find(({ below }) => below === 0.5);
  expect(half).toEqual({ below: 0.5, right: 0, wrong: 60 });
});

it('leaves out strong names, and those whose evidence fails', () => {
  const all = [
    ...inTexts(100, 'near', {}),
    ...inTexts(100, 'plain', { strong: true, others: 0 }),
    ...inTexts(40, 'strong', { strong: true, right: false }),
    ...inTexts(40, 'failing', { margin: -1, right: false }),
  ];
  expect(weighSilence(all).every(({ right, wrong }) => right + wrong === 0)).toBe(true);
});

it('judges no text by curves that were fitted to it', () => {
  const alike = inTexts(100, 'near', {});
  const odd = inTexts(30, 'odd', { alone: true, right: false, text: 'odd' });
  expect(weighSilence([...alike, ...odd]).at(-1)?.wrong).toBe(0);
});
