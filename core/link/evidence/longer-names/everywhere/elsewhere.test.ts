import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isElsewhere } from './elsewhere.ts';

it.each([
  ['en', 'The bus to [Russia], Ohio, leaves at nine.'],
  ['en', '[BELGRADE], Mont. (AP) - The town has a new bridge.'],
  ['en', 'A letter from [Belgrade], MT 59714, came back.'],
  ['en', 'He was born in [Belgrade] in Montana.'],
  ['en', 'She teaches in [China] (Maine).'],
  ['en', 'They farm near [Albania], West Virginia.'],
  ['en', '[Albania], a municipality in Colombia, mines coal.'],
  ['en', 'Mr [Montenegro] chairs the club.'],
  ['en', 'The goalkeeper Joao [Albania] has left.'],
  ['en', 'They cheered runner Anna [China].'],
  ['ru', 'Футболист Жоао [Албания] забил.'],
  ['uk', 'Співак Марко [Чорногорія] мовчить.'],
  ['de', 'Er stammt aus [Belgrad] im US-Bundesstaat Montana.'],
  ['de', '[Russland] (Ohio) hat 700 Einwohner.'],
  ['de', 'Herr [Montenegro] ist Portugiese.'],
  ['fr', 'Il est né à [Belgrade], dans le Montana.'],
  ['fr', 'Les anciens connaissaient une [Albanie] du Caucase.'],
  ['fr', 'Le sporting de M. [Montenegro] a perdu.'],
  ['ru', 'Из той же серии [Македония], штат Огайо.'],
  ['ru', 'В городке [Белград], штат Монтана, идёт снег.'],
  ['uk', 'Він живе в [Белграді] у штаті Монтана.'],
  ['sr', 'Rođena je u [Beogradu] u Montani.'],
])('another place: %s %s', (lang, text) => {
  expect(isElsewhere(placeIn(text, lang))).toBe(true);
});

it.each([
  ['en', 'From [Belgrade], {Serbia}, he flew home.'],
  ['en', '[Serbia], Washington and Moscow were silent.'],
  ['en', '[Albania], Georgia and Turkey sent tents.'],
  ['en', 'As goalkeeper in [Serbia] he won.'],
  ['ru', 'Футболист Звезды [Сербии] забил.'],
  ['ru', 'Певица из Нови-Сада [Сербию] любит.'],
  ['en', 'Talks with [Russia] in Alaska ended early.'],
  ['en', 'A plan for [Ukraine] in Florida was discussed.'],
  ['en', 'In the [United States], Ohio votes first.'],
  ['en', 'It lies in the [US] state of Ohio.'],
  ['en', '[Banjska], a village in northern {Kosovo}, has a spring.'],
  ['en', '[Ohrid], a town in the Balkans, has a lake.'],
  ['en', '[Zvečan], a town in the north, has a smelter.'],
  ['en', 'He wants a [Kosovo] of free citizens.'],
  ['de', 'Es liegt im [US]-Bundesstaat Ohio.'],
  ['de', 'Ein [Kosovo] der Bürger ist sein Ziel.'],
  ['de', 'In [Belgrad] im März ist es kalt.'],
  ['fr', 'Elle rêve d’une [Serbie] européenne.'],
  ['fr', 'Un [Kosovo] de demain, dit-elle.'],
  ['ru', 'В [Белграде], столице {Сербии}, тихо.'],
  ['sr', '2023. g. [Srbija] je glasala.'],
])('our place: %s %s', (lang, text) => {
  expect(isElsewhere(placeIn(text, lang))).toBe(false);
});
