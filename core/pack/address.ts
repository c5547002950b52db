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
  return `${host}${pathKey(url.pathname)}${queryKey(url.searchParams)}`;
}

/** The address without the parameters that lead to no other article; as it is where it has none of them, or is no address. */
export function withoutPassing(address: string): string {
  const url = URL.parse(address);
  const passing = [...(url?.searchParams.keys() ?? [])].filter((name) => PASSING_PARAMETER.test(name));
  if (!url || passing.length === 0) return address;
  for (const name of passing) url.searchParams.delete(name);
  return url.href;
}

function pathKey(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment.toLowerCase() !== 'amp');
  const plain = segments.map((segment) => segment.replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase()));
  return `/${plain.join('/').replace(/\.amp(?=\.html?$|$)/i, '')}`;
}

function queryKey(parameters: URLSearchParams): string {
  const kept = new URLSearchParams([...parameters].filter(([name]) => !PASSING_PARAMETER.test(name)));
  kept.sort();
  return kept.size === 0 ? '' : `?${kept}`;
}
