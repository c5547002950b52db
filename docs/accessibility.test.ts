/** Whatever `docs/accessibility.md` names as a test exists, in the file that it names. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface Named {
  file: string;
  title: string;
}

/** In the last column of the table: a path in code quotes, then titles in curly quotes, until the next path. */
function testsIn(text: string): Named[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => {
      let file = '';
      // A title may hold a pair of quotes itself, never a closing one before a separator.
      return [...line.matchAll(/`(?<path>[\w/.-]+\.tsx?)`|“(?<title>.+?)”(?=;| \|)/gu)].flatMap(({ groups }) => {
        if (groups?.path) file = groups.path;
        return groups?.title ? [{ file, title: groups.title }] : [];
      });
    });
}

const NAMED = testsIn(readFileSync(at('docs/accessibility.md'), 'utf8'));

test.each(NAMED)('$file has “$title”', ({ file, title }) => {
  expect(existsSync(at(file)), file).toBe(true);
  const titles = [...readFileSync(at(file), 'utf8').matchAll(/(?<quote>['"`])(?<title>(?:(?!\k<quote>).)+)\k<quote>/gu)];
  expect(titles.map(({ groups }) => groups?.title)).toContain(title);
});

test('every criterion names a test', () => {
  const rows = readFileSync(at('docs/accessibility.md'), 'utf8').split('\n');
  const criteria = rows.filter((row) => /^\| \d\.\d/.test(row));
  expect(criteria.length).toBeGreaterThan(15);
  expect(criteria.filter((row) => testsIn(row).length === 0).map((row) => row.slice(2, 8).trim())).toEqual([]);
});
