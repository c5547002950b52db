import { describe, expect, test } from 'vitest';
import { aRole, type FixturePack } from '../fixture.ts';
import type { Office } from '../schema.ts';
import { linesAfter } from './planted.ts';

const CLERK = 'Clerk of the council';
const OFFICE: Office = { id: 'clerk', roles: [CLERK], titles: [{ text: 'clerk', lang: 'en' }] };

/** The office of clerk of the council, with a fault planted. */
const clerk =
  (parts: Partial<Office>, ...others: Office[]) =>
  (pack: FixturePack) => {
    const bruno = pack.actors[1];
    if (bruno) bruno.roles = [aRole(CLERK, '2020', null, { of: 'harbour-council' })];
    pack.offices = [{ ...OFFICE, ...parts }, ...others];
  };
const titles = (...texts: readonly (readonly [lang: string, text: string])[]) => ({
  titles: texts.map(([lang, text]) => ({ lang, text })),
});
const PLACE = 'offices.json › offices[0] (clerk)';

test('an office in order is no problem', () => {
  expect(linesAfter(clerk({ beside: { 'port-anselm': 'harbour-council' }, hosts: { [CLERK]: ['port-anselm'] } }))).toEqual([]);
  expect(linesAfter(clerk(titles(['en', 'clerk'], ['sq', 'sekretar'], ['sr-Cyrl', 'секретар'])))).toEqual([]);
});

describe('an office', () => {
  test.each<[name: string, parts: Partial<Office>, line: string]>([
    [
      'of a role that nobody has',
      { roles: ['Clerk of the counsel'] },
      `${PLACE}.roles[0]: no role has the English title "Clerk of the counsel". Remedy: write "${CLERK}" if that is meant.`,
    ],
    [
      'with hosts of another role',
      { hosts: { Envoy: ['port-anselm'] } },
      `${PLACE}.hosts: "Envoy" is none of the office's roles. Remedy: write it as in "roles", or add it there.`,
    ],
    [
      'with a host that is not known',
      { hosts: { [CLERK]: ['port-anselmo'] } },
      `${PLACE}.hosts["${CLERK}"][0]: no actor has the id "port-anselmo". Remedy: did you mean "port-anselm"? Otherwise add "port-anselmo" to actors/.`,
    ],
    [
      'beside a name that leads nowhere',
      { beside: { 'port-anselm': 'port-anselm' } },
      `${PLACE}.beside.port-anselm: none of the office's roles is "of" "port-anselm". Remedy: name the actor that the role is "of".`,
    ],
    [
      'in a language without rules',
      titles(['it', 'segretario']),
      `${PLACE}.titles[0].lang: descriptions are not read in "it". Remedy: give the language in which it is written so, or remove it.`,
    ],
    [
      'in the plural',
      titles(['en', 'clerks of the council']),
      `${PLACE}.titles[0].text: "clerks of the council" is a plural, which no one person is. Remedy: write the singular.`,
    ],
    [
      'with a title twice',
      titles(['sr-Cyrl', 'секретар'], ['sr-Latn', 'šef'], ['sr-Latn', 'sef']),
      `${PLACE}.titles[2]: "sef" stands twice for the office. Remedy: remove one of the two.`,
    ],
  ])('%s', (_, parts, line) => {
    expect(linesAfter(clerk(parts))).toEqual([line]);
  });

  test('that is there twice', () => {
    expect(linesAfter(clerk({}, OFFICE))).toEqual([
      'offices.json › offices[1] (clerk).id: the id "clerk" is already given at offices.json › offices[0] (clerk). Remedy: give it another id, or remove one of the two.',
    ]);
  });
});

describe('a title of two offices', () => {
  const HEAD: Office = { id: 'head', roles: ['Chair'], titles: [{ text: 'Clerk', lang: 'en' }] };
  const chair = (from: string, to: string | null) => (pack: FixturePack) => {
    clerk({}, HEAD)(pack);
    pack.actors[0]?.roles.push(aRole('Chair', from, to, { of: 'harbour-council' }));
  };

  test('that two people held at one time', () => {
    expect(linesAfter(chair('2021', null))).toEqual([
      'offices.json › offices[1] (head).titles[0].text: "Clerk" is a title of "clerk" too, which somebody else held beside the same name at the same time. Remedy: leave it to the one that articles mean by it.',
    ]);
  });

  test('that were held one after the other', () => {
    expect(linesAfter(chair('2010', '2020'))).toEqual([]);
  });
});

test('an adjective of two actors', () => {
  const lines = linesAfter((pack) => {
    for (const actor of pack.actors.slice(2)) actor.adjectives = [{ text: 'Anselmian', lang: 'en' }];
  });
  expect(lines).toEqual([
    'actors/port-anselm.json › adjectives[0]: "Anselmian" is an adjective of "harbour-council" too. Remedy: leave it to the actor that articles mean by it.',
  ]);
});
