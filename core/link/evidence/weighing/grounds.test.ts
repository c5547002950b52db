import { describe, expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { resolve } from '../../resolve.ts';
import { scan } from '../../scan.ts';
import type { Weighed } from '../hearing.ts';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence.ts';
import type { Grounds } from './grounds.ts';

const ROLE = { title: { en: 'Prime Minister' }, from: '2021', to: null, asOf: '2023-06-01', sources: ['a-source'] };
const dictionary = dictionaryOf(
  packOf(
    [
      actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
      actor('nato', { strong: ['NATO'] }),
      actor('rama', { kind: 'person', strong: ['Edi Rama'], weak: ['Rama'], cues: ['Tirana'] }),
      {
        ...actor('kurti', { kind: 'person', strong: ['Albin Kurti'], weak: ['Kurti'], cues: ['dialogue', 'mayors', 'Kosovo'] }),
        roles: [ROLE],
      },
    ],
    [],
    [{ id: 'prime-minister', roles: ['Prime Minister'], titles: [{ lang: 'en', text: 'prime minister' }] }],
  ),
);

/** All names that stand on a page, by the text of each and how often it came before. */
function weigh(lang: string, ...page: string[]): Map<string, Weighed> {
  const found = new Map<string, Weighed>();
  resolve(
    page.map((text) => scan(text, dictionary)),
    dictionary,
    { date: null, lang },
    (weighed) => {
      const text = page[weighed.block]?.slice(weighed.start, weighed.end) ?? '';
      found.set(found.has(text) ? `${text} again` : text, weighed);
    },
  );
  return found;
}

const groundsOf = (name: string, lang: string, ...page: string[]): Grounds | undefined => weigh(lang, ...page).get(name)?.grounds;

/** Makes the page one of strangers. */
const STRANGERS = 'Besim Kurti bakes. Arben Rama sings.';

describe('among strangers', () => {
  it.each<[keyof Grounds, number, string, string]>([
    ['alone', 1, 'Albin Kurti', 'Albin Kurti spoke.'],
    ['company', 1, 'Albin Kurti', 'Albin Kurti met Edi Rama and NATO.'],
    ['company', 0.5, 'Albin Kurti', 'Albin Kurti met Edi Rama.'],
    ['outOfCompany', 1, 'Edi Rama', 'Edi Rama spoke.'],
    ['outOfCompany', 0, 'Edi Rama', 'Edi Rama spoke in Tirana.'],
    ['cues', 0.4, 'Albin Kurti', 'Albin Kurti wants mayors, mayors and dialogue.'],
    ['unknownNames', 4 / 7, 'Albin Kurti', 'On stage Albin Kurti, Ada Dodi, Bea Gashi.'],
    ['unknownNames', 0, 'Albin Kurti', 'Albin Kurti spoke to us.'],
    ['unknownBefore', 1, 'Kosovo', 'People of South Kosovo came.'],
    ['unknownBefore', 0, 'Kosovo', 'People of President Kosovo came.'],
    ['unknownBefore', 0, 'Albin Kurti', 'People saw Albin Kurti.'],
    ['unknownBefore', 0, 'Kosovo', 'Late on Monday Kosovo voted.'],
    ['once', 1, 'Kosovo', 'Of Kosovo nobody spoke.'],
    ['once', 0, 'Kosovo', 'Of Kosovo nobody in Kosovo spoke.'],
    ['opening', 1, 'Albin Kurti', 'Albin Kurti spoke.'],
    ['opening', 0, 'Albin Kurti', 'There Albin Kurti spoke.'],
    ['writtenOddly', 1, 'Albin Kurti', 'There Albin Kurti (34) spoke.'],
    ['writtenOddly', 1, 'Albin Kurti', 'There “Albin Kurti” spoke.'],
    ['writtenOddly', 0, 'Albin Kurti', 'It was Albin Kurti’s speech.'],
  ])('%s is %d for %s: %s', (ground, expected, name, text) => {
    expect(groundsOf(name, 'en', text, STRANGERS)?.[ground]).toBeCloseTo(expected);
  });

  it('counts strangers on the page and beside the name', () => {
    const near = groundsOf('Albin Kurti', 'en', 'Albin Kurti spoke.', STRANGERS);
    const away = groundsOf('Albin Kurti', 'en', 'Albin Kurti spoke.', 'Nobody came.', 'It rained.', STRANGERS);
    expect(near).toMatchObject({ strangers: 1, strangersNear: 2 / 3 });
    expect(away).toMatchObject({ strangers: 1, strangersNear: 0 });
  });

  it('tells a surname ahead of its introduction', () => {
    const page = ['Kurti wants mayors', 'Albin Kurti spoke.', 'Kurti wants dialogue.', STRANGERS];
    expect(groundsOf('Kurti', 'en', ...page)?.ahead).toBe(1);
    expect(groundsOf('Kurti again', 'en', ...page)?.ahead).toBe(0);
  });

  it('reads no unknown names from German, where any noun has a capital', () => {
    expect(groundsOf('Albin Kurti', 'de', 'Am Abend sprach Albin Kurti vor Leuten mit Hut.', STRANGERS)?.unknownNames).toBe(0);
  });
});

describe('where nobody else bears a name of ours', () => {
  it('only the strength of the name counts', () => {
    const { alone, margin, ...rest } = groundsOf('Albin Kurti', 'en', 'There “Albin Kurti” spoke to Bea Gashi.') ?? {};
    expect({ alone, margin }).toEqual({ alone: 1, margin: 0 });
    expect(new Set(Object.values(rest))).toEqual(new Set([0]));
  });
});

describe('where the actor’s own office stands beside it', () => {
  it('strangers tell nothing', () => {
    const titled = groundsOf('Kurti', 'en', 'Prime minister Kurti spoke of Kosovo.', STRANGERS);
    expect(titled).toMatchObject({ strangers: 0, outOfCompany: 0 });
    expect(groundsOf('Kurti', 'en', 'Albin Kurti came. Kurti spoke of Kosovo.', STRANGERS)).toMatchObject({ strangers: 1 });
  });

  it('somebody else’s office is told of', () => {
    expect(groundsOf('Edi Rama', 'en', 'Edi Rama, prime minister, spoke.', STRANGERS)?.office).toBe(1);
    expect(groundsOf('Edi Rama', 'en', 'The prime minister spoke, and later so did Edi Rama.', STRANGERS)?.office).toBe(0);
  });
});

it('what is too unsure is weighed and not marked', () => {
  const page = ['“Rama”, in South Tirana, was built by Ada Dodi and Bea Gashi.', STRANGERS, STRANGERS];
  const text = page.map((each) => scan(each, dictionary));
  const weighed: Weighed[] = [];
  const marked = resolve(text, dictionary, { date: null, lang: 'en' }, (each) => weighed.push(each)).flat();
  for (const { grounds, start } of weighed) {
    expect(marked.some((mention) => mention.start === start)).toBe(confidenceOf(grounds) >= LEAST_CONFIDENCE);
  }
});
