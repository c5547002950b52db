import { describe, expect, it } from 'vitest';
import { FIRST_LETTER, foldAt, foldWord, INVISIBLE, isSeveral, MARK, SEPARATOR, widthAt } from './fold.ts';

describe('foldWord', () => {
  it.each([
    ['case', 'KOSOVO', 'kosovo'],
    ['diacritics, composed', 'Vučić', 'vucic'],
    ['diacritics, decomposed', 'Vučić'.normalize('NFD'), 'vucic'],
    ['Albanian', 'Vetëvendosje Thaçi', 'vetevendosjethaci'],
    ['đ is dj', 'Đurić', 'djuric'],
    ['typed dj', 'Djuric', 'djuric'],
    ['sharp s', 'Straße', 'strasse'],
    ['capital sharp s', 'STRAẞE', 'strasse'],
    ['ligature fi', 'oﬃce ﬁne', 'officefine'],
    ['Serbian ligatures', 'ǅaković ǉubav ǌegoš', 'dzakovicljubavnjegos'],
    ['æ, œ, ø, ł', 'Æsop œuvre Sørensen Łódź', 'aesopoeuvresorensenlodz'],
    ['Turkish capital İ', 'İstanbul', 'istanbul'],
    ['Turkish dotless ı', 'Işık', 'isik'],
    ['soft hyphen inside', 'Stolten\u00adberg', 'stoltenberg'],
    ['joiners inside', 'Ser\u200dbia\u200c Koso\u2060vo', 'serbiakosovo'],
    ['zero-width space inside', 'Kosovo\u200bPolice', 'kosovopolice'],
    ['fullwidth', 'ＮＡＴＯ', 'nato'],
    ['astral letters', '𝐊𝐅𝐎𝐑', 'kfor'],
    ['Serbian Cyrillic', 'Ђурић Љиљана Џаковић', 'ђурићљиљанаџаковић'],
    ['ё and й, composed and not', `ё${'й'.normalize('NFD')}Ёй`, 'еиеи'],
    ['Macedonian ќ and ѓ', 'Вучиќ ѓ', 'вучикг'],
    ['Greek', 'Βούτσιτς', 'βουτσιτς'],
  ])('%s', (_, text, folded) => {
    expect(foldWord(text)).toBe(folded);
  });

  it('folds composed and decomposed text alike', () => {
    const text = 'Vučić, Đurić, Sveçla, Ківа, Їжак, Özkan Ulutaş, Åse, Ḿ';
    expect(foldWord(text.normalize('NFD'))).toBe(foldWord(text.normalize('NFC')));
  });
});

describe('foldAt', () => {
  it('tells marks, invisible characters and separators from letters', () => {
    expect(['\u0301', '\u00ad', '\u200b', '\u200e', ' ', '-', '’', '🙂'].map((c) => foldAt(c, 0))).toEqual([
      MARK,
      INVISIBLE,
      INVISIBLE,
      INVISIBLE,
      SEPARATOR,
      SEPARATOR,
      SEPARATOR,
      SEPARATOR,
    ]);
  });

  it('never moves an offset: widths of characters add up to the text', () => {
    const text = 'İﬁß𝐊đ\u00ad🙂e\u0301\ud800';
    let at = 0;
    while (at < text.length) at += widthAt(text, at);
    expect(at).toBe(text.length);
  });

  it('gives one code to a letter that folds to several', () => {
    expect(isSeveral(foldAt('ß', 0))).toBe(true);
    expect(isSeveral(foldAt('s', 0))).toBe(false);
  });

  it('tells letters apart, however many of them a page holds', () => {
    const letters = Array.from({ length: 0x110000 }, (_, i) => String.fromCodePoint(i)).filter((c) => /\p{L}/u.test(c));
    expect(letters.filter((letter) => foldAt(letter, 0) < FIRST_LETTER || foldWord(letter) === '')).toEqual([]);
    expect(foldWord('Đurić')).toBe('djuric');
    const apart = ['각', '갂', '힣', '𠀀', '𠀁', '𒀀', 'ﬃ', 'Ǣ'];
    expect(new Set(apart.map(foldWord)).size).toBe(apart.length);
    for (const letter of apart) expect(foldWord(letter.normalize('NFD'))).toBe(foldWord(letter));
  });

  it('takes half of a surrogate pair for a separator', () => {
    expect([foldAt('\ud835', 0), foldAt('\udc0a', 0)]).toEqual([SEPARATOR, SEPARATOR]);
  });
});
