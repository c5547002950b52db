import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../fixture.ts';
import { scan } from '../scan.ts';

it.each([
  // An alias with a capital wants one; capitals throughout are a headline.
  ['Kosovo', 'Kosovo KOSOVO kosovo', ['Kosovo', 'KOSOVO']],
  ['Kosovo Police', 'Kosovo police, Kosovo Police, KOSOVO POLICE', ['Kosovo Police', 'KOSOVO POLICE']],
  ['basic agreement', 'Basic Agreement, basic agreement', ['Basic Agreement', 'basic agreement']],
  // Acronyms of up to five letters are written so or not at all.
  ['US', 'US us Us', ['US']],
  ['BiH', 'BiH bih BIH', ['BiH']],
  ['SAD', 'SAD Sad sad', ['SAD']],
  ['EULEX', 'EULEX Eulex', ['EULEX']],
  ['KFOR-a', 'KFOR-a KFOR-A Kfor-a', ['KFOR-a', 'KFOR-A']],
  ['UN Security Council', 'UN Security Council un Security Council', ['UN Security Council']],
  ['Putin', 'putin Putin', ['Putin']],
  ['Čačak', `${'Čačak'.normalize('NFD')} ${'čačak'.normalize('NFD')}`, ['Čačak'.normalize('NFD')]],
])('%s in %j', (alias, text, expected) => {
  const { names } = scan(text, dictionaryOf(packOf([actor('x', { strong: [alias] })])));
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
