/** The web that the tests see: invented hosts on loopback, and a record of everything that was asked for. */
import { fileURLToPath } from 'node:url';
import { type Answer, folder, type Site, serve, type Web } from '../../../scripts/serve.ts';

const SAMPLES = folder(fileURLToPath(new URL('../../samples', import.meta.url)));
const HOSTILE = folder(fileURLToPath(new URL('../../hostile', import.meta.url)));

/** Where the sample articles stand; their canonical links say the same. */
export const COURIER = 'http://www.harbourcourier.example';
export const VIDIK = 'http://vidik.example';
export const RADIO = 'http://radiobregu.example';
export const HOSTILE_HOST = 'http://hostile.example';
/** The same pages on a host of their own, for a test that switches it off. */
export const CACHED_HOST = 'http://cached.example';

export interface World extends Web {
  /** The hostile pages where the browser trusts the origin, as some features ask. */
  trusted: string;
  /** Puts a page at an address. */
  put(address: string, answer: Answer): void;
  /** What was asked of hosts that are not in this world: must be nothing. */
  strangers(): string[];
}

/**
 * Hosts that the browsers ask on their own (components, blocklists, settings), whatever is installed: seen in both without any
 * extension. `silence.e2e.ts` compares with a browser without ours, so that nothing of ours hides behind these names.
 */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)(:\d+)?$/;

export async function startWorld(): Promise<World> {
  const pages = new Map<string, Answer>();
  const hosts = new Map<string, Site>([
    [COURIER, SAMPLES],
    [VIDIK, SAMPLES],
    [RADIO, SAMPLES],
    [HOSTILE_HOST, HOSTILE],
    [CACHED_HOST, HOSTILE],
  ]);
  const web = await serve(async (address) => {
    const placed = pages.get(address.href);
    if (placed) return placed;
    return (await hosts.get(address.origin)?.(address)) ?? null;
  });
  const trusted = web.origin.replace('127.0.0.1', 'localhost');
  hosts.set(trusted, HOSTILE);
  const known = (host: string) => [...hosts.keys(), ...pages.keys(), web.origin].some((origin) => new URL(origin).host === host);
  return {
    ...web,
    trusted,
    put: (address, answer) => pages.set(new URL(address).href, answer),
    strangers: () => web.requests.filter((request) => !known(hostOf(request)) && !BROWSERS_OWN.test(hostOf(request))),
  };
}

/** The host of an entry of the record: an address, or `CONNECT host:port`. */
export function hostOf(request: string): string {
  return request.startsWith('CONNECT ') ? request.slice('CONNECT '.length) : new URL(request).host;
}
