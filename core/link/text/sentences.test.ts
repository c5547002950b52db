import { describe, expect, it } from 'vitest';
import { isCapitalLine, isTitleCase, sentenceAt, sentenceStarts } from './sentences.ts';

function sentences(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

describe('sentenceStarts', () => {
  it.each([
    ['It snowed. Then it rained.', ['It snowed.', 'Then it rained.']],
    ['He asked “Why?” Nobody knew.', ['He asked “Why?”', 'Nobody knew.']],
    ['The U.S. envoy left.', ['The U.S. envoy left.']],
    ['BELGRADE, Mont. - A town. Quiet.', ['BELGRADE, Mont. - A town.', 'Quiet.']],
    ['On Dec. 16 it came.', ['On Dec. 16 it came.']],
    ['Aleksandar\nVucic said so.', ['Aleksandar\nVucic said so.']],
    ['1. First item\n2. Second item', ['1. First item', '2. Second item']],
    ['• Prvo\n• Drugo', ['• Prvo', '• Drugo']],
    ['JOIN US TODAY\nUS AND GERMANY AGREE', ['JOIN US TODAY', 'US AND GERMANY AGREE']],
    ['Хвала. „Добро“, рекао је.', ['Хвала.', '„Добро“, рекао је.']],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('finds the sentence of an offset', () => {
    const starts = sentenceStarts('One is here. Two is here. Three.');
    expect([0, 11, 13, 20, 26, 31].map((at) => sentenceAt(starts, at))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

it('knows lines in capitals and headlines', () => {
  expect(['KFOR SAYS NO', 'KFOR says no', 'US', 'ВУЧИЋ ЛИЧНО'].map(isCapitalLine)).toEqual([true, false, false, true]);
});

it.each([
  ['en', 'Why Kurti Said No to Brussels Again', true],
  ['', 'Why Kurti Said No to Brussels Again', true],
  ['en', 'Kurti said no to Brussels again', false],
  ['en', 'Aleksandar Vučić and Albin Kurti met Josep Borrell.', false],
  ['en', 'Envoy Flies Home to the U.S.', true],
  ['de', 'Gemeinsame Erklärung der Ministerpräsidenten, Außenminister und Botschafter', false],
  ['de', 'Nato-Generalsekretär Stoltenberg in Pristina', false],
  ['fr', 'Josep Borrell reçoit Albin Kurti et Aleksandar Vučić', false],
])('%s: %j is in title case: %s', (lang, text, expected) => {
  expect(isTitleCase(text, lang)).toBe(expected);
});
