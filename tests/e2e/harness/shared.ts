/** Material that lies beside the project and is not part of it; where it is missing its tests are skipped, aloud. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a folder of the material, or `null` after a warning. */
export function sharedFolder(name: string): string | null {
  const path = fileURLToPath(new URL(`../../../../shared/${name}`, import.meta.url));
  if (existsSync(path)) return path;
  console.warn(`Skipped: there is no ../shared/${name} beside this project.`);
  return null;
}
