import { describe, expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../core/link/fixture.ts';
import { readUner } from './uner.ts';
import { scoreUner } from './uner-score.ts';

/** Two documents in the collection's form; the sentences are ours. */
const RAW = `# newdoc id = one
# sent_id = s1
# text = Pismo za Kfor, kaže Ana Babić.
1\tPismo\tO\tO\t-
2\tza\tO\tO\t-
3\tKfor\tB-ORG\tB-ORG\t-
4\t,\tO\tO\t-
5\tkaže\tO\tO\t-
6\tAna\tB-PER\tB-PER\t-
7\tBabić\tI-PER\tI-PER\t-
8\t.\tO\tO\t-

# sent_id = s2
# text = Kfor i drugi rade, ali ne u Eulex.
1\tKfor\tB-ORG\tB-ORG\t-
2\ti\tI-ORG\tI-ORG\t-
3\tdrugi\tI-ORG\tI-ORG\t-
4\trade\tO\tO\t-
5\t,\tO\tO\t-
6\tali\tO\tO\t-
7\tne\tO\tO\t-
8\tu\tO\tO\t-
9\tEulex.\tB-ORG\tB-ORG\t-

# newdoc id = two
# sent_id = s3
# text = Na Kosovu.
1\tNa\tO\tO\t-
2\tKosovu\tO\tO\t-
3\t.\tO\tO\t-
`;

describe('readUner', () => {
  it('reads documents, sentences as they were printed, and names of several words', () => {
    const documents = readUner(RAW);
    expect(documents.map((sentences) => sentences.map(({ id }) => id))).toEqual([['s1', 's2'], ['s3']]);
    const [{ text, names } = { text: '', names: [] }] = documents[0] ?? [];
    expect(names.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Kfor', 'ORG'],
      ['Ana Babić', 'PER'],
    ]);
  });

  it('names a sentence whose words are not its text', () => {
    expect(() => readUner('# sent_id = s9\n# text = Pismo.\n1\tBarka\tO\tO\t-\n')).toThrow('sentence s9');
  });
});

it('asks for names that are written as ours, and lists marks of ours that are no marked name', () => {
  const dictionary = dictionaryOf(
    packOf([actor('kfor', { strong: ['Kfor'] }), actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Kosovu'] })]),
  );
  const names = new Map([
    ['Kfor', 'kfor'],
    ['Kosovo', 'kosovo'],
    ['Kosovu', 'kosovo'],
    ['EULEX', 'eulex'],
  ]);
  const { wanted, missed, extra, marks } = scoreUner(readUner(RAW), dictionary, names);
  expect(wanted).toBe(2);
  expect(missed.map(({ sentence, actor: id }) => [sentence.id, id])).toEqual([['s2', 'eulex']]);
  expect(marks).toBe(3);
  expect(extra.map(({ sentence, start, kind }) => [sentence.id, start, kind])).toEqual([
    ['s2', 0, 'in a longer name'],
    ['s3', 3, 'no name'],
  ]);
});
