import { expect, it } from 'vitest';
import { isInAddress } from './addresses.ts';

/** The names of a text that are in an address, asked about one after the other. */
function inAddresses(text: string, ...names: string[]): string[] {
  return names.filter((name) => isInAddress(text, text.indexOf(name), text.indexOf(name) + name.length));
}

it('takes all names between two white spaces for parts of one address, and those behind it not', () => {
  const text = 'See x.com/Kosovo/NATO/Serbia,KFOR and Kurti,Hill,Rama now.';
  const names = ['Kosovo', 'NATO', 'Serbia', 'KFOR', 'Kurti', 'Hill', 'Rama'];
  expect(inAddresses(text, ...names)).toEqual(['Kosovo', 'NATO', 'Serbia', 'KFOR']);
  expect(inAddresses(text.replace('x.com', 'x com'), ...names)).toEqual([]);
});

it('looks on both sides of a name of several words', () => {
  expect(inAddresses('a@b,Albin Kurti,Kosovo,Serbia', 'Albin Kurti', 'Kosovo')).toEqual(['Albin Kurti']);
});

it('finds the address in a long one, not in what runs on without spaces', () => {
  expect(inAddresses(`https://x.com/${'a/'.repeat(80)}Kosovo`, 'Kosovo')).toEqual(['Kosovo']);
  expect(inAddresses(`#tag,${'a,'.repeat(200)}Kosovo`, 'Kosovo')).toEqual([]);
});
