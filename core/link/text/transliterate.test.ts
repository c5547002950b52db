import { describe, expect, it } from 'vitest';
import { toCyrillic, toLatin } from './transliterate.ts';

describe('Serbian in its two scripts', () => {
  it.each([
    ['Александар Вучић', 'Aleksandar Vučić'],
    ['Аљбин Курти', 'Aljbin Kurti'],
    ['Његош', 'Njegoš'],
    ['ЊЕГОШ', 'NJEGOŠ'],
    ['КОЊ', 'KONJ'],
    ['Џељаљ Свечља', 'Dželjalj Svečlja'],
    ['Ђуро Мацут', 'Đuro Macut'],
    ['Кфор-а', 'Kfor-a'],
    ['Резолуција 1244', 'Rezolucija 1244'],
    ['Бањска', 'Banjska'],
  ])('%s is %s', (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  it('reads decomposed letters', () => {
    expect(toCyrillic('Vučić'.normalize('NFD'))).toBe('Вучић');
  });

  it.each(['Vuçiq', 'Wallace', 'Prishtinë', 'Ярине', 'Україна'])('leaves %s, which is not Serbian, alone', (text) => {
    expect(toLatin(text)).toBeNull();
    expect(toCyrillic(text)).toBeNull();
  });
});
