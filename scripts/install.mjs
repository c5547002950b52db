/**
 * Makes a fresh clone ready: the packages of the lockfile and, with `--browsers`, a Chromium and a Firefox for the tests.
 * Plain JavaScript without dependencies: it runs on the machine's own Node before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What npm noted of its last complete installation. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/** @type {import('node:child_process').StdioOptions} */
const QUIET = ['inherit', 2, 2];

if (!isUpToDate()) installPackages();
if (process.argv.includes('--browsers')) {
  const problem = ensureBrowsers(['chromium', 'firefox']);
  if (problem) fail(problem);
}

/** Whether every package stands in the version of the lockfile; those that are not for this machine may be absent. */
function isUpToDate() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const installed = packagesIn(INSTALLED);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, {version: string, optional?: boolean}>} by path; '' is the project itself
 */
function packagesIn(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/** All words go to standard error: standard output belongs to the command that is to run. */
function installPackages() {
  console.error(`${existsSync(INSTALLED) ? 'The lockfile has changed' : 'First run'}: installing packages with npm ci …`);
  // Only errors are shown: the machine's own Node may be older than packages ask for, but scripts run on the `node` package.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: QUIET })
    : spawnSync('npm', args, { cwd: ROOT, stdio: QUIET, shell: process.platform === 'win32' });
  if (status !== 0)
    fail('npm ci failed; its own words are above. Is this machine online, and is its npm at version 10 or later?');
}

/**
 * @param {string} words
 * @returns {never}
 */
function fail(words) {
  console.error(`\n${words}\n`);
  process.exit(1);
}
