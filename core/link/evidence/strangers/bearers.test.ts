import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const person = (id: string, given: string, surname: string, more: readonly string[] = []) =>
  actor(id, {
    kind: 'person',
    strong: [`${given} ${surname}`],
    weak: [surname, ...more],
    lang: 'en',
    cues: ['Kosovo', 'Serbia'],
  });

const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Косово'] }),
    person('kurti', 'Albin', 'Kurti', ['Kurtis', 'Курти', 'Курті']),
    person('vucic', 'Aleksandar', 'Vučić', ['Вучић']),
    person('rama', 'Edi', 'Rama', ['Рама']),
    person('hill', 'Christopher', 'Hill'),
    person('scholz', 'Olaf', 'Scholz'),
    person('lavrov', 'Sergey', 'Lavrov', ['Лавров', 'Лаврова']),
  ]),
);

const HEADERS =
  'Albin Kurti, Aleksandar Vučić, Edi Rama, Christopher Hill, Olaf Scholz and Sergey Lavrov spoke of Kosovo and Serbia.';

/** Whether the last surname of the text is marked, on a page that has introduced all of them. */
function isMarked(lang: string, text: string, introduced = HEADERS): boolean {
  const [, own = []] = link([introduced, text], dictionary, { date: null, lang });
  const last = [...text.matchAll(/Kurtis?|Vučić|Rama|Hill|Scholz|Lavrov|Курти|Курті|Вучић|Рама|Лаврова?/gu)].at(-1);
  return own.some(({ start }) => start === last?.index);
}

it.each([
  ['en', 'The bakery of the Kurti family is closed.'],
  ['en', 'Two of the Rama brothers sing.'],
  ['en', 'My uncle Scholz sells shoes.'],
  ['de', 'Familie Kurti öffnet ein Café.'],
  ['de', 'Das Ehepaar Scholz feiert Hochzeit.'],
  ['de', 'Bei den Kurtis wird gefeiert.'],
  ['de', 'Der Kurti-Clan wartet.'],
  ['fr', 'Les sœurs Kurti jouent demain.'],
  ['fr', 'On danse chez les Rama depuis dimanche.'],
  ['sq', 'Familja Rama ka nevojë për ndihmë.'],
  ['sr', 'Porodica Vučić seli se u septembru.'],
  ['sr', 'Braća Rama drže pekaru.'],
  ['sr', 'Тетка Вучић чува зграду.'],
  ['ru', 'Братья Рама держат пекарню.'],
  ['uk', 'Родина Курті переїхала.'],
  ['uk', 'Сім’я Курті переїхала.'],
])('a family is not the actor: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(false);
});

it.each([
  ['en', 'The family of Kurti is in Pristina.'],
  ['en', 'A familiar face, Rama, was there.'],
  ['de', 'Die Familien warten, sagte Kurti.'],
  ['de', 'Die Kurtis Partei nahe Zeitung schweigt.'],
  ['fr', 'Ce sont les mots de Kurti.'],
  ['sq', 'Familjet presin, tha Rama.'],
  ['sr', 'Porodice čekaju, kaže Vučić.'],
  ['ru', 'Братья ждут, сказал Рама.'],
  ['uk', 'Родини чекають, сказав Курті.'],
])('a family beside is no matter: %s: %s', (lang, text) => {
  expect(isMarked(lang, text)).toBe(true);
});

it('lets the actor be told of after a family', () => {
  expect(isMarked('en', 'The Kurti family waited for news of calm. "Kosovo goes on," Kurti said.')).toBe(true);
  expect(isMarked('en', 'The Kurti family runs a farm. Old Mr Kurti is 90.', 'Nothing yet.')).toBe(false);
});

it.each([
  ['en', 'They met a man called Hill.', false],
  ['en', 'The cat is called Rama.', false],
  ['en', 'A clerk named Kurti opened the door.', false],
  ['en', 'Her namesake, Rama, waved.', false],
  ['en', 'A Kurti who bakes bread lives here.', false],
  ['en', 'Kurti junior locked the door, says Rama junior.', false],
  ['fr', 'Un berger appelé Hill attend.', false],
  ['fr', 'On reconnaît Rama fils.', false],
  ['de', 'Im Laden steht Scholz junior.', false],
  ['en', 'Stoltenberg called Kurti.', true],
  ['en', 'Its ambassador is called Hill, not the cat.', true],
  ['en', 'The chancellor has called Hill.', true],
  ['en', 'The president named Rama.', true],
  ['en', 'A Kurti ally resigned.', true],
  ['en', 'It was a Hill idea.', true],
  ['fr', 'Il a appelé Kurti.', true],
  ['fr', 'Le secrétaire général avait appelé Rama.', true],
])('namesakes and calls: %s: %s: %s', (lang, text, marked) => {
  expect(isMarked(lang, text)).toBe(marked);
});

/** The page has introduced nobody, but the sentence is of Kosovo and Serbia. */
const OF_KOSOVO = 'Kosovo and Serbia talk.';

it.each([
  ['de', 'Im Kosovo sprach Tierarzt Dr. Hill.', false],
  ['de', 'Der Nachbar, Herr Scholz, war im Kosovo.', false],
  ['en', 'In Kosovo her neighbour, Mrs Hill, saw a van.', false],
  ['fr', "L'ailier Rama marque au Kosovo.", false],
  ['fr', 'Rama le plombier est au Kosovo.', false],
  ['en', 'It was said in Kosovo by beekeeper Rama.', false],
  ['de', 'Im Kosovo siegte der Imker Kurti.', false],
  ['en', 'Rama, Ramón, 81, of Kosovo.', false],
  ['fr', 'Me Kurti plaide au Kosovo.', false],
  ['en', 'In Kosovo prosecutor Hill, a baker, spoke.', false],
  ['en', 'In Kosovo prosecutor Hill, a friend, spoke.', true],
  ['de', 'Im Kosovo sprach Minister Hill.', true],
  ['de', 'Im Kosovo sprach gestern Scholz.', true],
  ['fr', "L'ambassadeur Hill parle au Kosovo.", true],
  ['fr', 'Rama est au Kosovo.', true],
  ['en', 'They praised Rama, Kosovo and others.', true],
])('trades and offices: %s: %s: %s', (lang, text, marked) => {
  expect(isMarked(lang, text, OF_KOSOVO)).toBe(marked);
});

it('reads a trade of a clause before the name as somebody else’s', () => {
  expect(isMarked('en', 'After meeting the players, Rama went to Kosovo.')).toBe(true);
});

it.each([
  ['Лаврова выиграла забег.', false],
  ['Вчера, сказали нам, Лаврова рассказала о школе.', false],
  ['Лаврова встретил президент.', true],
  ['Позиция Лаврова удивила.', true],
])('a woman under a man’s surname in Russian: %s: %s', (text, marked) => {
  expect(isMarked('ru', text)).toBe(marked);
});
