import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fixtureFiles } from '../core/pack/fixture.ts';
import { workbench } from './pack/workbench.ts';

const bench = workbench();
const { folder, pack, packFrom } = bench;

bench.writePack('sound', fixtureFiles());
bench.writePack('spoilt', {
  ...fixtureFiles(({ events }) => Object.assign(events[0] ?? {}, { actors: ['nobody'] })),
  'claims.json': '{',
});

afterAll(bench.remove);

describe('build', () => {
  test('writes the pack to the output, or to a file', async () => {
    const { code, out } = await pack('build', 'sound');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'sound', actors: [{ id: 'ada-lindqvist' }, {}, {}, {}] });
    expect(await pack('build', 'sound', '-o', 'pack.json')).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'pack.json'), 'utf8')).toBe(out);
  });

  test('builds nothing that has a problem', async () => {
    const { code, out, err } = await pack('build', 'spoilt', '-o', 'spoilt.json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('no actor has the id "nobody"');
    expect(() => readFileSync(join(folder, 'spoilt.json'))).toThrow();
  });

  test.each([
    ['nowhere/pack.json', 'nowhere/pack.json: there is no folder nowhere. Make it first, or name another file.\n'],
    ['sound', 'sound is a folder. Name a file in it.\n'],
  ])('tells in plain words that it cannot write %s', async (output, err) => {
    expect(await pack('build', 'sound', '-o', output)).toEqual({ code: 1, out: '', err });
  });
});

describe('stats', () => {
  test('prints figures', async () => {
    expect(await pack('stats', 'sound')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Judged as on \d{4}-\d{2}-\d{2}\nEntries: 4 actors, 3 coverage/),
      err: '',
    });
  });

  test('as on another day', async () => {
    expect((await pack('stats', 'sound', '--on', '2024-06-15')).out).toContain('Stale: 0 roles');
    expect((await pack('stats', 'sound', '--on', '2025-06-15')).out).toContain('Stale: 2 roles');
  });

  test('says that what can not be read is not counted', async () => {
    expect(await pack('stats', 'spoilt')).toMatchObject({
      code: 1,
      out: expect.stringContaining(' 0 claims,'),
      err: "\nspoilt: 1 problem; entries that can't be read are not counted.\n",
    });
  });
});

test.each([[['--help']], [[]]])('%j prints the commands', async (args) => {
  expect(await pack(...args)).toMatchObject({ code: 0, out: expect.stringContaining('check [folder …]') });
});

test.each([
  [['chek', 'sound'], 'There is no command "chek". Did you mean check?'],
  [['stats'], "Name a pack's folder: npm run -s pack -- stats data/kosovo-serbia"],
  [['new'], "Name a pack's folder: npm run -s pack -- new data/my-pack"],
  [['build', 'sound', 'spoilt'], 'Name one folder: sound, spoilt are 2.'],
  [['schemas', 'sound'], 'schemas takes no folder.'],
  [['check', 'sound', '--agianst', 'x'], 'There is no option --agianst. Did you mean --against?'],
  [['build', 'sound', '--on', '2024-06-15'], 'build has no option --on: it is for check and stats.'],
])('%j is told what to do', async (args, err) => {
  const ran = await pack(...args);
  expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining(err) });
  expect(ran.err).not.toContain('    at ');
});

test('an option that npm kept to itself is told', async () => {
  expect(await packFrom(folder, ['check', 'sound', 'others'], { npm_config_against: 'true' })).toEqual({
    code: 1,
    out: '',
    err: "npm kept --against to itself. Put -- between npm's words and the command's: npm run -s pack -- … --against FOLDER\n",
  });
});
