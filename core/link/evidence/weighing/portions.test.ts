import { expect, it } from 'vitest';
import { isPortion } from './portions.ts';

const read = (lang: string, marked: string) => {
  const start = marked.indexOf('[');
  return isPortion(marked.replace(/[[\]]/g, ''), start, marked.indexOf(']') - 1, lang);
};

it.each([
  ['de', 'Danach ein [Montenegro] auf Eis.'],
  ['de', 'Zwei [Montenegro], bitte.'],
  ['de', 'Er bestellte einen [Montenegro].'],
  ['en', 'She poured a [Montenegro] with orange.'],
  ['en', 'Two [Montenegro], please.'],
  ['fr', 'Un [Montenegro] avec des glaçons.'],
  ['fr', 'On prend deux [Montenegro], chef.'],
  ['sr', 'Jedan [Montenegro] sa ledom, molim.'],
  ['ru', 'Один [Монтенегро] со льдом.'],
  ['sq', 'Nje [Montenegro] me akull, ju lutem.'],
])('a portion, %s: %s', (lang, marked) => {
  expect(read(lang, marked)).toBe(true);
});

it.each([
  ['de', 'Ein [Montenegro], das in die EU strebt, braucht Reformen.'],
  ['de', 'ein [Montenegro]-Urlaub'],
  ['de', 'In [Montenegro] auf Eis gelegt.'],
  ['en', 'a [Montenegro] beach'],
  ['en', 'a [Macedonia] that joins NATO'],
  ['fr', 'un [Monténégro] indépendant'],
  ['fr', 'une [Macédoine] qui change'],
  ['de', 'Beide, [Montenegro] und Albanien, stimmten zu.'],
  ['sr', 'kroz [Crnu Goru] sa decom'],
  ['ru', 'Одна [Македония], которая вступила в НАТО'],
  ['en', 'The [Montenegro] with whom we deal'],
  ['fr', 'La police est arrivée à [Banjska], dans le nord.'],
  ['fr', 'Ils se sont vus à [Ohrid].'],
  ['sr', 'Srbija ćuti, a [Crna Gora], kaže, čeka.'],
  ['sq', 'A [Shqipëria], pra, do të votojë?'],
])('a country, %s: %s', (lang, marked) => {
  expect(read(lang, marked)).toBe(false);
});
