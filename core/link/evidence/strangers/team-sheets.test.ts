import { expect, it } from 'vitest';
import { openSentence } from '../../text/sentences.ts';
import { isPlayer } from './team-sheets.ts';

/** Whether the name in brackets is read as a player's. */
function isPlayerIn(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const sentence = openSentence(text, { number: 0, start: 0, end: text.length }, '');
  return isPlayer(
    { block: 0, start, end, sentence, text: text.slice(start, end), hit: { start, end, senses: [], confusables: [] } },
    text,
  );
}

it.each([
  'Besa: Avdyli; [Kurti], Limani, Krasniqi; Berisha.',
  'Thun: Ziswiler – Bürki, [Hoti], Sulejmani (75. Gerndt) – Castroman.',
  'Tore: 1:0 [Rama], 2:0 Meier.',
  'Gelbe Karten: Meier, [Hoti].',
  "Ballkani : Kolić - Halili, [Thaçi] (Emini 60') - Korenica.",
  'Strelci: Ilić u 12, [Vučić] u 50. minutu.',
  'Голы: [Лавров], 12; Петров, 70.',
  'Es traf [Scholz] (12.), dann niemand mehr.',
  "Buts : [Macron] (45', 60').",
  'Substitutes: Cole, [Hill], Park.',
])('%s', (marked) => {
  expect(isPlayerIn(marked)).toBe(true);
});

it.each([
  'Ekranda Macron, [Scholz], Rutte, Meloni, Sunak.',
  'Dogovorili su se: Vučić, [Kurti], Borrell i Lajčák.',
  'Der Kanzler [Scholz] (65) kam.',
  'Survey: Vučić 45, [Dačić] 12, Đurić 8.',
  'Kosovo: [Kurti] says no',
  '[Kurti]; that was all.',
  'Es kamen Baerbock, [Scholz] (SPD), Lindner (FDP) und Habeck.',
  'Gäste: der Premier [Kurti], die Präsidentin, ein Richter.',
  'On stage (left to right): Blinken, [Borrell].',
  'In 2020 [Hoti], then premier, went to Washington.',
])('no sheet: %s', (marked) => {
  expect(isPlayerIn(marked)).toBe(false);
});
