import { describe, expect, test } from 'vitest';
import type { Sites } from '../settings.ts';
import { fitsPattern, hostOf, normalisePattern, siteState, withSite } from './site-rule.ts';

const off = (...patterns: string[]): Sites => Object.fromEntries(patterns.map((pattern) => [pattern, false]));

describe('siteState: an address and the rules', () => {
  const CASES: [what: string, address: string, sites: Sites, on: boolean, rule: string | null][] = [
    ['no rule', 'https://example.org/a', {}, true, null],
    ['exact host', 'https://example.org/a?b#c', off('example.org'), false, 'example.org'],
    ['an exact host is not its subdomains', 'https://news.example.org/', off('example.org'), true, null],
    ['nor its www', 'https://www.example.org/', off('example.org'), true, null],
    ['*. is the subdomains', 'https://news.example.org/', off('*.example.org'), false, '*.example.org'],
    ['at any depth', 'https://a.b.example.org/', off('*.example.org'), false, '*.example.org'],
    ['and not the host itself', 'https://example.org/', off('*.example.org'), true, null],
    [
      'an exact host beats *.',
      'https://a.example.org/',
      { '*.example.org': false, 'a.example.org': true },
      true,
      'a.example.org',
    ],
    [
      'the longer *. beats the shorter',
      'https://x.b.example.org/',
      { '*.example.org': false, '*.b.example.org': true },
      true,
      '*.b.example.org',
    ],
    ['in any order', 'https://x.b.example.org/', { '*.b.example.org': true, '*.example.org': false }, true, '*.b.example.org'],
    ['a whole ending', 'https://example.rs/', off('*.rs'), false, '*.rs'],
    ['a public suffix names its strangers only by *.', 'https://other.co.uk/', off('co.uk', 'example.co.uk'), true, null],
    ['a stranger that ends alike', 'https://notexample.org/', off('example.org', '*.example.org'), true, null],
    ['a stranger that begins alike', 'https://example.org.evil.com/', off('example.org', '*.example.org'), true, null],
    ['a host in the path or the user name', 'https://example.org@evil.com/example.org', off('example.org'), true, null],
    ['every port is the same site', 'http://example.org:8080/', off('example.org'), false, 'example.org'],
    ['upper case', 'HTTPS://Example.ORG/', off('example.org'), false, 'example.org'],
    ['a dot at the end', 'https://example.org./', off('example.org'), false, 'example.org'],
    ['an international name', 'https://новости.срб/', off('xn--b1amnebsh.xn--90a3ac'), false, 'xn--b1amnebsh.xn--90a3ac'],
    ['IPv4', 'http://127.0.0.1:3000/', off('127.0.0.1'), false, '127.0.0.1'],
    ['IPv4 written as one number', 'http://2130706433/', off('127.0.0.1'), false, '127.0.0.1'],
    ['IPv6', 'http://[::1]:3000/', off('[::1]'), false, '[::1]'],
    ['localhost', 'http://localhost:5173/', off('localhost'), false, 'localhost'],
    ['a name that objects have', 'http://constructor/', {}, true, null],
  ];

  test.each(CASES)('%s: %s', (_what, address, sites, on, rule) => {
    expect(siteState(address, { sites, paused: false })).toMatchObject({ on, rule, paused: false });
  });

  test.each([
    'file:///home/a.html',
    'about:blank',
    'about:reader?url=https%3A%2F%2Fexample.org',
    'chrome://extensions',
    'moz-extension://1/popup.html',
    'blob:https://example.org/1',
    'data:text/html,hi',
    'view-source:https://example.org/',
    'https://',
    '',
    'not an address',
  ])('no site, so off: %s', (address) => {
    expect(siteState(address, { sites: {}, paused: false })).toEqual({ host: null, on: false, paused: false, rule: null });
  });

  test('a pause leaves the rule readable', () => {
    expect(siteState('https://a.org/', { sites: off('a.org'), paused: true })).toEqual({
      host: 'a.org',
      on: false,
      paused: true,
      rule: 'a.org',
    });
  });
});

