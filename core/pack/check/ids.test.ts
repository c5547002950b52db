import { expect, test } from 'vitest';
import { aReport, type FixturePack, fixtureFiles } from '../fixture.ts';
import { linesAfter, linesFor, put } from './planted.ts';

test.each<[way: string, value: unknown, line: string]>([
  [
    'events[0].actors[1]',
    'harbor-council',
    'events.json › events[0] (pier-request-2023).actors[1]: no actor has the id "harbor-council". Remedy: did you mean "harbour-council"? Otherwise add "harbor-council" to actors/.',
  ],
  [
    'events[0].actors[1]',
    'zeno',
    'events.json › events[0] (pier-request-2023).actors[1]: no actor has the id "zeno". Remedy: correct it, or add "zeno" to actors/.',
  ],
  [
    'actors[0].roles[0].of',
    'port-ansel',
    'actors/ada-lindqvist.json › roles[0].of: no actor has the id "port-ansel". Remedy: did you mean "port-anselm"? Otherwise add "port-ansel" to actors/.',
  ],
  [
    'actors[0].relations[0].target',
    'council',
    'actors/ada-lindqvist.json › relations[0].target: no actor has the id "council". Remedy: correct it, or add "council" to actors/.',
  ],
  [
    'actors[0].facts[0].sources',
    ['herald-2023-01-11-peer'],
    'actors/ada-lindqvist.json › facts[0].sources[0]: no source or item of coverage has the id "herald-2023-01-11-peer". Remedy: did you mean "herald-2023-01-11-pier"? Otherwise add "herald-2023-01-11-peer" to sources.json or coverage.json.',
  ],
  [
    'sources[0].publisher',
    'gazete',
    'sources.json › sources[0] (gazette-2023-01-10-council).publisher: no publisher has the id "gazete". Remedy: did you mean "gazette"? Otherwise add "gazete" to publishers.json.',
  ],
  [
    'coverage[1].origin',
    'wires',
    'coverage.json › coverage[1] (wire-2023-01-10-pier).origin: no publisher has the id "wires". Remedy: did you mean "wire"? Otherwise add "wires" to publishers.json.',
  ],
  [
    'coverage[0].events[0]',
    'pier',
    'coverage.json › coverage[0] (herald-2023-01-11-pier).events[0]: no event has the id "pier". Remedy: correct it, or add "pier" to events.json.',
  ],
  [
    'coverage[2].copyOf.coverage',
    'wire-2023-01-10-peer',
    'coverage.json › coverage[2] (gazette-2023-01-10-pier).copyOf.coverage: no item of coverage has the id "wire-2023-01-10-peer". Remedy: did you mean "wire-2023-01-10-pier"? Otherwise add "wire-2023-01-10-peer" to coverage.json.',
  ],
  [
    'claims[0].event',
    'pier-request-2032',
    'claims.json › claims[0] (day-of-request).event: no event has the id "pier-request-2032". Remedy: correct it, or add "pier-request-2032" to events.json.',
  ],
  [
    'claims[0].answers[0].coverage',
    ['whisper-2023-01-12-pier'],
    'claims.json › claims[0] (day-of-request).answers[0].coverage[0]: "whisper-2023-01-12-pier" is a source, no item of coverage. Remedy: move it from sources.json to coverage.json.',
  ],
  [
    'questions[0].actors[0]',
    'port',
    'questions.json › questions[0] (who-owns-the-pier).actors[0]: no actor has the id "port". Remedy: correct it, or add "port" to actors/.',
  ],
  [
    'questions[0].positions[0].actors[0]',
    'mayor',
    'questions.json › questions[0] (who-owns-the-pier).positions[0].actors[0]: no actor has the id "mayor". Remedy: correct it, or add "mayor" to actors/.',
  ],
  [
    'events[0].actors',
    ['ada-lindqvist', 'harbour-council', 'ada-lindqvist'],
    'events.json › events[0] (pier-request-2023).actors[2]: "ada-lindqvist" stands twice in this list. Remedy: remove one of the two.',
  ],
  [
    'actors[0].relations[0].target',
    'ada-lindqvist',
    'actors/ada-lindqvist.json › relations[0].target: "ada-lindqvist" is the actor itself. Remedy: name the other actor, or remove the relation.',
  ],
  [
    'coverage[1].copyOf',
    { coverage: 'wire-2023-01-10-pier', how: 'reprint' },
    'coverage.json › coverage[1] (wire-2023-01-10-pier).copyOf.coverage: "wire-2023-01-10-pier" is, in the end, a copy of itself. Remedy: name the report that was there first, and no copyOf on that one.',
  ],
])('%s set to %j', (way, value, line) => {
  expect(linesAfter((pack) => put(pack, way, value))).toEqual([line]);
});

