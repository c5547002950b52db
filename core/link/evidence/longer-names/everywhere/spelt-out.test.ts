import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { isSpeltOut } from './spelt-out.ts';

it.each([
  ['en', 'The [SOC] is the Sussex Orchid Circle, founded in 1951.'],
  ['en', 'The [KFOR], or Kentish Federation of Rowers, met on Monday.'],
  ['en', '[NATO], the Northern Alpaca Trade Office, has moved.'],
  ['en', 'She wrote to the Ohio Society of Cake Experts ([OSCE]) twice.'],
  ['en', 'The [OSCE] (objective structured clinical examination) is in May.'],
  ['en', '[RTS] stands for real-time strategy.'],
  ['en', '[PACE] to us means the Parish and Church Easter fair.'],
  ['en', 'The lathe is from [RT] (Reid Tools) of Hull.'],
  ['en', 'An [SNS], short for social networking service, sells data.'],
  ['de', 'Der [SNS] (Schweizer Nordischer Skiverband) tagt in Bern.'],
  ['fr', 'La [SOC] (Société orléanaise de chant) répète.'],
  ['ru', 'В [СДК] (сельский дом культуры) идёт ремонт.'],
  ['ru', '[ООН] — это отдел охраны насаждений.'],
  ['uk', 'До [ООН] (Об’єднання охоронців надр) приєдналися троє.'],
  ['uk', '[СДК], тобто сільський дім культури, зачинено.'],
])('spelt out: %s %s', (lang, text) => {
  expect(isSpeltOut(placeIn(text, lang, 'organisation'))).toBe(true);
});

it.each([
  ['en', '[NATO], now all too old, met again.'],
  ['en', '[NATO] is a military alliance.'],
  ['en', '[SNS], so no surprise, won.'],
  ['en', '[KLA] (the {Kosovo Liberation Army}) fought.'],
  ['en', 'The Organisation on Security and Collaboration in Europe ([OSCE]) met.'],
  ['en', 'The Organisation on Security and Collaboration in Europe ([OSCE]), too.'],
  ['en', '[SNS] leaders and the opposition met.'],
  ['en', '[RT] ({Russia Today}) is banned.'],
  ['en', '[UN] (New York) said so.'],
  ['en', '[EU], the Engineers Union, met.'],
  ['en', 'THE [SOC] IS THE SUSSEX ORCHID CIRCLE'],
  ['ru', '[ООН] — это форум государств.'],
  ['ru', '[НАТО] (альянс) заявило об этом.'],
  ['uk', 'Організація з безпеки та співпраці в Європі ([ОБСЄ]) стежить.'],
])('none: %s %s', (lang, text) => {
  expect(isSpeltOut(placeIn(text, lang, 'organisation'))).toBe(false);
});
