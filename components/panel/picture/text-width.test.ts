import { expect, it } from 'vitest';
import { cutText, inLines } from './text-width.ts';

/** Every character one wide. */
const measure = (text: string) => [...text].length;

it.each<[text: string, width: number, cut: string | null]>([
  ['Roads blocked', 13, 'Roads blocked'],
  ['Roads blocked', 12, 'Roads…'],
  ['Uninterruptible', 9, 'Uninterr…'],
  ['Roads, blocked', 8, 'Roads…'],
  ['Roads', 4, null],
  ['Roads', 0, null],
  ['𝒜𝒷𝒸𝒹𝑒𝒻', 5, '𝒜𝒷𝒸𝒹…'],
])('%s in %i is %s', (text, width, cut) => {
  expect(cutText(text, width, measure)).toBe(cut);
});

it.each<[text: string, lines: string[]]>([
  ['Ada', ['Ada']],
  ['Council of the Two', ['Council', 'of the', 'Two']],
  ['Council of the Two Rivers', ['Council', 'of the', 'Two…']],
  ['Uninterruptible word', ['Uninte…', 'word']],
])('%s stands in lines as %j', (text, lines) => {
  expect(inLines(text, 7, 3, measure)).toEqual(lines);
});
