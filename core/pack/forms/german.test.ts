import { expect, it } from 'vitest';
import { german } from './german.ts';
import type { Lemma } from './inflect.ts';

function formsOf(text: string, kind: Lemma['kind'], declension?: Lemma['declension']): string[] {
  const forms = new Set(german({ text, kind, ...(declension && { declension }) }));
  forms.delete(text);
  return [...forms].sort();
}

function listed(table: string): string[] {
  return table === '' ? [] : table.split(', ').sort();
}

it.each<[text: string, kind: Lemma['kind'], forms: string, declension?: Lemma['declension']]>([
  ['Albin Kurti', 'person', 'Albin Kurtis', 'masculine'],
  ['Vučić', 'person', 'Vučićs', 'masculine'],
  ['Olaf Scholz', 'person', '', 'masculine'],
  ['Kaja Kallas', 'person', '', 'feminine'],
  ['Serbien', 'place', 'Serbiens'],
  ['Belgrad', 'place', 'Belgrads'],
  ['Bosnien und Herzegowina', 'place', 'Bosnien und Herzegowinas'],
  ['Republik Kosovo', 'place', ''],
  ['Norden des Kosovo', 'place', 'Nordens des Kosovo', 'masculine'],
  ['Russische Föderation', 'place', 'Russischen Föderation, Russischer Föderation'],
  ['Vereinigte Staaten', 'place', 'Vereinigten Staaten, Vereinigter Staaten', 'plural'],
  ['kosovarische Polizei', 'organisation', 'kosovarischen Polizei, kosovarischer Polizei'],
  [
    'kosovarisches Parlament',
    'organisation',
    'kosovarische Parlament, kosovarischen Parlament, kosovarischem Parlament, kosovarischen Parlaments, kosovarischen Parlamentes',
  ],
  [
    'serbischer Gemeindeverband',
    'organisation',
    'serbische Gemeindeverband, serbischen Gemeindeverband, serbischem Gemeindeverband, serbischen Gemeindeverbands, serbischen Gemeindeverbandes',
  ],
  [
    'serbische Streitkräfte',
    'organisation',
    'serbischen Streitkräfte, serbischer Streitkräfte, serbischen Streitkräften',
    'plural',
  ],
  ['Europarat', 'organisation', 'Europarats, Europarates', 'masculine'],
  ['Europarat', 'organisation', ''],
  ['Brüsseler Abkommen', 'agreement', 'Brüsseler Abkommens', 'neuter'],
  ['Haager Tribunal', 'organisation', ''],
  ['Brigade Nord', 'organisation', ''],
  ['Präsident', 'office', 'Präsidenten, Präsidentin, Präsidentinnen'],
  ['Direktor', 'office', 'Direktors, Direktoren, Direktorin, Direktorinnen'],
  [
    'erster stellvertretender Minister',
    'office',
    'erste stellvertretende Minister, ersten stellvertretenden Minister, erstem stellvertretendem Minister, ersten stellvertretenden Ministers, ersten stellvertretenden Ministern, erste stellvertretende Ministerin, ersten stellvertretenden Ministerin, erster stellvertretender Ministerin, ersten stellvertretenden Ministerinnen',
  ],
  ['Ministerpräsidentin', 'office', 'Ministerpräsidentinnen'],
  ['Außenminister', 'office', 'Außenministers, Außenministern, Außenministerin, Außenministerinnen'],
  ['Sondergesandter', 'office', 'Sondergesandte, Sondergesandten, Sondergesandtem'],
  [
    'Hoher Vertreter',
    'office',
    'Hohe Vertreter, Hohen Vertreter, Hohem Vertreter, Hohen Vertreters, Hohen Vertretern, Hohe Vertreterin, Hohen Vertreterin, Hoher Vertreterin, Hohen Vertreterinnen',
  ],
  ['serbisch', 'adjective', 'serbische, serbischen, serbischer, serbisches, serbischem'],
  ['Belgrader', 'adjective', ''],
])('%s as %s: %s', (text, kind, forms, declension) => expect(formsOf(text, kind, declension)).toEqual(listed(forms)));
