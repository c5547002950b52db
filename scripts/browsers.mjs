/**
 * Where the browsers are, and how to get one. Plain JavaScript without dependencies, because it also runs on a bare
 * machine before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, {variable: string, commands: string[], applications: string[], debian: string, get: string}>} */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
    applications: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    get: 'https://www.google.com/chrome or https://www.chromium.org',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    applications: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    get: 'https://www.mozilla.org/firefox',
  },
};

/** The path of a Chromium, or `undefined`; `CHROMIUM_PATH` names one outright. */
export function findChromium() {
  return find('chromium');
}

/** The path of a Firefox, or `undefined`; `FIREFOX_PATH` names one outright. */
export function findFirefox() {
  return find('firefox');
}

/**
 * Makes sure that these browsers are there. On Debian as root a missing one is installed from its packages.
 * @param {BrowserName[]} names
 * @returns {string | null} in words what is missing, what was tried and how to get it; `null` when all are there
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !find(name));
  if (missing.length === 0) return null;
  // One that was named outright is not there: another would not be looked at.
  const wanted = missing.filter((name) => !process.env[BROWSERS[name].variable]);
  const refusal = wanted.length > 0 && isDebianRoot() ? installDebian(wanted.map((name) => BROWSERS[name].debian)) : null;
  const still = missing.filter((name) => !find(name));
  return still.length === 0 ? null : [...still.map(howToGet), ...(refusal ? [refusal] : [])].join('\n\n');
}

/** @param {BrowserName} name */
function find(name) {
  const { variable, commands, applications } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...applications].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * A font with Cyrillic comes along, for a bare machine has none.
 * @param {string[]} packages
 * @returns {string | null} the step that failed
 */
function installDebian(packages) {
  console.log(`Installing ${packages.join(' and ')} from Debian …`);
  const steps = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core'],
  ];
  for (const [command = '', ...args] of steps) {
    const { status, stderr, error } = spawnSync(command, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
    });
    if (status !== 0) return `Tried: ${[command, ...args].join(' ')}\n${(stderr || error?.message || '').trim()}`;
  }
  return null;
}

/** @param {BrowserName} name */
function howToGet(name) {
  const { variable, commands, applications, debian, get } = BROWSERS[name];
  const named = process.env[variable];
  const tried = named ? [`${variable}=${named}`] : [`on the PATH: ${commands.join(', ')}`, ...applications];
  return [
    `No ${name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} was found. Looked for:`,
    ...tried.map((place) => `  ${place}`),
    'To get one:',
    `  Debian, Ubuntu  sudo apt-get install ${debian}`,
    `  Fedora          sudo dnf install ${name}`,
    `  macOS           brew install --cask ${name === 'chromium' ? 'google-chrome' : 'firefox'}`,
    `  elsewhere       ${get}`,
    `Or name one that you have: ${variable}=/path/to/it`,
  ].join('\n');
}
