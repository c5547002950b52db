/**
 * Whether marking is on for an address, as a pure function of the reader's rules.
 *
 * A pattern is a host (`example.org`: that host alone) or `*.` and a host (its subdomains, not itself).
 * The most specific pattern that fits decides: an exact host first, then the longest `*.` pattern. Without one, marking is on.
 * Hosts are compared label by label and as the browser writes them (lower case, punycode, no port, no dot at the end), so
 * that `example.org` never stands for `notexample.org` or `example.org.evil.com`.
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

/** What holds for an address. A pause leaves `on` as the rules have it, so that it says what comes back afterwards. */
export function siteState(address: string, settings: Pick<Settings, 'sites' | 'paused'>): SiteState {
  const host = hostOf(address);
  const rule = host === null ? null : decidingPattern(host, settings.sites);
  return { host, on: host !== null && isOn(rule, settings.sites), paused: settings.paused, rule };
}

/**
 * The rules after the reader's choice for one host; a rule that says what would hold without it is dropped.
 * `beneath` are rules that hold where `sites` has none of the same pattern: the stored ones, under those of a private window.
 */
export function withSite(sites: Sites, host: string, on: boolean, beneath: Sites = {}): Sites {
  const { [host]: _previous, ...others } = sites;
  const rest = { ...beneath, ...others };
  return isOn(decidingPattern(host, rest), rest) === on ? others : { ...others, [host]: on };
}

/** Whether a pattern reaches a host, whatever other patterns say. */
export function fitsPattern(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/**
 * What the reader typed as a pattern in its stored form, or `null` if it is none. A whole address stands for its host;
 * `*.` goes before names only, because an IP address has no subdomains.
 */
export function normalisePattern(input: string): string | null {
  const text = input.trim().toLowerCase();
  const wildcard = text.startsWith('*.');
  const place = wildcard ? text.slice(2) : text;
  // `URL` leaves out some blanks and reads a backslash as a slash: it would find another host than the one that is looked at here.
  if (/[\s\\]/.test(place)) return null;
  const address = /^[^/?#]*:\/\//.test(place) ? place : `https://${place}`;
  // `URL` passes over any number of slashes before the host. After it, in the path and the query, `@` and `*` are ordinary signs.
  const [, authority = ''] = address.split(/[/?#]+/, 2);
  if (/[@*]/.test(authority)) return null;
  const host = hostOf(address);
  if (host === null || (wildcard && isIp(host))) return null;
  return wildcard ? `*.${host}` : host;
}

/** The host of a web address as rules know it, `null` for every other kind of address. */
export function hostOf(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  return host.split('.').every((label) => label !== '') ? host : null;
}

function isOn(rule: string | null, sites: Sites): boolean {
  return rule === null || sites[rule] === true;
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

/** `URL` writes every form of an IPv4 address as four numbers, and an IPv6 address in brackets. */
function isIp(host: string): boolean {
  return host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);
}
