import { describe, expect, it } from 'vitest';
import { partsOfLanguage, partsOfTexts } from './needed-parts.ts';

describe('partsOfLanguage', () => {
  it.each([
    [null, 'base'],
    ['', 'base'],
    ['en-GB', 'base'],
    ['sr', 'base inflected'],
    ['sr-Latn-RS', 'base inflected'],
    ['HR', 'base inflected'],
    ['bs', 'base inflected'],
    ['cnr-ME', 'base inflected'],
    ['sq-XK', 'base inflected'],
    ['sr-Cyrl', 'base cyrillic'],
    ['uk', 'base cyrillic'],
    ['ru-RU', 'base cyrillic'],
  ])('%j: %s', (tag, expected) => {
    expect(partsOfLanguage(tag).join(' ')).toBe(expected);
  });
});

describe('partsOfTexts', () => {
  it.each([
    ['KFOR – “Kosovo’s” peacekeepers, naïve façades, ʼ and 👍', 'base'],
    // Serbian, as typed with and without diacritics; Albanian likewise.
    ['Ministar je rekao da će se to rešiti.', 'base inflected'],
    ['Ministar koji je to rekao nije dosao, kaze za medije.', 'base inflected'],
    ['Vendimi që u mor dje nuk është i ri.', 'base inflected'],
    ['Vendimi i qeverise nuk eshte i ri.', 'base inflected'],
    // One such word in another language, or one twice, says nothing.
    ['Mais que sais je de cela, et puis je ne dis rien.', 'base'],
    ['The overdose, or od as they say, and another od case', 'base'],
    ['Niente da fare, e da capo', 'base'],
    ['Косово', 'base cyrillic'],
    ['On the KФОР mission', 'base cyrillic'],
    ['Κόσοβο, კოსოვო, 科索沃', 'base'],
  ])('%s: %s', (text, expected) => {
    expect(partsOfTexts([text]).join(' ')).toBe(expected);
  });

  it('asks each block alone, so that what a part of a page needs the page needs', () => {
    expect(partsOfTexts(['Govor je dug.', 'Vreme za ručak'])).toEqual(['base']);
    expect(partsOfTexts(['English words', 'Govor je za sutra', 'Косово'])).toEqual(['base', 'inflected', 'cyrillic']);
  });
});
