import { expect, test } from 'vitest';
import { fixtureIndex } from '../pack/fixture.ts';
import { describeMutes } from './describe-mutes.ts';
import type { Mute } from './mute.ts';

const mute = (actor: string): Mute => ({ scope: 'site', actor, of: 'a.org' });

test('a mute goes by the name of its actor, or by the id of one that no pack has', () => {
  const mutes = [mute('ada-lindqvist'), mute('long-gone')];
  expect(describeMutes(fixtureIndex(), mutes, 'en')).toEqual([
    { mute: mutes[0], name: { text: 'Ada Lindqvist', lang: 'en' } },
    { mute: mutes[1], name: { text: 'long-gone', lang: 'und' } },
  ]);
  expect(describeMutes(null, mutes, 'en').map(({ name }) => name.text)).toEqual(['ada-lindqvist', 'long-gone']);
});
