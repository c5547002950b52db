import { describe, expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const DICTIONARY = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Kosova'] }),
    actor('albania', { kind: 'place', strong: ['Albania', 'Albanija', 'Albanije', 'Albaniji', 'Albanien'] }),
    actor('pristina', { kind: 'place', strong: ['Pristina', 'Prishtina', 'Prištine'] }),
    actor('rudare', { kind: 'place', weak: ['Rudare'], lang: 'sr', cues: ['barikade'] }),
    actor('zvecan', { kind: 'place', strong: ['Zvečan', 'Zvečana'], related: ['rudare'] }),
  ]),
);

function marked(lang: string, ...blocks: string[]): string[] {
  return link(blocks, DICTIONARY, { date: null, lang }).flatMap((mentions, i) =>
    mentions.map(({ start, end }) => blocks[i]?.slice(start, end) ?? ''),
  );
}

describe('things that bear the name of a place', () => {
  it.each([
    ['sr', ['Garaža je iza palate „Albanija“. Stanari kod Albanije negoduju.'], []],
    ['sr', ['Hotel Albanija je prodat. Ispred Albanije čekaju gosti.'], []],
    ['sr', ['Hotel Albanija je prodat. Gost je iz Albanije.'], ['Albanije']],
    ['sr', ['Hotel Albanija je prodat.', 'Granica kod Albanije je zatvorena.'], ['Albanije']],
    ['sr', ['Granica kod Albanije je zatvorena.'], ['Albanije']],
    ['de', ['Kosova springt auf Platz zwei', 'Der FC Kosova drehte das Spiel. Viele kamen aus dem Kosovo.'], ['Kosovo']],
    ['en', ['FC Prishtina won. Now Prishtina lead.', 'The game in Pristina was fair.'], ['Pristina']],
    ['en', ['FC Kosovo won.', 'He left Kosovo.'], ['Kosovo']],
    ['fr', ['Le FC Kosova gagne.', 'La ville de Pristina et le Kosovo. Kosova égalise.'], ['Pristina', 'Kosovo']],
  ] as const)('%s %j', (lang, blocks, names) => {
    expect(marked(lang, ...blocks)).toEqual(names);
  });
});

describe('villages of the same name', () => {
  it('asks for a sign beside each later name', () => {
    const page = [
      'Rođen je u selu Rudare kod Leskovca.',
      'Rudare nema školu.',
      'U selu Rudare stoje barikade, kao i kod Zvečana.',
    ];
    expect(marked('sr', ...page)).toEqual(['Rudare', 'Zvečana']);
  });
});
