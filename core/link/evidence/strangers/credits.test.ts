import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const person = (id: string, strong: readonly string[], weak: readonly string[]) =>
  actor(id, { kind: 'person', strong, weak, lang: 'en', cues: ['Kosovo', 'Belgrade'] });

const ROLE = { title: { en: 'Prime Minister' }, of: 'kosovo', from: '2021', to: null, asOf: '2023-06-01', sources: ['a-source'] };

const dictionary = dictionaryOf(
  packOf(
    [
      { ...person('kurti', ['Albin Kurti'], ['Kurti']), roles: [ROLE] },
      person('djuric', ['Marko Djuric', 'Marko Đurić', 'Марко Ђурић'], ['Djuric', 'Đurić']),
      person('lavrov', ['Сергей Лавров', 'Сергій Лавров'], ['Лавров']),
      actor('belgrade', { kind: 'place', strong: ['Belgrade', 'Belgrad'] }),
      actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
    ],
    [],
    [{ id: 'prime-minister', roles: ['Prime Minister'], titles: [{ lang: 'en', text: 'prime minister' }] }],
  ),
);

function marksIn(lang: string, ...blocks: readonly string[]): string[] {
  return link(blocks, dictionary, { date: null, lang }).flatMap((own, i) =>
    own
      .filter(({ actor: id }) => id !== 'belgrade' && id !== 'kosovo')
      .map(({ start, end }) => blocks[i]?.slice(start, end) ?? ''),
  );
}

it.each([
  ['en', 'By Marko Djuric'],
  ['en', 'BY MARKO DJURIC'],
  ['en', 'By Marko Djuric, Sports Editor'],
  ['en', 'By Marko Djuric, staff writer'],
  ['en', 'By Marko Djuric in Belgrade'],
  ['en', 'By Marko Djuric | June 1, 2023'],
  ['en', 'By Jane Smith and Marko Djuric'],
  ['en', 'Thousands marched.\nBy Marko Djuric\nIt was hot.'],
  ['en', 'Photo: Marko Djuric/Getty Images'],
  ['en', 'A wall in Belgrade. (Marko Djuric/AFP via Getty Images)'],
  ['en', 'A wall in Belgrade. REUTERS/Marko Djuric'],
  ['en', 'Photo by Marko Djuric on Unsplash'],
  ['en', '(Reporting by Marko Djuric in Belgrade; editing by Jane Smith)'],
  ['en', '© Marko Djuric'],
  ['fr', 'Photo Marko Djuric/Reuters'],
  ['fr', 'Par Marko Djuric (avec AFP)'],
  ['de', 'Foto: AP/dpa/Marko Djuric'],
  ['de', 'Von Marko Djuric, Belgrad'],
  ['de', 'Von Marko Djuric und Anna Müller'],
  ['sr', 'Foto: Tanjug/Marko Đurić'],
  ['sr', 'FOTO: TANJUG / MARKO ĐURIĆ'],
  ['sr', 'Autor: Marko Đurić'],
  ['sr', 'Piše: Marko Đurić'],
  ['sr', 'Фото: Танјуг/Марко Ђурић'],
  ['ru', 'Автор: Сергей Лавров'],
  ['ru', 'Текст: Сергей Лавров, фото: Иван Петров'],
  ['ru', 'Фото: Сергей Лавров / ТАСС'],
  ['uk', 'Автор: Сергій Лавров'],
  ['sq', 'Nga: Albin Kurti'],
  ['sq', 'Nga Albin Kurti'],
  ['sq', 'Foto: Albin Kurti'],
])('whoever made it is not the actor: %s: %s', (lang, text) => {
  expect(marksIn(lang, text)).toEqual([]);
});

it.each([
  ['en', "By Albin Kurti's own account the talks failed."],
  ['en', 'The letter, written by Albin Kurti, was sent.'],
  ['en', 'Standing by Albin Kurti'],
  ['en', 'Author Albin Kurti said he was glad.'],
  ['en', 'Photo: Albin Kurti speaks in the hall/AFP'],
  ['en', 'Photo: Albin Kurti (left) in the hall'],
  ['en', 'Photo: Albin Kurti/Facebook'],
  ['en', 'By Albin Kurti, prime minister of Kosovo'],
  ['en', 'By Prime Minister Albin Kurti'],
  ['de', 'Von Albin Kurti wird mehr erwartet.'],
  ['de', 'Von Albin Kurti bis Marko Djuric'],
  ['de', 'Das Foto von Albin Kurti'],
  ['de', 'Bild: Albin Kurti spricht im Saal'],
  ['fr', 'Par Albin Kurti, le chef du parti de gauche, tout est dit.'],
  ['sr', 'Foto: Instagram/Marko Đurić'],
  ['sr', 'Marko Đurić / Foto: Tanjug'],
  ['sr', 'Foto: Tanjug. Marko Đurić u sali'],
  ['sq', 'Nga Albin Kurti presim më shumë.'],
  ['ru', 'Автор идеи Сергей Лавров'],
])('whoever is seen or told of is: %s: %s', (lang, text) => {
  expect(marksIn(lang, text)).not.toEqual([]);
});

it('sees several actors in a photograph, who did not make it', () => {
  expect(marksIn('en', 'Photo: Albin Kurti and Marko Djuric')).toEqual(['Albin Kurti', 'Marko Djuric']);
  expect(marksIn('en', 'Photo: Albin Kurti, Marko Djuric')).toEqual(['Albin Kurti', 'Marko Djuric']);
});

it('reads the surname below as the reporter’s', () => {
  const body = 'Thousands marched in Belgrade on Saturday. Djuric reports from the capital.';
  expect(marksIn('en', 'By Marko Djuric', body)).toEqual([]);
});
