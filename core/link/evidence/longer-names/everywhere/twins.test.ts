import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isTwin } from './twins.ts';

it.each([
  ['sr', 'Žena mu je iz sela [Rudare] kod Leskovca.'],
  ['sr', 'Rođen je u mestu [Kosovo] kod Knina.'],
  ['sr', 'Vašar u [Banjskoj] kod Vranja počinje u petak.'],
  ['sr', 'Požar u [Brnjaku], opština Čajniče, ugašen je.'],
  ['sr', 'Прешли су мост у [Звечану] код Лознице.'],
  ['sr', 'Đaci iz [Kosova] kod Drniša pevaju.'],
  ['en', 'A grandmother from [Macedonia], south of Cleveland, won.'],
  ['en', 'Drivers from [Russia], 10 miles north of Dayton, complained.'],
  ['en', 'In the hamlet of [Kosovo], near Halifax, it snowed.'],
  ['en', 'In [Rudare], near Leskovac, a barn burned.'],
  ['de', 'Die Kirchweih in [Banjska] bei Vranje beginnt.'],
  ['de', 'Aus dem Weiler [Albanien] bei Passau kam Applaus.'],
  ['fr', 'Le hameau de [Serbie], près de Rodez, compte dix maisons.'],
  ['fr', 'À [Rudare], non loin de Leskovac, on vendange.'],
  ['sq', 'Në [Rudarë] afër Leskocit digjet pylli.'],
  ['sq', 'Banorët e fshatit [Kosovë] afër Kninit u kthyen.'],
  ['ru', 'Он родился в [Косово] под Брестом.'],
  ['ru', 'Санаторий в [Баньске] возле Вранье закрыт.'],
  ['uk', 'А нашого [Косова] над Рибницею це не стосується.'],
  ['uk', 'Гончарі з [Косова] біля Коломиї приїхали.'],
  ['ru', 'Жители [Косова] под Брестом ждут автобус.'],
])('another place: %s %s', (lang, text) => {
  expect(isTwin(placeIn(text, lang))).toBe(true);
});

it.each([
  ['sr', 'Selo [Rudare] kod {Zvečana} blokirano je.'],
  ['sr', 'U [Banjskoj] kod Kosovske Mitrovice mir.'],
  ['sr', 'Kuća na [Kosovu] kod Peći je obnovljena.'],
  ['sr', 'Povratnici na [Kosovu] kod Rudnice čekaju.'],
  ['sr', 'U [Srbiji] kod Leskovca gori deponija.'],
  ['sr', 'Na prelazu [Jarinje] kod Rudnice gužva.'],
  ['sr', 'Делегација [Косова] код Трампа.'],
  ['sr', 'Prognani iz [Kosova] kod Beča čekaju.'],
  ['en', 'In [Albania], near Durres, the earth shook.'],
  ['en', 'In [Banjska], north of Mitrovica, it was quiet.'],
  ['en', 'A woman from [Serbia], a mother of two, won.'],
  ['en', '[Kosovo], south of {Serbia}, is small.'],
  ['de', 'Im Dorf [Banjska] nördlich von Mitrovica fiel ein Schuss.'],
  ['de', 'In [Serbien] bei Novi Sad brennt es.'],
  ['fr', 'À [Belgrade], près du Parlement, on manifeste.'],
  ['fr', 'À [Banjska], près de {Zvečan}, on prie.'],
  ['sq', 'Në [Kosovë] afër Pejës ra borë.'],
  ['sq', 'Në fshatin [Banjskë] afër Mitrovicës u vra një polic.'],
  ['ru', 'В [Косово] под Печью выпал снег.'],
  ['ru', 'Беженцы из [Косова] возле Вены ждут.'],
  ['uk', 'Перемога [Косова] над Литвою здивувала.'],
  ['uk', 'Війська в [Косові] під командуванням НАТО.'],
])('our place: %s %s', (lang, text) => {
  expect(isTwin(placeIn(text, lang))).toBe(false);
});
