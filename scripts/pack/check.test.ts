import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fixtureFiles } from '../../core/pack/fixture.ts';
import { workbench } from './workbench.ts';

const bench = workbench();
const { folder, pack, packFrom } = bench;
const TODAY = /\d{4}-\d{2}-\d{2}/.source;
const COUNTS = '4 actors, 3 coverage, 1 events, 1 claims, 1 questions, 2 sources, 4 publishers, 0 fingerprints.';

const SPOILT = {
  ...fixtureFiles(({ events }) => Object.assign(events[0] ?? {}, { actors: ['nobody'] })),
  'claims.json': '{',
};

bench.writePack('sound', fixtureFiles());
bench.writePack('spoilt', SPOILT);
bench.writePack('above/pack', fixtureFiles());
mkdirSync(join(folder, 'nothing'));

afterAll(bench.remove);

test('a sound pack gets a line with the day and its counts', async () => {
  expect(await pack('check', 'sound', '--on', '2024-06-15')).toEqual({
    code: 0,
    out: `sound is in order, as on 2024-06-15: ${COUNTS}\n`,
    err: '',
  });
  expect((await pack('check', 'sound')).out).toMatch(new RegExp(`^sound is in order, as on ${TODAY}: 4 actors, `));
});

test('a spoilt one gets a line for each problem, their count, and exit code 1', async () => {
  const { code, out, err } = await pack('check', 'spoilt');
  expect(code).toBe(1);
  expect(out.trim().split('\n')).toEqual([
    expect.stringMatching(/^claims\.json › line 1, column 2: this is not valid JSON\. Remedy: /),
    expect.stringMatching(
      /^events\.json › events\[0\] \(pier-request-2023\).*\.actors\[0\]: no actor has the id "nobody"\. Remedy: /,
    ),
  ]);
  expect(err).toMatch(new RegExp(`^\nspoilt: 2 problems, as on ${TODAY}\\.\n$`));
});

test('of several packs each gets its line, and each problem says whose it is', async () => {
  const { code, out, err } = await pack('check', 'sound', 'spoilt', 'above/pack');
  expect(code).toBe(1);
  expect(out.trim().split('\n')).toEqual([
    expect.stringMatching(/^sound is in order, /),
    expect.stringMatching(/^spoilt\/claims\.json › /),
    expect.stringMatching(/^spoilt\/events\.json › /),
    expect.stringMatching(/^above\/pack is in order, /),
  ]);
  expect(err).toMatch(/^\nspoilt: 2 problems, /);
});

test('without a folder the packs in data/ are checked', async () => {
  const { out, err } = await packFrom(join(import.meta.dirname, '../..'), ['check', '--on', 'checked']);
  expect(out + err).toMatch(new RegExp(`^data/kosovo-serbia(: \\d+ problems?| is in order), as on ${TODAY}[.:]`, 'm'));
});

test.each([
  ['nowhere', "There is no folder nowhere. Name a pack's folder, such as data/kosovo-serbia.\n"],
  ['sound/pack.json', "sound/pack.json is a file. Name the pack's folder that holds pack.json.\n"],
  ['sound/actors', "sound/actors holds no pack.json. Name the pack's folder, such as sound.\n"],
  ['above', "above holds no pack.json. Name the pack's folder, such as above/pack.\n"],
  ['nothing', "nothing holds no pack.json. Name the pack's folder, such as data/kosovo-serbia.\n"],
])('%s is told in plain words, before anything is printed', async (path, err) => {
  expect(await pack('check', 'sound', path)).toEqual({ code: 1, out: '', err });
});

test('a path is meant from where the author stands', async () => {
  expect(await packFrom(join(folder, 'above'), ['check', 'pack'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^pack is/),
  });
  expect(await packFrom(join(folder, 'sound'), ['check', '.'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\. is/) });
});

test('an id that is not the name of the folder is told', async () => {
  bench.write('copied', fixtureFiles());
  expect(await pack('check', 'copied')).toMatchObject({
    code: 1,
    out: 'pack.json › id: the id "port-anselm" is not the folder\'s name. Remedy: write "copied", or rename the folder to port-anselm.\n',
  });
  expect(await pack('build', 'copied')).toMatchObject({
    code: 1,
    err: expect.stringContaining('the id "port-anselm" is not the folder\'s name'),
  });
});

test('a file that is not in UTF-8 is named', async () => {
  const files = fixtureFiles(({ events }) => Object.assign(events[0]?.title ?? {}, { en: 'Požar' }));
  bench.writePack('latin', files);
  writeFileSync(join(folder, 'latin', 'events.json'), (files['events.json'] ?? '').replace('ž', '\u009e'), 'latin1');
  expect(await pack('check', 'latin')).toMatchObject({
    code: 1,
    out: 'events.json: it is not in UTF-8. Remedy: save it as UTF-8.\n',
  });
});

