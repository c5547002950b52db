import { expect, it } from 'vitest';
import { actor, dictionaryOf, packOf } from '../../fixture.ts';
import { link } from '../../link.ts';

const CUES = ['Kosovo', 'Serbia', 'Albania', 'dialogue', 'NATO'];
const dictionary = dictionaryOf(
  packOf([
    actor('kosovo', { kind: 'place', strong: ['Kosovo'] }),
    actor('serbia', { kind: 'place', strong: ['Serbia'] }),
    actor('albania', { kind: 'place', strong: ['Albania'] }),
    actor('nato', { strong: ['NATO'] }),
    actor('kurti', { kind: 'person', strong: ['Albin Kurti'], weak: ['Kurti'], cues: CUES }),
    actor('rama', { kind: 'person', strong: ['Edi Rama'], weak: ['Rama'], cues: CUES }),
  ]),
);
const SUBJECT = 'NATO welcomed the dialogue of Kosovo and Serbia.';
const STRANGERS = 'Arta Rama teaches. Her sister Besa Rama sings. Ilir Rama and Genc Rama repair cars.';

/** Whether Kurti is marked in the last block, by his surname. */
function isMarked(...page: string[]): boolean {
  const own = link(page, dictionary, { date: null, lang: 'en' }).at(-1) ?? [];
  return own.some((mention) => mention.actor === 'kurti');
}

it.each([
  ['a place in the sentence beside', SUBJECT, STRANGERS, 'Shops in Kosovo and Serbia were shut. Kurti had the key.'],
  ['a place in the sentence behind', SUBJECT, STRANGERS, 'Kurti had the key. Shops in Kosovo and Serbia were shut.'],
  ['the same block at most', SUBJECT, STRANGERS, 'NATO met. It rained. The roof leaked. Kurti had the key.'],
  ['places and a stranger', 'Arta Rama sings.', 'They flew from Albania to Kosovo. Kurti had the tickets.'],
  ['the full name far above', SUBJECT, 'Albin Kurti spoke.', STRANGERS, 'It rained all day.', 'The key was with Kurti.'],
  ['an office of a town', SUBJECT, 'The news reached mayor Kurti by post.'],
  ['an office of a town behind', SUBJECT, 'Kurti, the mayor of Leeds, had the key.'],
  ['an office before commas', SUBJECT, 'The mayor, Kurti, had the key.'],
  ['an interpreter', SUBJECT, 'The interpreter, Kurti, lost her voice.'],
  ['a place in a race', SUBJECT, '1. Meier (Bern) 4 h 12; 2. Kurti (Kosovo) at 8; 3. Braun (Ulm) at 9'],
])('%s does not do', (_, ...page) => {
  expect(isMarked(...page)).toBe(false);
});

it.each([
  ['a place beside, with nobody else', SUBJECT, 'Shops in Kosovo and Serbia were shut. Kurti had the key.'],
  ['a body in the sentence', SUBJECT, 'NATO urged Kurti to hold a dialogue.'],
  ['the subject in the sentence', SUBJECT, STRANGERS, 'Kurti left the dialogue of Kosovo and Serbia with NATO.'],
  ['the full name right above', SUBJECT, STRANGERS, 'Albin Kurti spoke.', 'Later Kurti had the key.'],
  ['the full name in the block', SUBJECT, STRANGERS, 'Albin Kurti spoke. Later Kurti had the key.'],
  ['the full name far above, and the subject', 'Albin Kurti spoke.', SUBJECT, STRANGERS, 'It rained.', 'Kurti praised NATO.'],
  ['the full name far above, with nobody else', 'Albin Kurti spoke.', 'It rained.', 'All day.', 'The key was with Kurti.'],
  ['another mayor', 'NATO met in Kosovo.', 'Kurti met the mayor of Kosovo and NATO.'],
  ['a minister', SUBJECT, 'In Kosovo minister Kurti had the key of the dialogue.'],
  ['a share of votes', 'NATO on Kosovo.', '1. Braun (VV) 41 %; 2. Kurti (Kosovo) 12 % of the dialogue and NATO'],
])('%s does', (_, ...page) => {
  expect(isMarked(...page)).toBe(true);
});
