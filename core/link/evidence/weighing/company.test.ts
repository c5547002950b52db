import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo', 'Косово'] }),
    actor('kurti', {
      kind: 'person',
      strong: ['Albin Kurti', 'Альбин Курти'],
      weak: ['Kurti', 'Курти'],
      lang: 'en',
      cues: ['Kosovo', 'Serbia', 'dialogue', 'mayors', 'Косово'],
    }),
    actor('rama', { kind: 'person', strong: ['Edi Rama'], weak: ['Rama'], lang: 'en', cues: ['Tirana', 'Albania'] }),
  ]),
);

/** Whether Kurti is marked in a block of his own, on a page of the dialogue. */
function isMarked(lang: string, text: string): boolean {
  const page = ['Kosovo and Serbia resume the dialogue after the vote on mayors.', text];
  const [, own = []] = link(page, dictionary, { date: null, lang });
  return own.some((mention) => mention.actor === 'kurti');
}

it.each([
  ['en', 'A header by Kurti from a corner decided the match.', false],
  ['en', 'Kurti came off the bench in the derby.', false],
  ['en', 'Kurti lost to Rama 6-4, 6-3.', false],
  ['de', 'Kurti glich in der Nachspielzeit per Kopfball aus.', false],
  ['fr', 'Handball : Kurti qualifie Nantes.', false],
  ['fr', 'Kurti, buteur à la mi-temps, offre le match.', false],
  ['sq', 'Kurti shënoi në ndeshjen e sotme.', false],
  ['sr', 'Kurti je dao gol na utakmici u Zemunu.', false],
  ['ru', 'Курти забил гол с пенальти.', false],
  ['uk', 'Курти забив гол у матчі.', false],
  ['fr', 'À la 70e minute, Kurti tire un corner.', false],
  ['de', 'Die Ecke von Kurti in der 75. Minute saß.', false],
  ['ru', 'На 45-й минуте Курти вошёл в ворота.', false],
  ['en', 'Kurti spoke for 45 minutes of the dialogue and its goals.', true],
  ['en', 'Kurti again refused the dialogue.', true],
  ['en', 'Kurti would let the mayors score, he said.', true],
  ['de', 'Kurti sprach im Kosovo von einem Tor zur Welt.', true],
  ['fr', 'Kurti, au Kosovo, a pour but la paix.', true],
  ['sq', 'Sot Kurti në Kosovo foli për lojën e re.', true],
  ['sr', 'Kurti je na Kosovo poslao tim.', true],
  ['ru', 'Курти вернулся в Косово с командой.', true],
])('%s: %s: %s', (lang, text, marked) => {
  expect(isMarked(lang, text)).toBe(marked);
});

it.each([
  ['sr', 'Ožalošćeni: sin Albin Kurti i drugi.', false],
  ['en', 'He leaves a son, and his brother Albin Kurti mourns.', false],
  ['de', 'Es trauert ihr Sohn Albin Kurti.', false],
  ['sr', 'Ožalošćeni: premijer Albin Kurti i drugi.', true],
  ['en', 'His brother met Albin Kurti.', true],
])('one of a family: %s: %s: %s', (lang, text, marked) => {
  expect(isMarked(lang, text)).toBe(marked);
});

/** Whether Kurti is marked in the first block of a page that has a politician of the name below. */
function isMarkedAbove(text: string, below: readonly string[]): boolean {
  const [own = []] = link([text, ...below], dictionary, { date: null, lang: 'sr' });
  return own.some((mention) => mention.actor === 'kurti');
}

const MATCH = ['Golman je odbranio penal, a Kurti dao gol.', 'Trener hvali napad, a Kurti je u sezoni dao tri gola.'];
const GUEST = 'U loži je bio i premijer Albin Kurti, koji je doputovao iz Kosovo radi razgovora.';
it.each([
  ['Kurti presudio u derbiju', [...MATCH, GUEST], false],
  ['Kurti junak finala', [...MATCH, GUEST], false],
  ['Sjajni Kurti, korner za korner', [...MATCH, GUEST], false],
  ['Kurti opet strelac', [...MATCH, GUEST], false],
  ['Kurti doneo pehar', [...MATCH, GUEST], false],
  ['Kurti presudio u derbiju stranaka', [GUEST], true],
  ['Kurti u finalu pregovora', [GUEST], true],
  ['Kurti: ovo je maraton', [GUEST], true],
  ['Kurti odbio plan', [GUEST], true],
  ['Kurti u Kosovo', [...MATCH, GUEST], true],
])('one word of sport, on a page of sport: %s', (text, below, marked) => {
  expect(isMarkedAbove(text, below)).toBe(marked);
});