test('a byte order mark, Windows line ends and hidden files are no fault', async () => {
  const files = Object.entries(fixtureFiles()).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]);
  bench.writePack('windows', Object.fromEntries(files));
  for (const file of ['events.json', 'actors/port-anselm.json']) {
    writeFileSync(join(folder, 'windows', file), `\uFEFF${Object.fromEntries(files)[file]}`);
  }
  writeFileSync(join(folder, 'windows', '.DS_Store'), 'x');
  expect(await pack('check', 'windows', '--on', 'checked')).toEqual({
    code: 0,
    out: `windows is in order, as on 2024-06-01: ${COUNTS}\n`,
    err: '',
  });
});

describe('--on', () => {
  const FACT = 'actors/ada-lindqvist.json › facts[0].reviewBy: the day of review (2024-07-01) has come by';

  bench.writePack(
    'reviewed',
    fixtureFiles(({ actors }) => Object.assign(actors[0]?.facts[0] ?? {}, { reviewBy: '2024-07-01' })),
  );

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

describe('--against', () => {
  const SENTENCE = 'On Monday the mayor asked the council to close the old pier for good.';

  bench.write('others', {
    'deep/report.HTML': `<p>${SENTENCE.replace('council', '<b>council</b>')}</p><script>"The mayor of it all"</script>`,
    'picture.svg': SENTENCE,
  });
  bench.write('annotated', { 'a.txt': SENTENCE.replace('council', '⟦council|harbour-council⟧') });
  bench.write('listed', { 'a.json': `\uFEFF${JSON.stringify({ list: [SENTENCE] })}` });
  bench.write('saved', { 'a.htm': `<p>${SENTENCE}</p>` });
  bench.write('harmless', { 'a.md': 'The council kept the old pier.', 'b.txt': 'It may close.' });
  bench.write('wordless', { 'picture.svg': SENTENCE, 'empty.txt': ' \n' });

  test.each([
    ['others', join('others', 'deep', 'report.HTML')],
    ['annotated', join('annotated', 'a.txt')],
    ['listed', join('listed', 'a.json')],
    ['saved', join('saved', 'a.htm')],
    [join('annotated', 'a.txt'), join('annotated', 'a.txt')],
  ])('finds what the pack shares with the texts of %s', async (other, name) => {
    const { code, out } = await pack('check', 'sound', '--against', 'harmless', '--against', other);
    expect(code).toBe(1);
    expect(out).toMatch(/^events\.json › events\[0\] \(pier-request-2023\).*\.summary\.en: /);
    expect(out).toContain(
      `8 words in a row, "The mayor asked the council to close the", stand in ${name} too. Remedy: say it in words of your own.\n`,
    );
  });

  test('says with how many texts the pack was compared', async () => {
    const ran = await pack('check', 'sound', '--against', 'harmless', '--against', 'harmless/a.md', '--on', 'checked');
    expect(ran).toEqual({
      code: 0,
      out: `sound is in order, as on 2024-06-01: ${COUNTS} Compared with 2 texts below harmless and harmless/a.md.\n`,
      err: '',
    });
    expect((await pack('check', 'sound', '--against', 'saved')).err).toMatch(/ Compared with 1 text below saved\.\n$/);
  });

  test.each([
    ['nowhere', 'There is no file or folder nowhere. Name one with texts that the pack must not repeat.\n'],
    ['wordless', 'Below wordless there is no text to compare the pack with. Name a file in UTF-8 that ends in .txt, '],
    ['wordless/picture.svg', 'In wordless/picture.svg there is no text to compare the pack with. Name a file in UTF-8 '],
  ])('has nothing to compare with in %s', async (path, err) => {
    expect(await pack('check', 'sound', '--against', 'harmless', '--against', path)).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining(err),
    });
  });

  test('a text that is not in UTF-8 is named', async () => {
    bench.write('mixed', { 'a.txt': 'The council kept the old pier.' });
    writeFileSync(join(folder, 'mixed', 'b.txt'), 'Po\u009ear', 'latin1');
    const { code, out, err } = await pack('check', 'sound', '--against', 'mixed');
    expect(code).toBe(0);
    expect(out).toContain('Compared with 1 text below mixed.');
    expect(err).toBe('mixed/b.txt: it is not in UTF-8, so it is not compared. Save it as UTF-8.\n');
  });
});
