import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Mute, type MuteScope, mutedAt, muteFor, muteKey, pageOf, reaches } from './mute.ts';

const PAGE = 'https://news.example.org/2022/12/16/bridge';
const ESCOBAR = { actor: 'gabriel-escobar', name: 'Escobar' };

describe('a page is its address with what of the query tells articles apart', () => {
  test.each([
    [`${PAGE}#top`, PAGE],
    [`${PAGE}?utm_source=feed&fbclid=x#top`, PAGE],
    [`${PAGE}?`, PAGE],
    ['https://news.example.org/?p=1', 'https://news.example.org/?p=1'],
    ['https://news.example.org/?p=1&utm_source=feed', 'https://news.example.org/?p=1'],
    ['https://news.example.org/a?b=2&a=%D0%B0%20%7E', 'https://news.example.org/a?a=%D0%B0+%7E&b=2'],
    ['HTTPS://News.Example.org:443/a', 'https://news.example.org/a'],
    ['http://localhost:8080/a', 'http://localhost:8080/a'],
    ['https://user:secret@news.example.org/a', 'https://news.example.org/a'],
    ['about:blank', null],
    ['file:///a.html', null],
    ['', null],
    [`https://news.example.org/${'a'.repeat(3_000)}`, null],
    [`https://news.example.org/?p=${'a'.repeat(3_000)}`, null],
  ])('%s', (address, page) => {
    expect(pageOf(address)).toBe(page);
  });
});

describe('what is kept', () => {
  test.each<[MuteScope, string]>([
    ['page', PAGE],
    ['site', 'news.example.org'],
    ['name', 'Escobar'],
  ])('by %s: %s, which is read back as it was', (scope, of) => {
    const mute = muteFor(scope, ESCOBAR, `${PAGE}?utm_source=feed`);
    expect(mute).toEqual({ scope, actor: 'gabriel-escobar', of });
    expect(v.parse(Mute, mute)).toEqual(mute);
  });

  test.each<[MuteScope, string, string]>([
    ['page', 'Escobar', 'about:blank'],
    ['site', 'Escobar', 'file:///a'],
    ['name', '—', PAGE],
    ['name', 'a'.repeat(201), PAGE],
  ])('nothing by %s for the name %j at %s', (scope, name, address) => {
    expect(muteFor(scope, { ...ESCOBAR, name }, address)).toBeNull();
  });

  test.each([
    ['a page with where its reader came from', { scope: 'page', actor: 'kfor', of: `${PAGE}?utm_source=feed` }],
    ['a page with a hash', { scope: 'page', actor: 'kfor', of: `${PAGE}#top` }],
    ['a site with a path', { scope: 'site', actor: 'kfor', of: 'example.org/a' }],
    ['a site in capitals', { scope: 'site', actor: 'kfor', of: 'Example.org' }],
    ['a name of signs', { scope: 'name', actor: 'kfor', of: '***' }],
    ['an actor that is none', { scope: 'name', actor: '../kfor', of: 'KFOR' }],
    ['a scope that is none', { scope: 'all', actor: 'kfor', of: 'KFOR' }],
    ['nothing', null],
  ])('not read: %s', (_what, value) => {
    expect(v.is(Mute, value)).toBe(false);
  });
});

test('two that do the same have one key', () => {
  const key = (of: string) => muteKey({ scope: 'name', actor: 'hashim-thaci', of });
  expect(key('THAÇI')).toBe(key('Thaci'));
  expect(key('Thaçi')).not.toBe(key('Hashim Thaçi'));
  expect(muteKey({ scope: 'site', actor: 'kfor', of: 'a.org' })).not.toBe(muteKey({ scope: 'site', actor: 'nato', of: 'a.org' }));
});

describe('what is muted', () => {
  const muted = (mute: Mute | null, address: string, named = ESCOBAR) => mutedAt(mute ? [mute] : [], address)(named) !== null;

  test('on a page: there under every name, and nowhere else', () => {
    const mute = muteFor('page', ESCOBAR, PAGE);
    expect(muted(mute, `${PAGE}?utm_source=feed#c`)).toBe(true);
    expect(muted(mute, PAGE, { ...ESCOBAR, name: 'Gabriel Escobar' })).toBe(true);
    expect(muted(mute, PAGE, { ...ESCOBAR, actor: 'kfor' })).toBe(false);
    expect(muted(mute, `${PAGE}/2`)).toBe(false);
    expect(muted(mute, 'about:blank')).toBe(false);
  });

  test('on a page that only its query tells from the others of its site: there alone', () => {
    const mute = muteFor('page', ESCOBAR, 'https://news.example.org/?p=1&lang=en');
    expect(v.parse(Mute, mute)).toEqual(mute);
    expect(muted(mute, 'https://news.example.org/?lang=en&p=1&fbclid=x#top')).toBe(true);
    expect(muted(mute, 'https://news.example.org/?p=2&lang=en')).toBe(false);
    expect(muted(mute, 'https://news.example.org/')).toBe(false);
  });

  test('on a page, stored when no query was kept: on the page without one', () => {
    const mute = v.parse(Mute, { scope: 'page', actor: ESCOBAR.actor, of: 'https://news.example.org/' });
    expect(muted(mute, 'https://news.example.org/?utm_source=feed')).toBe(true);
    expect(muted(mute, 'https://news.example.org/?p=1')).toBe(false);
  });

  test('on a site: on all its pages, and not on its subdomains', () => {
    const mute = muteFor('site', ESCOBAR, PAGE);
    expect(muted(mute, 'http://news.example.org/other')).toBe(true);
    expect(muted(mute, 'https://example.org/')).toBe(false);
    expect(muted(mute, 'https://sport.news.example.org/')).toBe(false);
  });

  test('by a name: everywhere in every way to write it, for this actor and this name alone', () => {
    const mute = muteFor('name', ESCOBAR, PAGE);
    for (const name of ['Escobar', 'ESCOBAR', 'Esco\u00adbar', 'Escóbar']) {
      expect(muted(mute, 'https://elsewhere.example/', { ...ESCOBAR, name }), name).toBe(true);
    }
    expect(muted(mute, PAGE, { ...ESCOBAR, name: 'Gabriel Escobar' })).toBe(false);
    expect(muted(mute, PAGE, { actor: 'andres-escobar', name: 'Escobar' })).toBe(false);
  });

  test('by any of several', () => {
    const mutes = [muteFor('name', ESCOBAR, PAGE), muteFor('site', { actor: 'kfor', name: 'KFOR' }, PAGE)].filter(
      (m) => m !== null,
    );
    const isMuted = mutedAt(mutes, PAGE);
    expect(isMuted({ actor: 'kfor', name: 'KFOR' })).toEqual(mutes[1]);
    expect(isMuted(ESCOBAR)).toEqual(mutes[0]);
    expect(isMuted({ actor: 'nato', name: 'NATO' })).toBeNull();
  });
});

test('a mute reaches its page, its site, or everything', () => {
  const at = (scope: MuteScope, address: string) => {
    const mute = muteFor(scope, ESCOBAR, PAGE);
    return mute !== null && reaches(mute, address);
  };
  const other = 'https://news.example.org/other';
  expect([at('page', PAGE), at('page', other)]).toEqual([true, false]);
  expect([at('site', other), at('site', 'https://b.org/')]).toEqual([true, false]);
  expect(at('name', 'https://b.org/')).toBe(true);
});
