/**
 * Puts the packs of `data/` into the extension as `packs/<folder>.json`, checked and built; pages can't reach them.
 * In development a changed pack is built anew and the extension reloaded; one with problems is named and the last good one stays.
 */
import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { bundledText, packNames } from '../scripts/bundled-packs.ts';

export default defineWxtModule((wxt) => {
  const data = join(wxt.config.root, 'data');

  wxt.hook('prepare:publicPaths', (_, paths) => {
    paths.push(...packNames(data).map(emittedPath));
  });

  wxt.hook('build:publicAssets', (_, files) => {
    for (const name of packNames(data)) files.push({ contents: bundledText(data, name), relativeDest: emittedPath(name) });
  });

  wxt.hook('server:started', (_, server) => {
    server.watcher.add(data);
    server.watcher.on('all', (_event, file) => {
      const [name = '..'] = relative(data, file).split(sep);
      if (!packNames(data).includes(name)) return;
      try {
        writeFileSync(join(wxt.config.outDir, emittedPath(name)), bundledText(data, name));
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
