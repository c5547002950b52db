/**
 * Where the browsers are. Plain JavaScript, because it also runs before anything is installed.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
const FIREFOX = ['firefox', 'firefox-esr'];

const APPLICATIONS = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The path of a Chromium, or `undefined`; `CHROMIUM_PATH` names one outright. */
export function findChromium() {
  return process.env.CHROMIUM_PATH ?? find(CHROMIUM, APPLICATIONS.chromium);
}

/** The path of a Firefox, or `undefined`; `FIREFOX_PATH` names one outright. */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? find(FIREFOX, APPLICATIONS.firefox);
}

function find(names, applications) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications];
  return candidates.find((path) => existsSync(path));
}
