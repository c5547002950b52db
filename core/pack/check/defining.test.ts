import { expect, test } from 'vitest';
import type { FixturePack } from '../fixture.ts';
import { aFact, anActor } from '../fixture.ts';
import { linesAfter } from './planted.ts';

const defining = (text: string) => aFact(text, '2020', { defining: true });

const body = ({ actors }: FixturePack) => {
  actors.push(anActor('port-council', 'Port Council', { kind: 'organisation', facts: [defining('Runs the port.')] }));
};

test('one defining fact of a body is no problem', () => {
  expect(linesAfter(body)).toEqual([]);
});

test('two are', () => {
  expect(
    linesAfter((pack) => {
      body(pack);
      pack.actors.at(-1)?.facts.push(defining('Owns the pier.'));
    }),
  ).toEqual([
    'actors/port-council.json › facts[1].defining: facts[0].defining says already what the actor is. Remedy: keep "defining" on one fact.',
  ]);
});

test('one of a person is', () => {
  expect(linesAfter(({ actors }) => void actors[0]?.facts.push(defining('Is a pilot.')))).toEqual([
    expect.stringMatching(
      /^actors\/ada-lindqvist\.json › facts\[\d\]\.defining: a person is defined by the roles held at a date/,
    ),
  ]);
});
