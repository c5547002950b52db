/**
 * Puts the packs of `data/` into the extension as `packs/<folder>.json`, checked and built; pages can't reach them.
 * In development a changed pack is built anew and the extension reloaded; one with problems is named and the last good one stays.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { buildPack, packText } from '../core/pack/build.ts';
import { checkPack } from '../core/pack/check.ts';
import { problemLine } from '../core/pack/problem.ts';
import { dayOfBuild } from '../scripts/judged-day.ts';
import { readPackFolder } from '../scripts/pack-folder.ts';

export default defineWxtModule((wxt) => {
  const data = join(wxt.config.root, 'data');

  wxt.hook('prepare:publicPaths', (_, paths) => {
    paths.push(...packNames(data).map(emittedPath));
  });

  wxt.hook('build:publicAssets', (_, files) => {
    for (const name of packNames(data)) files.push({ contents: builtText(join(data, name)), relativeDest: emittedPath(name) });
  });

  wxt.hook('server:started', (_, server) => {
    server.watcher.add(data);
    server.watcher.on('all', (_event, file) => {
      const [name = '..'] = relative(data, file).split(sep);
      if (!packNames(data).includes(name)) return;
      try {
        writeFileSync(join(wxt.config.outDir, emittedPath(name)), builtText(join(data, name)));
        server.reloadExtension();
      } catch (error) {
        wxt.logger.error(error instanceof Error ? error.message : error);
      }
    });
  });
});

function emittedPath(name: string): string {
  return `packs/${name}.json`;
}

function packNames(data: string): string[] {
  return existsSync(data) ? readdirSync(data).filter((name) => existsSync(join(data, name, 'pack.json'))) : [];
}

function builtText(folder: string): string {
  const files = readPackFolder(folder);
  const day = dayOfBuild(files);
  const problems = checkPack(files, day);
  if (problems.length > 0) throw new Error([`${folder} has problems, as on ${day}:`, ...problems.map(problemLine)].join('\n'));
  return packText(buildPack(files));
}
