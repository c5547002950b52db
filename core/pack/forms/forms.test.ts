import { describe, expect, it } from 'vitest';
import { buildPack } from '../build.ts';
import { anActor, fixtureFiles, fixtureWords } from '../fixture.ts';
import type { Alias } from '../schema.ts';
import { formsOf, withForms } from './forms.ts';

const alias = (text: string, lang: string, rest: Partial<Alias> = {}): Alias => ({ text, lang, strength: 'strong', ...rest });

describe('formsOf', () => {
  it('adds what the author lists and leaves out what the author crosses out', () => {
    const given = alias('Баньська', 'uk', { forms: ['Баньської'], without: ['Баньсько', 'Баньською'] });
    expect(formsOf(given, 'place')).toEqual(['Баньськи', 'Баньської', 'Баньську', 'Баньсьці']);
  });

  it('makes none of what does not decline, and keeps those that are listed', () => {
    expect(formsOf(alias('Зубин Поток', 'ru', { declension: 'none', forms: ['Зубине Потоке'] }), 'place')).toEqual([
      'Зубине Потоке',
    ]);
  });

  it('declines a person by gender, and otherwise not', () => {
    expect(formsOf(alias('Каллас', 'ru'), 'person', 'feminine')).toEqual([]);
    expect(formsOf(alias('Каллас', 'ru'), 'person', 'masculine')).toContain('Калласом');
    expect(formsOf(alias('Каллас', 'ru'), 'person')).toEqual([]);
  });

  it('knows no table for other languages', () => expect(formsOf(alias('Κούρτι', 'el'), 'person', 'masculine')).toEqual([]));
});

it('changes nothing when a built pack is built again', () => {
  const files = fixtureFiles((pack) => {
    const aliases = [
      alias('Ана Брнабич', 'uk', { without: ['Ано Брнабич'] }),
      alias('Анна Брнабич', 'ru'),
      alias('Брнабич', 'de', { forms: ['Brnabics'] }),
    ];
    pack.actors.push(anActor('ana-brnabic', 'Ana Brnabić', { gender: 'feminine', aliases }));
  });
  const built = buildPack(files, fixtureWords);
  expect(built.actors.flatMap(({ aliases }) => aliases.flatMap(({ forms = [] }) => forms))).toContain('Анной Брнабич');
  expect(withForms(built, fixtureWords)).toEqual(built);
});
