import { expect, it } from 'vitest';
import { french } from './french.ts';
import type { Lemma } from './inflect.ts';

it.each<[text: string, kind: Lemma['kind'], forms: string]>([
  ['serbe', 'adjective', 'serbes'],
  ['kosovar', 'adjective', 'kosovare, kosovares, kosovars'],
  ['kosovien', 'adjective', 'kosovienne, kosoviennes, kosoviens'],
  ['albanais', 'adjective', 'albanaise, albanaises'],
  ['européen', 'adjective', 'européenne, européennes, européens'],
  ['président', 'office', 'présidente, présidentes, présidents'],
  ['premier ministre', 'office', 'premiers ministres, première ministre, premières ministres'],
  ['ministre des Affaires étrangères', 'office', 'ministres des Affaires étrangères'],
  ['chef de l’État', 'office', 'cheffe de l’État, cheffes de l’État, chefs de l’État'],
  ['directeur', 'office', 'directeurs, directrice, directrices'],
  ['ambassadeur', 'office', 'ambassadeurs, ambassadrice, ambassadrices'],
  ['secrétaire général', 'office', 'secrétaire générale, secrétaires générales, secrétaires généraux'],
  ['Ligue démocratique du Kosovo', 'organisation', ''],
  ['Serbie', 'place', ''],
  ['Emmanuel Macron', 'person', ''],
])('%s as %s: %s', (text, kind, forms) => {
  const found = new Set(french({ text, kind }));
  found.delete(text);
  expect([...found].sort().join(', ')).toBe(forms);
});
