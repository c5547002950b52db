import { expect, it } from 'vitest';
import type { ActorKind } from '../../../dictionary/actors.ts';
import { placeIn } from '../fixture.ts';
import { isNumbered } from './numbered.ts';

it.each([
  ['en', 'Crews closed [U.S.] 50 near Ely.', 'place'],
  ['en', 'She lives just off [US] 1.', 'place'],
  ['en', 'Traffic on [US] 95, the main road, stopped.', 'place'],
  ['en', '[US] 6 is closed between the towns.', 'place'],
  ['en', 'He hosts mornings on [KFOR] 103.9 in Lincoln.', 'organisation'],
  ['ru', 'Радио [Сербия] 101,5 молчит.', 'place'],
  ['en', '[RTS] 98.4, a rock station, apologised.', 'organisation'],
  ['en', 'An [EC] 145 helicopter took him to hospital.', 'organisation'],
  ['en', 'The [UN]-4400 router is cheap.', 'organisation'],
  ['ru', 'Машина [ЕС]-1060 занимала зал.', 'organisation'],
  ['ru', 'Канал [Россия]-1 показал сериал.', 'place'],
  ['ru', 'Ледокол [Украина]-2 в доке.', 'place'],
  ['uk', 'Комп’ютер [ЄС]-1020 списали.', 'organisation'],
] satisfies [string, string, ActorKind][])('numbered: %s %s', (lang, text, kind) => {
  expect(isNumbered(placeIn(text, lang, kind))).toBe(true);
});

it.each([
  ['en', 'In [Kosovo] 98.4 percent agreed.', 'place'],
  ['en', 'It gave the [US] 50 billion reasons.', 'place'],
  ['en', 'The [US] 30 days ago left.', 'place'],
  ['en', 'The [EU]-27 agreed.', 'organisation'],
  ['en', '[EC] 2019 report', 'organisation'],
  ['en', '[NATO] 2030 is a plan.', 'organisation'],
  ['en', '[Kosovo]-1999 was the theme.', 'place'],
  ['en', '[Serbia] 2–1 {Kosovo}', 'place'],
  ['ru', 'Доклад [ЕС]-28 готов.', 'organisation'],
  ['ru', '[Сербия] – 12 очков.', 'place'],
  ['ru', 'ЧМ [США]-94 выиграла Бразилия.', 'place'],
] satisfies [string, string, ActorKind][])('none: %s %s', (lang, text, kind) => {
  expect(isNumbered(placeIn(text, lang, kind))).toBe(false);
});
