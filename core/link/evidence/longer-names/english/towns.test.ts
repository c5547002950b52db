import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { english } from './english.ts';

it.each([
  '[Albania] Springs Mayor Quits Over Water Bill',
  '[Russia] Township Plows Roads on Sunday',
  '[Belgrade] Lakes Marina Burns',
  '[Kosovo] Heights Residents Fight Rezoning',
  '[China] Local Schools Cancel Classes',
  '[Montenegro] Elementary School Wins Spelling Bee',
  '[Macedonia] Missionary Baptist Church Marks 100 Years',
  '[Belgrade] Volunteer Fire Department Buys Truck',
  '[Germany] Community Hospital Cuts Beds',
  'She lives on [China] {Hill} Road.',
  'Crews closed [Serbia] Mountain Pike on Friday.',
  '[Albania] Woman Finds Ring in Carrots',
  '[Russia] Teen Wins State Chess Title',
  'The [Serbia] Premier League resumes.',
  'Fans of “Little [Serbia]” know the bakery.',
  '“Little [Kosovo]” is what they call the block.',
  'He sailed for the [America]’s Cup.',
  'She won [Albania]’s Got Talent in 2012.',
  'The Union of Writers of [Serbia] wrote back.',
  'A letter came from the Society of Friends of [Montenegro] on Friday.',
])('a town or the like: %s', (text) => {
  expect(english(placeIn(text, 'en'))).toBe(true);
});

it.each([
  '[Kosovo] Woman Elected Mayor',
  '[Belgrade] Man Held at Border',
  '[Ukraine] Spring Offensive Stalls',
  '[Serbia] Falls Behind on Reforms',
  '[Kosovo] High Court Nominee Withdraws',
  '[Kosovo] Schools Reopen After Strike',
  '[China] Points Finger at Rivals',
  '[Albania] Community Leaders Protest',
  '[Serbia] City Mayors Meet in Nis',
  '[Kosovo]’s Cup win was a surprise.',
  'The Minister of Defence of [Serbia] resigned.',
  'The Archbishop of Bar and Primate of [Serbia] prayed.',
  'The Republic of [Kosovo] and the Republic of {Serbia} signed.',
])('none: %s', (text) => {
  expect(english(placeIn(text, 'en'))).toBe(false);
});
