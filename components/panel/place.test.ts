import { expect, test } from 'vitest';
import { hashOf, PAGE, type Place, placeOf } from './place.ts';

test.each<[hash: string, place: Place]>([
  ['#', PAGE],
  ['#timeline', { is: 'page', section: 'timeline' }],
  ['#actor/kfor', { is: 'actor', actor: 'kfor' }],
  ['#event/request-to-kfor', { is: 'event', event: 'request-to-kfor' }],
])('%s is a place, and the place has that address', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

test.each(['', '#nowhere', '#actor', '#actor/', '#event/', '#%E0%A4%A'])('%j is the page as a whole', (hash) => {
  expect(placeOf(hash)).toEqual(PAGE);
});
