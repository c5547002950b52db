import { describe, expect, test } from 'vitest';
import { anActor, aRole } from '../fixture.ts';
import { linesAfter, put } from './planted.ts';

describe('one line with an accusation and a name', () => {
  const line = (place: string, word: string, name: string) =>
    `${place}: one line holds "${word}" and the name of a person, ${name}. Remedy: write it without the name, or without the accusation.`;

  test.each<[way: string, value: unknown, line: string]>([
    [
      'events[0].title.en',
      'Lindqvist’s trial opens',
      line('events.json › events[0] (pier-request-2023).title.en', 'trial', 'Lindqvist'),
    ],
    [
      'events[0].title.sr-Latn',
      'Uhapšena Lindqvist',
      line('events.json › events[0] (pier-request-2023).title.sr-Latn', 'uhapsena', 'Lindqvist'),
    ],
    [
      'events[0].title.sq',
      'Okafor u arrestua',
      line('events.json › events[0] (pier-request-2023).title.sq', 'arrestua', 'Okafor'),
    ],
    [
      'questions[0].question.en',
      'Was Bruno Okafor rightly convicted?',
      line('questions.json › questions[0] (who-owns-the-pier).question.en', 'convicted', 'Bruno Okafor'),
    ],
    [
      'claims[0].question.en',
      'What is Lindqvist accused of?',
      line('claims.json › claims[0] (day-of-request).question.en', 'accused', 'Lindqvist'),
    ],
    [
      'coverage[0].summary.en',
      'New sanctions on Okafor.',
      line('coverage.json › coverage[0] (herald-2023-01-11-pier).summary.en', 'sanctions on', 'Okafor'),
    ],
    [
      'coverage[1].title',
      { text: 'Okafor jailed', from: 'address' },
      line('coverage.json › coverage[1] (wire-2023-01-10-pier).title.text', 'jailed', 'Okafor'),
    ],
    [
      'sources[0].title',
      { text: 'Ada Lindqvist arrested', from: 'editor' },
      line('sources.json › sources[0] (gazette-2023-01-10-council).title.text', 'arrested', 'Ada Lindqvist'),
    ],
    [
      'actors[2].aliases[0].text',
      'Jailed Okafor Council',
      line('actors/harbour-council.json › aliases[0].text', 'jailed', 'Okafor'),
    ],
    [
      'actors[1].name.en',
      'Convicted Bruno Okafor',
      line('actors/bruno-okafor.json › name.en', 'convicted', 'Convicted Bruno Okafor'),
    ],
  ])('%s set to %j', (way, value, expected) => {
    expect(linesAfter((pack) => put(pack, way, value))).toContain(expected);
  });

  test.each<[way: string, title: unknown, word: string, name: string]>([
    ['sources[0]', { text: 'Ada Lindqvist arrested', from: 'page' }, 'arrested', 'Ada Lindqvist'],
    ['coverage[1]', { text: 'Okafor stole the silver', from: 'page' }, 'stole', 'Okafor'],
    ['coverage[1]', { text: 'Okafor murdered Lindqvist', from: 'page' }, 'murdered', 'Okafor, Lindqvist'],
  ])('the title of the page %s, %j', (way, title, word, name) => {
    expect(linesAfter((pack) => put(pack, `${way}.title`, title))).toEqual([
      expect.stringMatching(
        `title\\.text: one line holds "${word}" and the name of a person, ${name}\\. Remedy: write a line of your own in its place that says what the page is on, with "from": "editor"\\.$`,
      ),
    ]);
  });

  test.each([
    ['Bruno the Crook', 'en', 'crook'],
    ['Lopov Bruno', 'en', 'lopov'],
    ['Hajduti Okafor', 'de', 'hajduti'],
    ['Ratni zločinac Okafor', 'en', 'zlocinac'],
  ])('an alias of a person, %j, by the words of any language', (text, lang, word) => {
    expect(linesAfter((pack) => put(pack, 'actors[1].aliases[1]', { text, lang, strength: 'strong' }))).toEqual([
      line('actors/bruno-okafor.json › aliases[1].text', word, text),
    ]);
  });

  test.each([
    ['a cue of a person', 1, 'indicted', 'indicted'],
    ['one in Serbian', 1, 'optuženi', 'optuzeni'],
    ['one in Albanian', 1, 'i dyshuar', 'dyshuar'],
    ['one of a body that names a person', 2, 'Okafor trial', 'trial'],
  ])('%s', (_, at, cue, word) => {
    const file = at === 1 ? 'bruno-okafor' : 'harbour-council';
    expect(linesAfter((pack) => put(pack, `actors[${at}].cues`, [cue]))).toEqual([
      `actors/${file}.json › cues[0]: "${word}" is an accusation, and stands among the words that help to find a name. Remedy: remove it.`,
    ]);
  });

  test('in Serbian Cyrillic, by an inflected alias', () => {
    const lines = linesAfter((pack) => {
      pack.actors.push(anActor('vera-ilic', 'Vera Ilić', { roles: [aRole('Clerk', null, null)] }));
      pack.actors.at(-1)?.aliases.push({ text: 'Веру Илић', lang: 'sr-Cyrl', strength: 'strong' });
      put(pack, 'events[0].title.sr-Cyrl', 'Полиција ухапсила Веру Илић');
    });
    expect(lines).toEqual([line('events.json › events[0] (pier-request-2023).title.sr-Cyrl', 'uhapsila', 'Веру Илић')]);
  });

  test.each<[way: string, value: unknown]>([
    ['events[0].title.en', 'Trial of former leaders opens'],
    ['events[0].title.en', 'Lindqvist on sanctions against the mainland'],
    ['events[0].title.en', 'Okafor takes charge of the pier'],
    ['events[0].title.sr-Latn', 'Lindqvist osudila napad'],
    ['events[0].title.sr-Latn', 'Okafor: pijaca zatvorena'],
    ['events[0].title.sq', 'Okafor dënoi sulmin'],
    ['coverage[1].title', { text: 'Okafor on the pier', from: 'page' }],
    ['coverage[1].title', { text: 'Ada Lindqvist murdered in Port Anselm', from: 'page' }],
    ['coverage[1].title', { text: 'A mayor arrested', from: 'page' }],
    ['events[0].title.en', 'Murder of Ada Lindqvist'],
    ['events[0].title.en', 'Lindqvist opens the Anti-Fraud Office'],
    ['events[0].title.sr-Latn', 'Lindqvist: zakon o sprečavanju pranja novca'],
    ['events[0].title.sr-Latn', 'Lindqvist u Ukrajini, primila je mitropolita'],
    ['events[0].title.sq', 'Vrasja e Okaforit'],
    ['actors[2].cues', ['trial', 'indictment']],
  ])('%s set to %j is in order', (way, value) => {
    expect(linesAfter((pack) => put(pack, way, value))).toEqual([]);
  });
});

