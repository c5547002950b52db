/**
 * Whether marking is on for an address, as a pure function of the reader's rules.
 *
 * A pattern is a host (`example.org`: that host alone) or `*.` and a host (its subdomains, not itself).
 * The most specific pattern that fits decides: an exact host first, then the longest `*.` pattern. Without one, marking is on.
 */
import type { Settings, Sites } from '../settings.ts';

export interface SiteState {
  /** The host that a switch acts on; `null` for addresses that are no site (files, browser pages). */
  host: string | null;
  on: boolean;
  paused: boolean;
  /** The pattern that decided, `null` where none fits. */
  rule: string | null;
}

export function siteState(address: string, settings: Settings): SiteState {
  const host = hostOf(address);
  const rule = host === null ? null : decidingPattern(host, settings.sites);
  return {
    host,
    on: host !== null && (rule === null || settings.sites[rule] === true),
    paused: settings.paused,
    rule,
  };
}

/** The rules after the reader's choice for one host; a rule that says what would hold without it is dropped. */
export function withSite(sites: Sites, host: string, on: boolean): Sites {
  const { [host]: _previous, ...others } = sites;
  const broader = decidingPattern(host, others);
  const inherited = broader === null || others[broader] === true;
  return inherited === on ? others : { ...others, [host]: on };
}

/** The pattern in its stored form, or `null` if it is none: lower-case, punycode, no port, path or protocol. */
export function normalisePattern(input: string): string | null {
  const text = input.trim().toLowerCase();
  const wildcard = text.startsWith('*.');
  const host = hostOf(`https://${wildcard ? text.slice(2) : text}`);
  if (host === null || !/^[^/?#@:\s*]+$/.test(wildcard ? text.slice(2) : text)) return null;
  return wildcard ? `*.${host}` : host;
}

export function hostOf(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url.hostname.replace(/\.$/, '') : null;
}

function decidingPattern(host: string, sites: Sites): string | null {
  if (Object.hasOwn(sites, host)) return host;
  const labels = host.split('.');
  for (let from = 1; from < labels.length; from++) {
    const pattern = `*.${labels.slice(from).join('.')}`;
    if (Object.hasOwn(sites, pattern)) return pattern;
  }
  return null;
}
