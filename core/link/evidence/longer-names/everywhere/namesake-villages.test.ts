import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isVillageOfName } from './namesake-villages.ts';

it.each([
  ['sq', 'Në fshatin [Sveçla] u ndalën dy të dyshuar.'],
  ['sq', 'Fshati [Haradinaj] pret ujin.'],
  ['sq', 'Në lagjen [Thaçi] mungon drita.'],
  ['sq', 'Banorët e fshatit [Kurti] kërkojnë rrugë.'],
  ['sq', 'Ne katundin [Rama] ka bore.'],
  ['en', 'He was born in the village of [Thaci].'],
  ['en', 'The town of [Hill] in New Hampshire votes.'],
  ['fr', 'La commune de [Chollet] a voté.'],
  ['de', 'Im Dorf [Rama] fehlt das Wasser.'],
  ['sr', 'U selu [Vučić] kod Rače održan je sabor.'],
  ['sr', 'Рођен је у селу [Вулин].'],
  ['ru', 'Пожар в деревне [Рама] под Тверью.'],
  ['uk', 'Школа в селі [Хоті] біля Сум зачинена.'],
])('a village: %s %s', (lang, text) => {
  expect(isVillageOfName(placeIn(text, lang, 'person'))).toBe(true);
});

it.each([
  ['sq', 'Në fshatin e lindjes [Kurti] foli për rrugën.'],
  ['sq', 'Në fshatin [Kurti] tha se do ta ndërtojë rrugën.'],
  ['sq', 'Në fshat [Kurti] u prit me lule.'],
  ['sq', 'Në fshatin e [Albin Kurtit] ra borë.'],
  ['en', 'In the village [Kurti] met farmers.'],
  ['en', 'The village of [Kurti]’s parents is quiet.'],
  ['en', 'The party of [Hill] lost the town.'],
  ['fr', 'Le village de [Kurti] est en fête.'],
  ['fr', 'La victoire de [Chollet] à la mairie.'],
  ['de', 'Die Bürger von [Rama] im Dorf feierten.'],
  ['sr', 'U selu [Vučić] je obećao put.'],
  ['sr', 'Iz sela [Vučić] odlazi u Beograd.'],
  ['ru', 'В селе [Рама] заявил о мире.'],
])('the person: %s %s', (lang, text) => {
  expect(isVillageOfName(placeIn(text, lang, 'person'))).toBe(false);
});

it.each([
  ['uk', 'У районці надруковано «автобус до [Лаврова]» на обід.'],
  ['ru', 'Утренний поезд до [Лаврова] отменили.'],
  ['sr', 'Autobus za [Vučiće] kreće u pet.'],
  ['en', 'The bus to [Hill] was late.'],
  ['de', 'Der Zug nach [Kurti] fällt aus.'],
  ['uk', 'Назву її села плутають, бо в [Лаврові] ніхто не живе.'],
  ['ru', 'О деревне забыли, хотя в [Лаврове] живут люди.'],
])('where a vehicle goes, or a village is told of: %s %s', (lang, text) => {
  expect(isVillageOfName(placeIn(text, lang, 'person'))).toBe(true);
});

it.each([
  ['uk', 'Делегація прибула до [Лаврова] на розмову.'],
  ['uk', 'Дорога до [Лаврова] закрита для дипломатів.'],
  ['ru', 'В [Лаврове] видят переговорщика.'],
  ['ru', 'Поезд [Лаврова] ушёл.'],
  ['sr', 'Poruka za [Vučića] stiže iz Brisela.'],
  ['en', 'A message to [Hill] was sent.'],
])('who is written or gone to: %s %s', (lang, text) => {
  expect(isVillageOfName(placeIn(text, lang, 'person'))).toBe(false);
});
