/** Serves the gallery on this machine. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Asked for, so that the address is easy to type; a free port near it when it is taken. */
const PORT = 8087;

export interface GalleryServer {
  /** `http://127.0.0.1:port/` */
  address: string;
  close: () => Promise<void>;
}

/** `live`: the page follows each change of a file; otherwise it stays as it was read first. */
export async function serveGallery({ live }: { live: boolean }): Promise<GalleryServer> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite/gallery', import.meta.url)),
    publicDir: false,
    logLevel: 'warn',
    // A change begins the page anew; the address keeps what was looked at.
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // Named, so that none is found late and the page begun anew.
    optimizeDeps: {
      include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'd3-scale', '@dagrejs/dagre'],
    },
    server: {
      host: '127.0.0.1',
      port: PORT,
      fs: { allow: [ROOT] },
      ...(live ? {} : { hmr: false, watch: null }),
    },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery could not be served.');
  return { address, close: () => server.close() };
}
