import { describe, expect, it } from 'vitest';
import { compare, countsOf, ratesOf } from './places.ts';

const kosovo = { start: 0, end: 6, actor: 'kosovo' };
const serbia = { start: 10, end: 16, actor: 'serbia' };

describe('compare', () => {
  it('asks for the same place and the same actor', () => {
    const otherActor = { ...kosovo, actor: 'serbia' };
    const otherPlace = { ...kosovo, end: 13 };
    expect(compare([kosovo], [kosovo])).toEqual({ right: [kosovo], wrong: [], missed: [] });
    expect(compare([otherActor], [kosovo])).toEqual({ right: [], wrong: [otherActor], missed: [kosovo] });
    expect(compare([otherPlace], [kosovo])).toEqual({ right: [], wrong: [otherPlace], missed: [kosovo] });
  });
});

describe('ratesOf', () => {
  it('reckons from the counts of all texts together', () => {
    const counts = countsOf([compare([kosovo, serbia], [kosovo]), compare([], [serbia])]);
    expect(counts).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(ratesOf(counts)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(ratesOf({ right: 3, wrong: 1, missed: 0 }).f1).toBeCloseTo(6 / 7, 10);
  });

  it('is 1 where there is nothing to judge and 0 where nothing is right', () => {
    expect(ratesOf({ right: 0, wrong: 0, missed: 0 }).f1).toBe(1);
    expect(ratesOf({ right: 0, wrong: 1, missed: 1 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
