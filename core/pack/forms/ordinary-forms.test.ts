import { expect, test } from 'vitest';
import { buildPack } from '../build.ts';
import { anActor, fixtureFiles, fixtureWords } from '../fixture.ts';
import type { Alias } from '../schema.ts';
import { withForms } from './forms.ts';

function built(alias: Alias) {
  const files = fixtureFiles(
    ({ actors }) => void actors.push(anActor('rosa-hill', 'Rosa Hill', { kind: 'place', aliases: [alias] })),
  );
  const pack = buildPack(files, fixtureWords);
  return { pack, words: pack.actors.find(({ id }) => id === 'rosa-hill')?.aliases[0]?.words };
}

test.each<[what: string, alias: Alias, words: string[] | undefined]>([
  ['a weak alias that is a word', { text: 'Hill', lang: 'en', strength: 'weak' }, ['Hill']],
  ['forms that the build makes', { text: 'Роса', lang: 'sr-Cyrl', strength: 'weak', declension: 'feminine' }, ['Rosu', 'Росу']],
  ['a strong one, which the check asks about', { text: 'Hill', lang: 'en', strength: 'strong' }, undefined],
  ['a name that is no word', { text: 'Okafor', lang: 'en', strength: 'weak' }, undefined],
  ['an acronym that is a word in small letters', { text: 'US', lang: 'en', strength: 'weak' }, undefined],
  ['letters that are a word without their stops', { text: 'U.S.', lang: 'en', strength: 'weak' }, undefined],
  ['a word inside a longer name', { text: 'Rosa Hill', lang: 'en', strength: 'weak' }, undefined],
  ['words that an author wrote', { text: 'Okafor', lang: 'en', strength: 'weak', words: ['Okafor'] }, undefined],
])('%s', (_, alias, words) => {
  expect(built(alias).words).toEqual(words);
});

test('building a built pack changes nothing', () => {
  const { pack } = built({ text: 'Роса', lang: 'sr-Cyrl', strength: 'weak', declension: 'feminine' });
  expect(withForms(pack, fixtureWords)).toEqual(pack);
});