describe('withSite: the rules after a switch', () => {
  const CASES: [what: string, before: Sites, host: string, on: boolean, after: Sites][] = [
    ['off is kept', {}, 'a.org', false, off('a.org')],
    ['on again leaves nothing behind', off('a.org'), 'a.org', true, {}],
    ['on where it is on changes nothing', {}, 'a.org', true, {}],
    ['on beneath a *. that is off is kept', off('*.a.org'), 'x.a.org', true, { '*.a.org': false, 'x.a.org': true }],
    ['off again leaves the *. alone', { '*.a.org': false, 'x.a.org': true }, 'x.a.org', false, off('*.a.org')],
    ['a *. that is on is a reason to keep off', { '*.a.org': true }, 'x.a.org', false, { '*.a.org': true, 'x.a.org': false }],
    ['others stay', off('b.org'), 'a.org', false, off('b.org', 'a.org')],
  ];

  test.each(CASES)('%s', (_what, before, host, on, after) => {
    const kept = structuredClone(before);
    expect(withSite(before, host, on)).toEqual(after);
    expect(before).toEqual(kept);
  });

  test('over stored rules only what differs is kept', () => {
    expect(withSite({}, 'a.org', true, off('a.org'))).toEqual({ 'a.org': true });
    expect(withSite({ 'a.org': true }, 'a.org', false, off('a.org'))).toEqual({});
    expect(withSite({}, 'a.org', false, off('a.org'))).toEqual({});
  });

  test('whatever the rules, the host then is as chosen and no other host changes', () => {
    const hosts = ['a.org', 'x.a.org', 'y.x.a.org', 'b.org', 'xa.org', '127.0.0.1'];
    const patterns = ['a.org', '*.a.org', 'x.a.org', '*.x.a.org', '*.org', 'b.org'];
    // Every combination of absent, on and off for the six patterns: 3^6 sets of rules.
    for (let set = 0; set < 3 ** patterns.length; set++) {
      const choices = patterns.map((pattern, i) => [pattern, Math.floor(set / 3 ** i) % 3] as const);
      const sites: Sites = Object.fromEntries(choices.filter(([, c]) => c > 0).map(([pattern, c]) => [pattern, c === 1]));
      for (const host of hosts) {
        for (const on of [true, false]) {
          const after = withSite(sites, host, on);
          for (const other of hosts) {
            const was = siteState(`https://${other}/`, { sites, paused: false }).on;
            const is = siteState(`https://${other}/`, { sites: after, paused: false }).on;
            if (is !== (other === host ? on : was)) expect.fail(`${JSON.stringify(sites)}: ${host} ${on} left ${other} ${is}`);
          }
        }
      }
    }
  });
});

describe('normalisePattern: what the reader types', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['example.org.', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['*.Example.org.', '*.example.org'],
    ['новости.срб', 'xn--b1amnebsh.xn--90a3ac'],
    ['*.новости.срб', '*.xn--b1amnebsh.xn--90a3ac'],
    ['https://example.org/news?x#y', 'example.org'],
    ['example.org/news', 'example.org'],
    ['https://medium.com/@someone/article-1', 'medium.com'],
    ['https://example.org/maps/@44.8,20.4', 'example.org'],
    ['https://news.example.org/a?x=*', 'news.example.org'],
    ['https://example.org?mail=a@b.org#*', 'example.org'],
    ['example.org/login?next=https://b.org/', 'example.org'],
    ['*.example.org/@someone', '*.example.org'],
    ['example.org:8080', 'example.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['*.rs', '*.rs'],
  ])('%s → %s', (input, pattern) => {
    expect(normalisePattern(input)).toBe(pattern);
    expect(normalisePattern(pattern)).toBe(pattern);
  });

  test.each([
    '',
    ' ',
    '*',
    '*.',
    '.',
    '..',
    '*.*.example.org',
    'ex*mple.org',
    '*example.org',
    '.example.org',
    'exam ple.org',
    'a..b',
    'user@example.org',
    'https://user:secret@example.org/@a',
    'https:///user@example.org/',
    '/user@example.org',
    'https://@example.org',
    'https://ex*mple.org/a',
    'https://a.org/x https://b.org/y',
    'https://example.org/a\\b',
    'ftp://example.org/@a',
    '*.127.0.0.1',
    '*.[::1]',
    'file:///etc',
    'ftp://example.org',
    'javascript:alert(1)',
    'about:blank',
    'a\\b',
    'exa<mple.org',
    '%00',
  ])('no pattern: "%s"', (input) => {
    expect(normalisePattern(input)).toBeNull();
  });

  test('what comes out of any rubbish is a pattern that stays itself and fits a host of the rule', () => {
    const alphabet = [
      'a',
      'b',
      '.',
      '*',
      '-',
      '1',
      ':',
      '/',
      '@',
      '[',
      ']',
      'ж',
      '%',
      ' ',
      '?',
      '#',
      'org',
      '\u202e',
      '\0',
      '__proto__',
    ];
    // A fixed linear congruential sequence (Numerical Recipes), so that a failure can be repeated.
    let seed = 20221216;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    let kept = 0;
    for (let round = 0; round < 20_000; round++) {
      const input = Array.from({ length: 1 + next(9) }, () => alphabet[next(alphabet.length)]).join('');
      const pattern = normalisePattern(input);
      if (pattern === null) continue;
      kept++;
      expect(normalisePattern(pattern), input).toBe(pattern);
      const host = pattern.startsWith('*.') ? `x${pattern.slice(1)}` : pattern;
      expect(fitsPattern(host, pattern), input).toBe(true);
      expect(siteState(`https://${host}/`, { sites: { [pattern]: false }, paused: false }).rule, input).toBe(pattern);
    }
    expect(kept).toBeGreaterThan(1000);
  });
});

test('hostOf is what a switch acts on', () => {
  expect(hostOf('https://a.example.org:8443/x')).toBe('a.example.org');
  expect(hostOf('file:///x')).toBeNull();
});

test('fitsPattern compares whole labels', () => {
  expect(fitsPattern('a.example.org', '*.example.org')).toBe(true);
  expect(fitsPattern('example.org', '*.example.org')).toBe(false);
  expect(fitsPattern('notexample.org', '*.example.org')).toBe(false);
  expect(fitsPattern('example.org', 'example.org')).toBe(true);
});
