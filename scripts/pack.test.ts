import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureFiles } from '../core/pack/fixture.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-pack-'));
  writeFolder('sound', fixtureFiles());
  writeFolder('spoilt', {
    ...fixtureFiles(({ events }) => Object.assign(events[0] ?? {}, { actors: ['nobody'] })),
    'claims.json': '{',
  });
  writeFolder('above/pack', fixtureFiles());
  mkdirSync(join(folder, 'nothing'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function writeFolder(name: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** What the command prints and the code with which it ends. */
const pack = (...args: string[]) => packFrom(folder, ...args);

/** The same for an author who stands in another folder when npm runs the command. */
function packFrom(from: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = join(import.meta.dirname, 'pack.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: folder, env: { ...process.env, INIT_CWD: from } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('check', () => {
  test('a sound pack gets a line with its counts', async () => {
    expect(await pack('check', 'sound')).toEqual({
      code: 0,
      out: 'sound is in order: 4 actors, 3 coverage, 1 events, 1 claims, 1 questions, 2 sources, 4 publishers.\n',
      err: '',
    });
  });

  test('a spoilt one gets a line for each problem, their count, and exit code 1', async () => {
    const { code, out, err } = await pack('check', 'spoilt');
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^claims\.json › line 1, column 2: this is not valid JSON\. Remedy: /),
      expect.stringMatching(/^events\.json › events\[0\]\.actors\[0\]: no actor has the id "nobody"\. Remedy: /),
    ]);
    expect(err).toMatch(/^\nspoilt: 2 problems, as on \d{4}-\d{2}-\d{2}\.\n$/);
  });

  test.each([
    ['nowhere', "There is no folder nowhere. Name a pack's folder, such as data/kosovo-serbia.\n"],
    ['sound/pack.json', "sound/pack.json is a file. Name the pack's folder that holds pack.json.\n"],
    ['sound/actors', "sound/actors holds no pack.json. Name the pack's folder, such as sound.\n"],
    ['above', "above holds no pack.json. Name the pack's folder, such as above/pack.\n"],
    ['nothing', "nothing holds no pack.json. Name the pack's folder, such as data/kosovo-serbia.\n"],
  ])('%s is told in plain words', async (path, err) => {
    expect(await pack('check', path)).toEqual({ code: 1, out: '', err });
  });

  test('a path is meant from where the author stands', async () => {
    expect(await packFrom(join(folder, 'above'), 'check', 'pack')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^pack is/),
    });
  });

  test('a file that is not in UTF-8 is named', async () => {
    cpSync(join(folder, 'sound'), join(folder, 'latin'), { recursive: true });
    const text = fixtureFiles(({ events }) => Object.assign(events[0]?.title ?? {}, { en: 'Požar' }))['events.json'] ?? '';
    writeFileSync(join(folder, 'latin', 'events.json'), text.replace('ž', '\u009e'), 'latin1');
    expect(await pack('check', 'latin')).toMatchObject({
      code: 1,
      out: 'events.json: it is not in UTF-8. Remedy: save it as UTF-8.\n',
    });
  });

  test('hidden files are passed over', async () => {
    cpSync(join(folder, 'sound'), join(folder, 'hidden'), { recursive: true });
    writeFileSync(join(folder, 'hidden', '.DS_Store'), 'x');
    expect((await pack('check', 'hidden')).code).toBe(0);
  });
});

describe('check --on', () => {
  const FACT = 'actors/ada-lindqvist.json › facts[0].reviewBy: the day of review (2024-07-01) has come by';

  beforeAll(() => {
    writeFolder(
      'reviewed',
      fixtureFiles(({ actors }) => Object.assign(actors[0]?.facts[0] ?? {}, { reviewBy: '2024-07-01' })),
    );
  });

  test('judges as on that day, and as on today without it', async () => {
    expect((await pack('check', 'reviewed', '--on', '2024-06-30')).code).toBe(0);
    expect((await pack('check', 'reviewed', '--on', '2024-07-01')).out).toContain(`${FACT} 2024-07-01`);
    expect((await pack('check', 'reviewed')).out).toContain(FACT);
  });

  test('checked judges as on the pack’s last check, and so does build', async () => {
    expect((await pack('check', 'reviewed', '--on', 'checked')).code).toBe(0);
    expect((await pack('build', 'reviewed')).code).toBe(0);
  });

  test.each([['yesterday'], ['2024-06'], ['2024-02-30']])('%s is no day', async (day) => {
    expect(await pack('check', 'reviewed', '--on', day)).toEqual({
      code: 1,
      out: '',
      err: `--on ${day} is no day. Write YYYY-MM-DD, or "checked" for the day on which the pack was last checked.\n`,
    });
  });
});

describe('check --against', () => {
  const SENTENCE = 'On Monday the mayor asked the council to close the old pier for good.';

  beforeAll(() => {
    writeFolder('others', {
      'deep/report.HTML': `<p>${SENTENCE.replace('council', '<b>council</b>')}</p><script>"The mayor of it all"</script>`,
      'picture.svg': SENTENCE,
    });
    writeFolder('annotated', { 'a.txt': SENTENCE.replace('council', '⟦council|harbour-council⟧') });
    writeFolder('listed', { 'a.json': JSON.stringify({ list: [SENTENCE] }) });
    writeFolder('harmless', { 'a.md': 'The council kept the old pier.' });
  });

  test.each([
    ['others', join('others', 'deep', 'report.HTML')],
    ['annotated', join('annotated', 'a.txt')],
    ['listed', join('listed', 'a.json')],
  ])('finds what the pack shares with the texts of %s', async (other, name) => {
    expect(await pack('check', 'sound', '--against', 'harmless', '--against', other)).toMatchObject({
      code: 1,
      out: expect.stringContaining(
        `events.json › events[0].summary.en: 8 words in a row, "The mayor asked the council to close the", stand in ${name} too. Remedy: say it in words of your own.\n`,
      ),
    });
  });

  test('finds nothing where nothing is shared, and says where there is no folder', async () => {
    expect((await pack('check', 'sound', '--against', 'harmless')).code).toBe(0);
    expect(await pack('check', 'sound', '--against', 'nowhere')).toMatchObject({
      code: 1,
      err: 'There is no folder nowhere. Name one with texts that the pack must not repeat.\n',
    });
  });
});

describe('build', () => {
  test('writes the pack to the output, or to a file', async () => {
    const { code, out } = await pack('build', 'sound');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'port-anselm', actors: [{ id: 'ada-lindqvist' }, {}, {}, {}] });
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
  expect(await pack(...args)).toMatchObject({ code: 0, out: expect.stringContaining('check <folder>') });
});

test.each([
  [['chek', 'sound'], 'There is no command "chek".'],
  [['check'], "Name a pack's folder: npm run -s pack -- check data/kosovo-serbia"],
  [['check', 'sound', 'spoilt'], 'Name one folder: sound, spoilt are 2.'],
  [['check', 'sound', '--colour'], "Unknown option '--colour'"],
  [['build', 'sound', '--on', '2024-06-15'], 'build has no option --on.'],
])('%j is told what to do', async (args, err) => {
  expect(await pack(...args)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(err) });
});
