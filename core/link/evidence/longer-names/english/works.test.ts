import { expect, it } from 'vitest';
import { placeIn } from '../fixture.ts';
import { english } from './english.ts';

it.each([
  'He reviewed the film [Serbia] at Dawn for the local paper.',
  'Her poem [Kosovo] and his essay won.',
  'The album [Yugoslavia], out in May, sold well.',
  'They sang the ballad [Ukraine] in Flames.',
  'In the novel [Albania] (1997) a town floods.',
  'The brig [Germany] ran aground off Deal.',
  'The barque [Serbia] was towed in.',
  'A filly [Montenegro] out of Dubrovnik came third.',
  'The icebreaker [Russia] reached the Pole.',
  'The tug [Bosnia] sank at her moorings.',
])('a work or ship: %s', (text) => {
  expect(english(placeIn(text, 'en'))).toBe(true);
});

it.each([
  'It is the film [China] banned last year.',
  'The song [Ukraine] sent to Liverpool came sixth.',
  'The book [Russia] wants to burn sells well.',
  'The film [China] on Tuesday banned is long.',
  'In film [Kosovo], too, trails others.',
  'The tanker [Russia] seized in May is free.',
  'The corvette [Ukraine] bought from Turkey is new.',
  'The frigate [Germany] sent to the Gulf is back.',
  'The film [Serbia] and {Kosovo} made together is out.',
  'A film from [Serbia], at last.',
])('none: %s', (text) => {
  expect(english(placeIn(text, 'en'))).toBe(false);
});
