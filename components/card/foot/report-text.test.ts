import { expect, test } from 'vitest';
import { englishText } from '../../testing/english-text.ts';
import { makeTexts } from '../../text.tsx';
import { view } from '../fixtures.ts';
import { sureText } from '../mention.ts';
import { reportText } from './report-text.ts';

const texts = makeTexts(englishText, 'en-GB');
const why = [
  { rule: 'weak-alias', detail: 'Talanova' } as const,
  { rule: 'cue-word', detail: 'a secret word of the page' } as const,
];
const mention = { text: 'Tala\n  nova', kind: 'name', confidence: 0.829, why } as const;
const origin = { version: '0.1.0', site: 'news.valley.example' };

test('a report is what it needs to be, line by line', () => {
  expect(reportText({ view: view(), mention, origin, reason: 'not-meant' }, texts).split('\n')).toEqual([
    'Newsgloss 0.1.0: something is wrong on a card',
    'Pack: two-valleys 1.0.0, checked 28 June 2026',
    'Site: news.valley.example',
    'In the text: Tala nova',
    'Marked as: mira-talanova (name)',
    'Because of: weak-alias, cue-word; Fairly sure: 82%',
    'Wrong: The text means somebody or something else',
    'For: https://valley.example/pack',
  ]);
});

test('no word of the page but the name, and where there is no host no line for it', () => {
  const report = reportText({ view: view(), mention, origin: { ...origin, site: null }, reason: 'facts' }, texts);
  expect(report).not.toMatch(/secret|Site:/);
  expect(report).toContain('Wrong: Something on the card is wrong or out of date');
});

test('a report on a card to which no words of the page led names the card alone', () => {
  const report = reportText({ view: view(), mention: null, origin, reason: 'facts' }, texts);
  expect(report.split('\n').slice(2, 5)).toEqual([
    'Site: news.valley.example',
    'Card of: mira-talanova',
    'Wrong: Something on the card is wrong or out of date',
  ]);
});

test.each([
  [1, 'Very sure: 99%'],
  [0.995, 'Very sure: 99%'],
  [0.9, 'Very sure: 90%'],
  [0.899, 'Fairly sure: 89%'],
  [0.75, 'Fairly sure: 75%'],
  [0.6, 'Just sure enough: 60%'],
])('a confidence of %d is told as %s', (confidence, words) => {
  expect(sureText(confidence, texts)).toBe(words);
});
