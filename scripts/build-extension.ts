/** Builds the extension for Chromium into `.output/chrome-mv3`, in silence; throws with the builder's words when it fails. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WXT = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));

export function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
