import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./link.ts', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'newsgloss-link-'));

function run(args: readonly string[], input = '', from = FOLDER) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, INIT_CWD: from },
  });
  return {
    status,
    stdout,
    stderr,
    mentions: status === 0 && stdout.startsWith('{') ? stdout.trim().split('\n').map(readLine) : [],
  };
}

function readLine(line: string): {
  file: string;
  start: number;
  end: number;
  text: string;
  actor: string;
  why: { rule: string }[];
} {
  return JSON.parse(line);
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const PAGE = `<!doctype html><html lang="en"><head><title>Kosovo</title><script>var a = "Serbia";</script></head>
<body><p>In <b>Koso</b>vo the <a href="/">NATO</a>-led force waits.</p><p>Nothing here.</p></body></html>`;

describe('npm run link', () => {
  it('prints a line for each mention, with offsets into the file as it is', () => {
    const path = file('a.txt', '\uFEFFRain 🙂 in\r\n\r\nKosovo\u00ad: KFOR and NATO.\n');
    const { mentions } = run(['--lang', 'en', path]);
    const text = readFileSync(path, 'utf8');
    expect(mentions.map(({ text: own, actor }) => [own, actor])).toEqual([
      ['Kosovo', 'kosovo'],
      ['KFOR', 'kfor'],
      ['NATO', 'nato'],
    ]);
    for (const { start, end, text: own, file: name, why } of mentions) {
      expect(text.slice(start, end)).toBe(own);
      expect(name).toBe(path);
      expect(why[0]?.rule).toMatch(/alias/);
    }
  });

  it('reads pages as the extension does, and shows the text into which offsets point', () => {
    const path = file('a.html', PAGE);
    const shown = run(['--text', path]).stdout;
    const { mentions } = run([path]);
    expect(mentions.map(({ start, end, actor }) => [shown.slice(start, end), actor])).toEqual([
      ['Kosovo', 'kosovo'],
      ['NATO', 'nato'],
    ]);
    expect(shown).not.toContain('Serbia');
  });

  it('takes several files, one of them the standard input', () => {
    const { mentions } = run([file('b.txt', 'Kosovo'), '-'], 'Serbia and Kosovo');
    expect(mentions.map(({ file: name, text }) => [name.split('/').at(-1), text])).toEqual([
      ['b.txt', 'Kosovo'],
      ['-', 'Serbia'],
      ['-', 'Kosovo'],
    ]);
    expect(run(['-'], PAGE).mentions).toHaveLength(2);
  });

  it.each([
    ['<p>Kosovo</p>'],
    ['<!doctype html><p>Kosovo</p>'],
    ['<!-- a draft --><div>Kosovo</div>'],
    ['<body><p>Kosovo</p></body>'],
    ['<html lang="en"><p>Kosovo</p></html>'],
    ['<html><head><title>Serbia</title></head><p>Kosovo</p></html>'],
    ['<article><p>Kosovo</p></article>'],
    ['<main>Kosovo</main>'],
    ['<section>Kosovo</section>'],
  ])('reads %s as a page, as a browser would', (page) => {
    expect(run(['--text', '-'], page).stdout).toBe('Kosovo\n');
    expect(run(['--text', file('part.html', page)]).stdout).toBe('Kosovo\n');
  });

  it('finds descriptions where they are asked for and the date is known', () => {
    const text = 'In Belgrade, the president of Serbia and NATO talked.\n\nSerbia’s president left.';
    const described = (...args: string[]) =>
      run([...args, '--lang', 'en', '-'], text)
        .mentions.filter(({ why }) => why.some(({ rule }) => rule === 'office-at-date'))
        .map(({ start, end, text: own, actor }) => [text.slice(start, end), own, actor]);
    expect(described('--descriptions', '--date', '2022-12-16')).toEqual([
      ['president', 'president', 'aleksandar-vucic'],
      ['president', 'president', 'aleksandar-vucic'],
    ]);
    expect(described('--descriptions')).toEqual([]);
    expect(described('--date', '2022-12-16')).toEqual([]);
  });

  it('takes paths from where the author stands', () => {
    file('here.txt', 'Kosovo');
    expect(run(['here.txt']).mentions).toHaveLength(1);
  });

  it('prints all of a big answer', () => {
    const { mentions } = run(['-'], 'Kosovo and Serbia.\n\n'.repeat(5_000));
    expect(mentions).toHaveLength(10_000);
  });

  it.each([
    ['no file', [], 'Name at least one file'],
    ['a file that is not there', ['missing.txt'], 'missing.txt: there is no such file'],
    ['a folder', [FOLDER], 'is a folder'],
    ['another kind of file', [file('a.pdf', 'x')], 'ends neither in .txt nor in .html'],
    ['another encoding', [file('latin.txt', Uint8Array.of(0x4b, 0xe8, 0x20))], 'not in UTF-8'],
    ['UTF-16', [file('utf16.txt', Buffer.from('\uFEFFKosovo', 'utf16le'))], 'it is in UTF-16, not in UTF-8'],
    ['a date in another order', ['--date', '16-12-2022', '-'], '--date 16-12-2022'],
    ['a day that is not in the calendar', ['--date', '2023-02-30', '-'], 'YYYY-MM-DD'],
    ['a wrong language', ['--lang', 'not a tag', '-'], '--lang'],
    ['the name of a language', ['--lang', 'english', '-'], '--lang english: this is no language tag'],
    ['a pack that is not there', ['--pack', join(FOLDER, 'no-pack'), '-'], 'no-pack'],
    ['an unknown option', ['--colour', '-'], '--colour'],
  ])('refuses %s, says what to do, exits with 2', (_, args, message) => {
    const { status, stdout, stderr } = run(args, 'Kosovo');
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect([status, stdout]).toEqual([2, '']);
  });

  it('explains itself', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--pack DIR') });
  });
});
