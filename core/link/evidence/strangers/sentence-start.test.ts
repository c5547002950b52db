/** Words beside a surname that are no first names and no trades: they take nothing from the actor, nor from the next bare surname. */
import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const names = ['Tomić', 'Tomića', 'Томић', 'Томића', 'Томич', 'Томича', 'Томичем', 'Томичу'];
const dictionary = dictionaryOf(
  packOf([actor('tomic', { kind: 'person', strong: ['Ratko Tomić'], weak: names, lang: 'en', cues: ['Kosovo'] })]),
);

/** Whether the last surname of the text is marked, on a page that has introduced the actor. */
function isMarked(lang: string, text: string): boolean {
  const own = link(['Ratko Tomić spoke of Kosovo.', text], dictionary, { date: null, lang }).at(-1) ?? [];
  const last = [...text.matchAll(/Tomića?|Томић|Томич/gu)].at(-1)?.index;
  return own.some(({ start }) => start === last);
}

it.each([
  ['sr', 'U petak Tomić putuje u Brisel.'],
  ['sr', 'Pred samit Tomić ćuti.'],
  ['sr', 'Odmah Tomić odgovara.'],
  ['sr', 'Sutradan Tomić putuje.'],
  ['sr', 'Zbog svih njegovih Tomić brine.'],
  ['sr', 'Полицајац Томић је пуштен.'],
  ['sr', 'Запамтили су да је представник Томић ћутао.'],
  ['sr', 'Naprednjak Tomić kritikuje budžet.'],
  ['ru', 'Три года назад Томич приезжал в столицу.'],
  ['ru', 'Вечером Томич улетел.'],
  ['ru', 'Перед самитом Томич молчал.'],
  ['ru', 'На переговорах Томич молчал.'],
  ['ru', 'Недовольный Томич встал.'],
  ['ru', 'Выступил Томич.'],
  ['ru', 'Выступили Томич и посол; решения нет.'],
  ['ru', 'Прилетел Томич поздно.'],
  ['ru', 'Встретились Томич и посол.'],
  ['uk', 'Заявив Томич це в суботу.'],
  ['uk', 'Зустрілися Томич і посол.'],
  ['uk', 'Приїхав Томич увечері.'],
  ['sr', 'Stigao Tomić u Brisel.'],
  ['sr', 'Разговарали Томић и амбасадор.'],
  ['uk', 'Перед самітом Томич мовчав.'],
  ['uk', 'Увечері Томич поїхав.'],
  ['uk', 'Рік тому Томич казав інакше.'],
  ['uk', 'Невдоволений Томич встав.'],
  ['fr', 'Vendredi Tomić a répondu.'],
  ['en', 'Tonight Tomić speaks.'],
])('%s: the actor: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it.each([
  ['sr', 'Miljurko Tomić je došao. Potom Tomić odlazi.'],
  ['sr', 'Zatečen Tomić je ustao. Potom Tomić odlazi.'],
  ['ru', 'Смущён Томич был недолго. Потом Томич уехал.'],
  ['en', 'Defiant Tomić rejects it. Then Tomić left.'],
])('%s: an unknown word introduces nobody: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
  expect(isMarked(lang, text.slice(0, text.indexOf('.') + 1))).toBe(false);
});

it.each([
  ['sr', 'Uskoro je stigao bravar Tomić.'],
  ['sr', 'Zoran Tomić je došao. Potom Tomić odlazi.'],
  ['sr', 'Ливац Томић је заспао.'],
  ['sr', 'Radomir Tomić je došao. Potom Tomić odlazi.'],
  ['ru', 'Михаил Томич уехал. Потом Томич вернулся.'],
  ['ru', 'Камила Томич уехала. Потом Томич вернулась.'],
  ['uk', 'Ярослав Томич поїхав. Потім Томич повернувся.'],
  ['ru', 'Игорь Томич уехал. Потом Томич вернулся.'],
  ['uk', 'Приїхав пічник Томич.'],
])('%s: somebody else: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});
