import { describe, expect, it } from 'vitest';
import { described } from './fixture.ts';

describe('the person is named beside', () => {
  it.each([
    ['en', 'Serbian President Bo Second spoke.'],
    ['en', 'Serbia’s president, Bo Second, spoke.'],
    ['en', 'Bo Second, Serbia’s president, spoke.'],
    ['en', 'Bo Second, the president of Serbia, spoke.'],
    ['en', 'The Serbian president (Bo Second) spoke.'],
    ['en', 'Serbian President Unknown Person spoke.'],
    ['en', 'SERBIAN PRESIDENT BO SECOND SPEAKS OUT'],
    ['de', 'Gestern sprach der serbische Präsident Bo Second.'],
    ['fr', 'Le président serbe Bo Second a parlé.'],
    ['sq', 'Presidenti i Serbisë, Bo Second, foli.'],
    ['sr-Latn', 'Juče je predsednik Srbije Bo Second govorio.'],
  ])('%s: %s', (lang, text) => {
    expect(described(text, lang)).toEqual([]);
  });

  it('but not by a place or body, nor by the first word of the sentence', () => {
    expect(described('Yesterday, Serbia’s president, Kosovo’s neighbour, spoke.')).toEqual(['president = second']);
    expect(described('Hier, le président serbe a parlé.', 'fr')).toEqual(['président serbe = second']);
  });
});

describe('another office or another time', () => {
  it.each([
    ['en', 'The former Serbian president spoke.'],
    ['en', 'Serbia’s former president spoke.'],
    ['en', 'Serbia’s deputy president spoke.'],
    ['en', 'Serbia’s president-elect spoke.'],
    ['en', 'The ex-president of Serbia spoke.'],
    ['en', 'In 1999 the Serbian president spoke.'],
    ['de', 'Der damalige serbische Präsident sprach.'],
    ['fr', 'L’ancien président serbe a parlé.'],
    ['fr', 'Le président serbe sortant a parlé.'],
    ['fr', 'Le Premier ministre kosovar par intérim a parlé.'],
    ['sq', 'Ish-presidenti i Serbisë foli.'],
    ['sq', 'Presidenti serb në detyrë foli.'],
    ['sr-Latn', 'Juče je bivši predsednik Srbije govorio.'],
    ['sr-Latn', 'Bivši premijer i predsednik Srbije je govorio.'],
    ['sr-Latn', 'Juče je v. d. predsednika Srbije govorio.'],
    ['sr-Latn', 'Srpski predsednik je 1999. godine govorio.'],
    ['ru', 'Вчера бывший президент Сербии ответил.'],
    ['ru', 'В 1999 году президент Сербии ответил.'],
    ['uk', 'Учора колишній президент Сербії відповів.'],
  ])('%s: %s', (lang, text) => {
    expect(described(text, lang)).toEqual([]);
  });

  it('but a year since when or of an agreement is no time of what is told', () => {
    expect(described('The Serbian president said that much had changed since 1999.')).toEqual(['Serbian president = second']);
  });
});

describe('nobody in particular, or the office itself', () => {
  it.each([
    ['en', 'She was elected president of Serbia.'],
    ['en', 'He was the Serbian president.'],
    ['en', 'The post of the Serbian president is open.'],
    ['en', 'No Serbian president said so.'],
    ['en', 'A president spoke in Serbia.'],
    ['de', 'Ein serbischer Präsident und das Amt des serbischen Präsidenten.'],
    ['fr', 'Il est président du Kosovo, guérillero, président de la Serbie.'],
    ['sq', 'U zgjodh president i Serbisë.'],
    ['sr-Latn', 'Izabran je za predsednika Srbije.'],
    ['ru', 'Он стал президентом Сербии.'],
    ['uk', 'Він говорив як президент Сербії.'],
  ])('%s: %s', (lang, text) => {
    expect(described(text, lang)).toEqual([]);
  });

  it('but a comparison means the holder', () => {
    expect(described('Він упертий, як президент Сербії.', 'uk')).toEqual(['президент = second']);
  });
});

describe('several, or somebody else', () => {
  it.each([
    ['en', 'The president of Serbia and Kosovo spoke.'],
    ['en', 'Serbia’s presidents spoke.'],
    ['en', 'The Kosovo Serbian president spoke.'],
    ['en', 'The president of Serbia’s chamber of commerce spoke.'],
    ['en', 'The president of the club spoke; Serbia lost.'],
    ['en', 'The chief of NATO forces and a NATO chief economist spoke.'],
    ['de', 'Die Präsidenten Serbiens sprachen.'],
    ['fr', 'Les présidents de la Serbie ont parlé.'],
    ['sr-Latn', 'Sporazum predsednika Srbije i Kosova.'],
    ['sr-Latn', 'Govorio je srpski i kosovski predsednik.'],
    ['sr-Latn', 'Govorio je šef NATO misije.'],
  ])('%s: %s', (lang, text) => {
    expect(described(text, lang)).toEqual([]);
  });
});

it.each([
  ['sr-Latn', 'U Srbiji predsednik ima vlast.'],
  ['sr-Latn', 'Obećao je predsednik Srbiji pomoć.'],
  ['uk', 'Учора президент Сербію не згадав.'],
  ['en', 'The novel “The President of Serbia” was read.'],
])('a name nearby is no owner: %s: %s', (lang, text) => {
  expect(described(text, lang)).toEqual([]);
});
