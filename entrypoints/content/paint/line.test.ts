import { describe, expect, test } from 'vitest';
import { contrast, type Rgb, type Rgba } from './colour.ts';
import type { Ground } from './ground.ts';
import { chooseLine, LINE_ALPHA, type Line, loudest } from './line.ts';

const hex = (code: string): Rgba => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16) / 255);
  return [red, green, blue, 1];
};
const on = (...codes: string[]): Ground => {
  const [dark = '#000000', light = dark] = codes;
  const paper = ([red, green, blue]: Rgba) => ({
    strength: 1,
    bare: [red, green, blue] as const,
    hidden: [red, green, blue] as const,
  });
  return [paper(hex(dark)), paper(hex(light))];
};

test.each<[string, string, Ground, Line]>([
  ['black on white', '#111111', on('#ffffff'), 'dark'],
  ['white on black', '#e8e8e8', on('#000000'), 'light'],
  ['a blue link on white is quieter in its own blue', '#0a7d55', on('#ffffff'), 'full'],
  ['grey that keeps 4.5:1 is quiet by itself', '#767676', on('#ffffff'), 'full'],
  ['grey that is hardly read', '#a3a3a3', on('#ffffff'), 'dark'],
  ['white on a brand colour where translucent white is lost', '#ffffff', on('#d6336c'), 'full'],
  ['white on amber, itself too faint', '#ffffff', on('#f59f00'), 'dark'],
  ['white on a picture', '#ffffff', on('#000000', '#ffffff'), 'both'],
  ['white on a picture under a heavy veil', '#ffffff', on('#000000', '#262626'), 'light'],
])('a name, %s: %s', (_, text, ground, line) => {
  expect(chooseLine('name', hex(text), ground).line).toBe(line);
});

test('text whose colour is not told gets no line that depends on it', () => {
  expect(chooseLine('name', null, on('#ffffff')).line).toBe('dark');
  expect(chooseLine('name', null, on('#000000', '#ffffff')).line).toBe('both');
});

test('the mark that is set off is tinted to the side of its text, and has the text’s colour where it is seen', () => {
  expect(chooseLine('current', hex('#111111'), on('#ffffff'))).toEqual({ line: 'full', tint: 'shade' });
  expect(chooseLine('current', hex('#eeeeee'), on('#222222'))).toEqual({ line: 'full', tint: 'glow' });
  expect(chooseLine('current', hex('#aaaaaa'), on('#ffffff')).line).toBe('dark');
});

describe('whatever the grey of text and ground, the line stands out by 3:1', () => {
  const grey = (value: number) => `#${value.toString(16).padStart(2, '0').repeat(3)}`;
  test.each(['name', 'description'] as const)('%s', (kind) => {
    const lost: string[] = [];
    for (let text = 0; text < 256; text += 15) {
      for (let ground = 0; ground < 256; ground += 5) {
        const { line } = chooseLine(kind, hex(grey(text)), on(grey(ground)));
        if (line === 'both') continue;
        const drawn = line === 'full' ? text : ground * (1 - LINE_ALPHA[kind]) + (line === 'light' ? 255 : 0) * LINE_ALPHA[kind];
        const plain = (value: number): Rgb => [value / 255, value / 255, value / 255];
        if (contrast(plain(drawn), plain(ground)) < 3) lost.push(`${text} on ${ground}: ${line}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

test.each<[Line[], Line]>([
  [['dark', 'dark'], 'dark'],
  [['dark', 'light'], 'both'],
  [['dark', 'full'], 'full'],
  [['both', 'full'], 'both'],
  [['none', 'both'], 'none'],
])('over several elements %j: %s', (lines, line) => {
  expect(loudest(lines)).toBe(line);
});
