/** Recognises one page by its many addresses. */

/** Parameters that say where a reader came from or which rendering was asked for, never which article it is. */
const PASSING_PARAMETER =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|ref|ref_src|cmpid|ocid|ncid|amp|outputtype)$/i;

/** Hosts that serve the same site in another dress. */
const HOST_PREFIX = /^(www\d?|m|mobile|amp)\.(?=[^.]+\.)/;

/**
 * A key that is equal for addresses of one page, or `null` for what is no web address.
 * Left out: scheme, `www.`, `m.`, `mobile.` and `amp.` before the host, an `amp` segment or ending of the path, the slash at its end,
 * the hash, and parameters for tracking. The rest of the query is kept in the order of its names.
 * The key is for comparing only; it is no address.
 */
export function addressKey(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  const host = url.host.replace(/\.(?=$|:)/, '').replace(HOST_PREFIX, '');
  return `${host}${pathKey(url.pathname)}${ownQuery(url.searchParams)}`;
}

/** Tells of addresses whether they are of the page at `address`; of what is no web address, whether they are that very text. */
export function samePage(address: string): (other: string) => boolean {
  const key = addressKey(address);
  return (other) => other === address || (key !== null && addressKey(other) === key);
}

/** The part of a query that tells one page from another, with its `?`: without parameters for tracking, in the order of its names. */
export function ownQuery(parameters: URLSearchParams): string {
  const own = new URLSearchParams([...parameters].filter(([name]) => !PASSING_PARAMETER.test(name)));
  own.sort();
  return own.size === 0 ? '' : `?${own}`;
}

/**
 * The one address by which a page goes; `null` for what is on no web site. The address that the page gives as its own (`canonical`) is taken
 * where it lies on the same host and is more than that host's front page: templates give the front page for every article; another host's
 * names the origin of a copy, which is another article. What tells where the reader came from is no part of it.
 */
export function ownAddress({ address, canonical }: { address: string; canonical: string | null }): string | null {
  if (addressKey(address) === null) return null;
  return withoutPassing(canonical !== null && isOnSameSite(canonical, address) ? canonical : address);
}

function isOnSameSite(canonical: string, address: string): boolean {
  const [own, opened] = [canonical, address].map((each) => addressKey(each) ?? '');
  const [ownHost, openedHost] = [own, opened].map((key = '') => key.split('/', 1)[0]);
  return ownHost === openedHost && own !== `${ownHost}/`;
}

/** As it is where it has no such parameter. */
function withoutPassing(address: string): string {
  const url = new URL(address);
  const passing = [...url.searchParams.keys()].filter((name) => PASSING_PARAMETER.test(name));
  if (passing.length === 0) return address;
  for (const name of passing) url.searchParams.delete(name);
  return url.href;
}

function pathKey(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment.toLowerCase() !== 'amp');
  const plain = segments.map((segment) => segment.replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase()));
  return `/${plain.join('/').replace(/\.amp(?=\.html?$|$)/i, '')}`;
}
