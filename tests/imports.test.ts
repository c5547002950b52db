/** Imports go one way: `core` ← `components` ← `entrypoints`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Import {
  /** The file that imports, from the root. */
  file: string;
  /** The file that is imported, from the root, or the name of a package. */
  target: string;
  /** Types are gone before the code runs. */
  typeOnly: boolean;
}

interface Room {
  folders: readonly string[];
  /** Packages by the beginning of their names. */
  packages: readonly string[];
  advice: string;
}

const ROOMS: Record<string, Room> = {
  core: {
    folders: ['core'],
    packages: ['valibot'],
    advice: 'core runs in Node as it is: move what needs a browser, the DOM or the disk to entrypoints, components or scripts.',
  },
  components: {
    folders: ['core', 'components', 'public/_locales'],
    packages: ['preact', '@floating-ui/dom', '@dagrejs/dagre', 'd3-scale', 'minisearch'],
    advice: 'components take props and give events: let the entrypoint that shows them talk to the browser.',
  },
  entrypoints: {
    folders: ['core', 'components', 'entrypoints'],
    packages: ['preact', '@floating-ui/dom', 'valibot', 'idb', 'wxt/', '@wxt-dev/', 'webextension-polyfill'],
    advice:
      'what runs in the extension comes from core, components and entrypoints; the packs of data/ are fetched, never imported.',
  },
};

/** Declension libraries, which work while a pack is built and have no place in the extension. */
const GRAMMARS = ['lvovich', 'russian-nouns-js'];

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;

/** Every import of a text; a package keeps its name. */
function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, type, stated, dynamic]) => {
    const name = (stated ?? dynamic ?? '').replace(/\?.*$/, '');
    const target = name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), name)) : name;
    return { file, target, typeOnly: type !== undefined };
  });
}

function isRelative({ target }: Import): boolean {
  return existsSync(join(ROOT, target)) || target.includes('.ts');
}

/** What is wrong with an import, as a sentence that says what to do. */
function fault(each: Import): string[] {
  const name = each.file.split('/')[0] ?? '';
  const room = ROOMS[name];
  if (!room) return [];
  const allowed = isRelative(each)
    ? room.folders.some((folder) => each.target.startsWith(`${folder}/`)) && existsSync(join(ROOT, each.target))
    : (each.file.startsWith('core/pack/forms/') && GRAMMARS.includes(each.target)) ||
      room.packages.some((start) => each.target === start || each.target.startsWith(start.endsWith('/') ? start : `${start}/`));
  return allowed ? [] : [`${each.file} imports ${each.target}: ${room.advice}`];
}

/** Rooms of core that need each other when they run, as `a → b → a`. */
function circles(imports: readonly Import[]): string[] {
  const needs = new Map<string, Set<string>>();
  for (const { file, target, typeOnly } of imports) {
    const [from, to] = [roomOfCore(file), roomOfCore(target)];
    if (from && to && from !== to && !typeOnly) needs.set(from, (needs.get(from) ?? new Set()).add(to));
  }
  const walk = (path: string[]): string[] =>
    [...(needs.get(path.at(-1) ?? '') ?? [])].flatMap((next) => {
      if (next === path[0]) return [[...path, next].join(' → ')];
      return path.includes(next) || next < (path[0] ?? '') ? [] : walk([...path, next]);
    });
  return [...needs.keys()].sort().flatMap((start) => walk([start]));
}

/** `core/pack` for a file in it; a file of core itself is a room of its own. */
function roomOfCore(file: string): string | null {
  const [top, next] = file.split('/');
  return top === 'core' && next !== undefined ? `core/${next}` : null;
}

/** Tests, and what only tests import, run outside the extension. */
const isTest = (file: string) => /\.test\.tsx?$|\/testing\//.test(file);
const files = globSync('{core,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).filter((file) => !isTest(file));
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')));

test('every room imports only what it may', () => {
  expect(imports.length).toBeGreaterThan(files.length);
  expect(imports.flatMap(fault)).toEqual([]);
});

test('no grammar is carried by the extension', () => {
  const carried = new Set(files.filter((file) => file.startsWith('entrypoints/')));
  for (const file of carried) {
    for (const { target, typeOnly } of imports.filter((each) => each.file === file)) if (!typeOnly) carried.add(target);
  }
  expect(carried.size).toBeGreaterThan(100);
  expect(GRAMMARS.filter((name) => carried.has(name))).toEqual([]);
});

test('no two rooms of core need each other', () => {
  expect(circles(imports), 'Move what both need to the room that the other imports already, or pass it in.').toEqual([]);
});

test.each<[file: string, text: string, faulty: boolean]>([
  ['core/pack/build.ts', "import { a } from '../../components/Card.tsx';", true],
  ['core/pack/build.ts', "import type { A } from '../../entrypoints/content/index.ts';", true],
  ['core/pack/build.ts', "import { h } from 'preact';", true],
  ['core/pack/build.ts', "import { readFileSync } from 'node:fs';", true],
  ['core/pack/build.ts', "export { storage } from 'wxt/utils/storage';", true],
  ['core/pack/build.ts', "const a = await import('../../data/kosovo-serbia/pack.json');", true],
  ['core/pack/build.ts', "import {\n  a,\n  b,\n} from '../../scripts/pack.ts';", true],
  ['core/pack/build.ts', "import './missing.ts';", true],
  ['core/pack/build.ts', "import { inclineLastname } from 'lvovich';", true],
  ['core/pack/forms/russian-names.ts', "import { inclineLastname } from 'lvovich';", false],
  ['core/pack/build.ts', "import * as v from 'valibot';", false],
  ['core/pack/build.ts', "import { a } from '../messages.ts';", false],
  ['components/Card.tsx', "import { browser } from 'wxt/browser';", true],
  ['components/Card.tsx', "import a from '../entrypoints/content/index.ts';", true],
  ['components/Card.tsx', "import { useState } from 'preact/hooks';", false],
  ['entrypoints/background/index.ts', "import pack from '../../data/kosovo-serbia/pack.json';", true],
  ['entrypoints/background/index.ts', "import { browser } from 'wxt/browser';", false],
])('%s with %j is at fault: %s', (file, text, faulty) => {
  const found = importsOf(file, text);
  expect(found).toHaveLength(1);
  expect(found.flatMap(fault)).toHaveLength(faulty ? 1 : 0);
});

test('a circle is told once, and types make none', () => {
  const ring = (typeOnly: boolean): Import[] => [
    { file: 'core/pack/a.ts', target: 'core/link/b.ts', typeOnly: false },
    { file: 'core/link/b.ts', target: 'core/card/c.ts', typeOnly: false },
    { file: 'core/card/c.ts', target: 'core/pack/a.ts', typeOnly },
  ];
  expect(circles(ring(false))).toEqual(['core/card → core/pack → core/link → core/card']);
  expect(circles(ring(true))).toEqual([]);
});
