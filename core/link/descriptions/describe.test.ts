import { describe, expect, it } from 'vitest';
import { described, kindsUnasked, reasonOf } from './fixture.ts';

describe('descriptions', () => {
  it.each([
    ['en', 'Yesterday Serbia’s president spoke.', 'president = second'],
    ['en', 'Yesterday the president of Serbia spoke.', 'president = second'],
    ['en', 'Yesterday the Serbian president spoke.', 'Serbian president = second'],
    ['en', 'The NATO secretary general spoke.', 'secretary general = chief'],
    ['en', 'Kosovo’s Prime Minister Says No to Latest Plan', 'Prime Minister = premier'],
    ['en', 'Serbia’s minister of foreign affairs left.', 'minister of foreign affairs = minister'],
    ['sr-Latn', 'Juče je predsednik Srbije govorio.', 'predsednik = second'],
    ['sr-Latn', 'Juče je srpski predsednik govorio.', 'srpski predsednik = second'],
    ['sr-Latn', 'Šef srpske diplomatije je govorio.', 'Šef srpske diplomatije = minister'],
    ['sr-Cyrl', 'Јуче је председник Србије говорио.', 'председник = second'],
    ['sq', 'Dje presidenti i Serbisë foli.', 'presidenti = second'],
    ['sq', 'Dje presidenti serb foli.', 'presidenti serb = second'],
    ['sq', 'Letra e presidentit të Serbisë mbërriti.', 'presidentit = second'],
    ['sq', 'Ministri serb i Jashtëm foli.', 'Ministri serb i Jashtëm = minister'],
    ['de', 'Gestern sprach Serbiens Präsident davon.', 'Präsident = second'],
    ['de', 'Gestern sprach der Präsident Serbiens davon.', 'Präsident = second'],
    ['de', 'Gestern sprach der Präsident des Kosovo davon.', 'Präsident = third'],
    ['de', 'Gestern sprach der Nato-Generalsekretär davon.', 'Generalsekretär = chief'],
    ['fr', 'Hier, le président de la Serbie a parlé.', 'président = second'],
    ['fr', 'Hier, le président serbe a parlé.', 'président serbe = second'],
    ['fr', 'Le secrétaire général de l’OTAN a parlé.', 'secrétaire général = chief'],
    ['fr', 'Le ministre serbe des Affaires étrangères a parlé.', 'ministre serbe des Affaires étrangères = minister'],
    ['ru', 'Вчера президент Сербии ответил.', 'президент = second'],
    ['ru', 'Вчера сербский президент ответил.', 'сербский президент = second'],
    ['uk', 'Учора президент Сербії відповів.', 'президент = second'],
    ['mk', 'Вчера претседателот на Косово зборуваше.', 'претседателот = third'],
  ])('%s: %s', (lang, text, expected) => {
    expect(described(text, lang)).toEqual([expected]);
    expect(described(text, null), 'on a page that tells no language').toEqual([expected]);
  });

  it('goes by the article’s date', () => {
    const on = (date: string | null) => described('Yesterday Serbia’s president spoke.', 'en', date);
    expect(on('2015-01-01')).toEqual(['president = first']);
    expect(on('2020-05-10')).toEqual(['president = first']);
    expect(on('2020-05-11')).toEqual(['president = second']);
    expect(on('2005-01-01'), 'before all that is known').toEqual([]);
    expect(on('2010-07-01'), 'in the year of an uncertain start').toEqual([]);
    expect(on('2024-01-01'), 'soon after the last check').toEqual(['president = second']);
    expect(on('2024-12-01'), 'long after it').toEqual([]);
    expect(on('2022-12'), 'a month is too little').toEqual([]);
    expect(on(null)).toEqual([]);
  });

  it('finds several in one text', () => {
    expect(described('Kosovo’s prime minister met the president of Serbia and Kosovo’s president.')).toEqual([
      'prime minister = premier',
      'president = second',
      'president = third',
    ]);
  });

  it('reads an office beside the body that its holder heads', () => {
    expect(described('The head of the Government of Kosovo spoke.')).toEqual(['head = premier']);
    expect(described('Predsednik Vlade Kosova je govorio.', 'sr-Latn')).toEqual(['Predsednik = premier']);
    expect(described('The head of Kosovo spoke.')).toEqual([]);
  });

  it.each([
    ['en', 'The US ambassador to Kosovo spoke.', 'ambassador = envoy'],
    ['en', 'The American ambassador to Serbia spoke.', 'American ambassador = other-envoy'],
    ['fr', 'L’ambassadeur américain au Kosovo a parlé.', 'ambassadeur américain = envoy'],
    ['ru', 'Вчера посол США в Сербии ответил.', 'посол = other-envoy'],
    ['sq', 'Ambasadori i SHBA-së në Kosovo foli.', 'Ambasadori = envoy'],
  ])('knows an envoy by the place: %s: %s', (lang, text, expected) => {
    expect(described(text, lang)).toEqual([expected]);
  });

  it('knows no envoy without the place', () => {
    expect(described('The US ambassador spoke.')).toEqual([]);
    expect(described('The US ambassador to NATO spoke.')).toEqual([]);
  });

  it('none unless they are wanted', () => {
    expect(kindsUnasked('Serbia’s president spoke.')).toEqual(['name']);
  });

  it('says which office it was', () => {
    expect(reasonOf('Serbia’s president spoke.')).toEqual([{ rule: 'office-at-date', detail: 'president' }]);
  });
});