test('two copies of each other are both told', () => {
  const loop = ({ coverage }: FixturePack) =>
    put(coverage, '[1].copyOf', { coverage: 'gazette-2023-01-10-pier', how: 'abridged' });
  expect(linesAfter(loop)).toEqual([
    'coverage.json › coverage[1] (wire-2023-01-10-pier).copyOf.coverage: "wire-2023-01-10-pier" is, in the end, a copy of itself. Remedy: name the report that was there first, and no copyOf on that one.',
    'coverage.json › coverage[2] (gazette-2023-01-10-pier).copyOf.coverage: "gazette-2023-01-10-pier" is, in the end, a copy of itself. Remedy: name the report that was there first, and no copyOf on that one.',
  ]);
});

test('an id that is not the name of its file', () => {
  const { 'actors/bruno-okafor.json': text = '', ...others } = fixtureFiles();
  expect(linesFor({ ...others, 'actors/bruno-okafer.json': text })).toEqual([
    'actors/bruno-okafer.json › id: the id "bruno-okafor" is not the file\'s name. Remedy: write "bruno-okafer", or rename the file to bruno-okafor.json.',
  ]);
});

test.each([
  ['Port Anselm', '"Port Anselm" does not fit. Remedy: write lower-case letters, digits and single hyphens.'],
  [
    'port-ansel',
    'the id "port-ansel" is not the file\'s name. Remedy: write "port-anselm", or rename the file to port-ansel.json.',
  ],
])("an actor's id %j is told once, not wherever the actor is named", (id, what) => {
  const text = fixtureFiles()['actors/port-anselm.json'] ?? '';
  const broken = text.replace('"id": "port-anselm"', `"id": "${id}"`);
  expect(linesFor({ ...fixtureFiles(), 'actors/port-anselm.json': broken })).toEqual([`actors/port-anselm.json › id: ${what}`]);
});

test('no broken id is offered as the one that is meant', () => {
  const lines = linesAfter((pack) => {
    put(pack, 'events[0].id', 'Pier-request-2023');
    put(pack, 'coverage[0].events', ['pier-request-2032']);
  });
  expect(lines).toContain(
    'coverage.json › coverage[0] (herald-2023-01-11-pier).events[0]: no event has the id "pier-request-2032". Remedy: correct it, or add "pier-request-2032" to events.json.',
  );
});

test('a copy of an actor’s file is told once', () => {
  const files = fixtureFiles((pack) => put(pack, 'actors[0].roles[1].exclusive', true));
  expect(linesFor({ ...files, 'actors/ada-copy.json': files['actors/ada-lindqvist.json'] ?? '' })).toEqual([
    'actors/ada-copy.json › id: the id "ada-lindqvist" is not the file\'s name. Remedy: write "ada-copy", or remove this file if actors/ada-lindqvist.json holds the same.',
  ]);
});

test('a house that belongs to another', () => {
  expect(
    linesAfter((pack) => {
      put(pack, 'publishers[0].partOf', 'herald');
      put(pack, 'publishers[1].partOf', 'wire');
    }),
  ).toEqual([
    'publishers.json › publishers[0] (gazette).partOf: "herald" belongs to "wire" itself. Remedy: name the house at the top at both, and no "partOf" at that one.',
  ]);
});

test('a report that stands twice, once as a copy of itself, is told once', () => {
  const twice = ({ coverage }: FixturePack) => {
    const [, wire] = structuredClone(coverage);
    if (wire) coverage.push({ ...wire, copyOf: { coverage: wire.id, how: 'reprint' } });
  };
  expect(linesAfter(twice)).toEqual([expect.stringContaining('the id "wire-2023-01-10-pier" is already given at')]);
});

test('an id that is given twice', () => {
  expect(linesAfter(({ events }) => events.push(...structuredClone(events)))).toEqual([
    'events.json › events[1] (pier-request-2023).id: the id "pier-request-2023" is already given at events.json › events[0] (pier-request-2023). Remedy: give it another id, or remove one of the two.',
  ]);
});

test('an item of coverage with the id of a source', () => {
  expect(linesAfter(({ coverage }) => coverage.push(aReport('gazette-2023-01-10-council', '2023', [])))).toEqual([
    'coverage.json › coverage[3] (gazette-2023-01-10-council).id: the id "gazette-2023-01-10-council" is already given at sources.json › sources[0] (gazette-2023-01-10-council). Remedy: give it another id, or remove one of the two.',
  ]);
});