describe('a passage that tells an accusation of somebody named', () => {
  test.each<[way: string, text: string, words: string, name: string]>([
    ['events[0].summary.en', 'Bruno Okafor was arrested at the pier.', 'was arrested', 'Bruno Okafor'],
    ['events[0].summary.en', 'Okafor and two others were arrested.', 'and two others were arrested', 'Okafor'],
    ['events[0].summary.en', 'Police arrested Okafor.', 'arrested', 'Okafor'],
    ['events[0].summary.en', 'Okafor, accused of theft, left the council.', 'accused', 'Okafor'],
    ['events[0].summary.en', 'The trial of Ada Lindqvist opened.', 'trial of', 'Ada Lindqvist'],
    ['events[0].summary.en', 'The council confirmed Okafor’s indictment.', 'indictment', 'Okafor'],
    ['events[0].summary.en', 'Okafor took responsibility for the attack.', 'took responsibility for the attack', 'Okafor'],
    ['questions[0].positions[0].text.en', 'Okafor stole it.', 'stole', 'Okafor'],
    ['questions[0].positions[0].text.en', 'Charges against Okafor.', 'charges against', 'Okafor'],
    ['claims[0].answers[0].value.en', 'Okafor pleaded guilty', 'pleaded guilty', 'Okafor'],
    ['claims[0].answers[0].distorted', { en: 'It left out that Okafor faces trial.' } as never, 'faces trial', 'Okafor'],
  ])('%s set to %j', (way, text, words, name) => {
    expect(linesAfter((pack) => put(pack, way, text))).toEqual([
      expect.stringContaining(
        `: "${words}" tells an accusation or a measure against somebody who is named, ${name}. Remedy: write it without the name; a sensitive fact on that person's card may tell it.`,
      ),
    ]);
  });

  test.each([
    ['Lindqvist asked the police to arrest two ferrymen.'],
    ['Lindqvist accused the council of theft.'],
    ['After the arrest of a ferryman, Lindqvist left the talks.'],
    ['Lindqvist said that three men were arrested.'],
    ['Lindqvist was killed; two men were arrested.'],
    ['Okafor was charged with forming a council.'],
    ['A mayor was arrested.'],
    ['Lindqvist signed the law on money laundering.'],
  ])('an event’s summary %j is in order', (text) => {
    expect(linesAfter((pack) => put(pack, 'events[0].summary.en', text))).toEqual([]);
  });
});
