import { expect, it } from 'vitest';
import { accuracyDocument, fillTemplate } from './accuracy.ts';
import { parseGold } from './gold.ts';
import { compare } from './places.ts';

it('fills every part of a template, and no other', () => {
  expect(fillTemplate('{{a}} and {{b-c}} and {{a}}', { a: '1', 'b-c': '2' })).toBe('1 and 2 and 1');
  expect(() => fillTemplate('{{a}} {{x}}', { a: '1' })).toThrow('{{x}}');
  expect(() => fillTemplate('{{a}}', { a: '1', b: '2' })).toThrow('{{b}}');
});

it('writes a run into the document', () => {
  const text = parseGold('id: en-d01\nlang: en\ndate: 2022-12-16\n---\n⟦KFOR|kfor⟧ and a ⟦Hill|-⟧.', 'en-d01.txt');
  const judged = [{ text, names: compare([], text.names), descriptions: compare([], []), kept: 1 }];
  const document = accuracyDocument(
    {
      pack: { id: 'a-pack', version: '1.2.3' },
      collections: [{ title: 'Own texts, held half', texts: [text], actors: null, isOpen: false, judged }],
      peerGroups: ['own texts'],
      peers: [
        { kind: 'linker', name: 'Newsgloss', counts: [{ right: 9, wrong: 1, missed: 1 }] },
        { kind: 'highlighter', name: 'a marker', counts: [{ right: 5, wrong: 5, missed: 5 }] },
      ],
      uner: null,
      pages: null,
      absent: [],
    },
    new Date('2026-11-22T10:00:00Z'),
  );
  expect(document).toContain('on 2026-11-22, with the pack a-pack 1.2.3');
  expect(document).toContain('| en | 1 | 0 | 0 | 1 | 1.000 | 0.000 | 0.000 | 1 of 1 |');
  expect(document).toContain('| a marker | highlighter | 5 | 5 | 5 | 0.500 | 0.500 | 0.500 | 40.0 |');
});
