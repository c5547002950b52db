/** The Serbian news of Universal NER in figures, and the marks that a person should look at. */
import { inContext } from './in-context.ts';
import type { Table } from './table.ts';
import type { UnerPlace, UnerScore } from './uner-score.ts';
import { NOT_LOOKED_AT, VERDICTS } from './uner-verdicts.ts';

export function unerTable({ documents, sentences, wanted, missed, marks, extra }: UnerScore): Table {
  const verdicts = Map.groupBy(extra, verdictOf);
  return {
    title: 'Serbian news of Universal NER',
    head: ['', 'count'],
    rows: [
      ['documents', `${documents}`],
      ['sentences', `${sentences}`],
      ['marked names that are written as a name of ours', `${wanted}`],
      ['of them marked by us', `${wanted - missed.length}`],
      ['recall', wanted > 0 ? ((wanted - missed.length) / wanted).toFixed(3) : '–'],
      ['marks of ours', `${marks}`],
      ['of them no marked name', `${extra.length}`],
      ...[...Map.groupBy(extra, ({ kind }) => kind)].map(([kind, all]) => [`– ${kind}`, `${all.length}`]),
      ...[...verdicts].map(([verdict, all]) => [`– verdict: ${verdict}`, `${all.length}`]),
    ],
  };
}

/** Every miss, and every mark that is no marked name, with what a person found there. */
export function unerLines({ missed, extra }: UnerScore): string[] {
  return [
    ...missed.map((place) => `MISSED ${describe(place)}`),
    ...extra.map((place) => `EXTRA  ${describe(place)}  (${place.kind}; ${verdictOf(place)})`),
  ];
}

function describe({ sentence, actor, ...place }: UnerPlace): string {
  return `${sentence.id} ${actor}: ${inContext(sentence.text, place)}`;
}

function verdictOf({ sentence, start, end }: UnerPlace): string {
  return VERDICTS[`${sentence.id} ${sentence.text.slice(start, end)}`] ?? NOT_LOOKED_AT;
}
