import { expect, it, test } from 'vitest';
import { formsOf } from './forms.ts';
import type { Lemma } from './inflect.ts';

const forms = (text: string, kind: Lemma['kind']) => formsOf({ text, lang: 'mk' }, kind);

test.each([
  ['Влада на Косово', 'Владата на Косово'],
  ['Собрание на Косово', 'Собранието на Косово'],
  ['Министерство за надворешни работи', 'Министерството за надворешни работи'],
  ['Косовска полиција', 'Косовската полиција'],
  ['Српска листа', 'Српската листа'],
  ['Европска унија', 'Европската унија'],
  ['Обединети нации', 'Обединетите нации'],
  ['Уставен суд', 'Уставниот суд'],
  ['Северноатлантски сојуз', 'Северноатлантскиот сојуз'],
  ['Совет за безбедност', 'Советот за безбедност'],
  ['Договор од Куманово', 'Договорот од Куманово'],
])('%s: %s', (text, definite) => {
  expect(forms(text, 'organisation')).toEqual([definite]);
});

test.each([
  ['претседател', 'претседателот'],
  ['претседателка', 'претседателката'],
  ['премиер', 'премиерот'],
  ['министер за одбрана', 'министерот за одбрана'],
  ['министерка', 'министерката'],
  ['генерален секретар', 'генералниот секретар'],
  ['висока претставничка', 'високата претставничка'],
  ['член на Владата', 'членот на Владата'],
])('%s: %s', (text, definite) => {
  expect(forms(text, 'office')).toEqual([definite]);
});

it('gives an adjective in all genders, with and without the article', () => {
  expect(forms('косовски', 'adjective')).toEqual(
    ['косовскиот', 'косовска', 'косовската', 'косовско', 'косовското', 'косовските'].sort(),
  );
});

it.each(['Александар Вучиќ', 'Албулена Хаџиу'])('leaves the person %s as it is', (text) => {
  expect(forms(text, 'person')).toEqual([]);
});

it.each(['Косово', 'Северна Македонија'])('leaves the place %s as it is', (text) => {
  expect(forms(text, 'place')).toEqual([]);
});

it('leaves an abbreviation as it is', () => {
  expect(forms('НАТО', 'organisation')).toEqual([]);
});
