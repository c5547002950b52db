import { describe, expect, it } from 'vitest';
import { namesOf } from './names.ts';
import { peersFor } from './peers.ts';

const alias = (text: string, strength: 'strong' | 'weak', forms: string[] = []) => ({ text, strength, forms });
const ACTORS = [
  { id: 'other-hill', aliases: [alias('Hill', 'weak')] },
  { id: 'kosovo', aliases: [alias('Kosovo', 'strong', ['Косово', 'Kosova'])] },
  { id: 'kosovo-police', aliases: [alias('Kosovo Police', 'strong')] },
  { id: 'thaci', aliases: [alias('Hashim Thaçi', 'strong'), alias('Thaçi', 'weak')] },
  { id: 'hill', aliases: [alias('Hill', 'strong')] },
];
const pack = { actors: ACTORS };
const names = namesOf(pack);

describe('namesOf', () => {
  it('has every form, longest first, and one actor for each', () => {
    expect([...names.keys()].slice(0, 2)).toEqual(['Kosovo Police', 'Hashim Thaçi']);
    expect(names.get('Косово')).toBe('kosovo');
    expect(names.get('Hill')).toBe('hill');
  });

  it('has on request only the names that stand alone', () => {
    expect([...namesOf(pack, 'strong').keys()]).not.toContain('Thaçi');
  });
});

const TEXT = 'Kosovo Police spoke.\n\nIn (Kosovo), Hashim Thaçi; ask us. Косово, Kosovska, Kosova-led. On Hill!';
const EXPECTED = ['Kosovo Police', 'Kosovo', 'Hashim Thaçi', 'Косово', 'Kosova', 'Hill'];

describe.each(peersFor(names, names).map((peer) => [peer.name, peer.find] as const))('%s', (name, find) => {
  it('finds the longest names at word borders, with their places', () => {
    const found = find(TEXT).map(({ start, end, actor }) => [TEXT.slice(start, end), actor]);
    if (name === 'mark.js, exactly, as it comes') {
      // White space is its only border.
      expect(found).toEqual([['Kosovo Police', 'kosovo-police']]);
    } else if (name.includes('within the names')) {
      expect(found).toContainEqual(['Hashim Thaçi', 'thaci']);
    } else {
      expect(found.map(([text]) => text)).toEqual(EXPECTED);
      expect(found.map(([, actor]) => actor)).toEqual(['kosovo-police', 'kosovo', 'thaci', 'kosovo', 'kosovo', 'hill']);
    }
  });

  it('finds nothing in a text without names', () => {
    expect(find('Nothing here, honestly.')).toEqual([]);
  });
});
