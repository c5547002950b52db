import { describe, expect, test } from 'vitest';
import { isFailure, PAGE_REQUESTS, parseMessage, REQUESTS } from './messages.ts';

const ARTICLE = { address: 'https://example.org/a', canonical: null, date: '2022-12-16', lang: 'en' };

const MUTE = { scope: 'site', actor: 'kfor', of: 'example.org' };

const CAST = [{ actor: 'kfor', count: 3, first: 0 }];

const TEXT = { title: 'A bridge', site: 'Example', blocks: [{ text: 'KFOR said so.', actors: ['kfor'] }], credits: ['AP'] };

const GOOD = [
  { type: 'card', actor: 'albin-kurti', date: '2022-12', lang: 'en', cast: ['kosovo'], strength: 'weak' },
  { type: 'who', text: 'Albin Kurti', date: null, lang: 'en', cast: ['kosovo'] },
  { type: 'context', article: ARTICLE, text: TEXT, cast: CAST, muted: [MUTE] },
  { type: 'panel', article: ARTICLE, text: null, cast: CAST },
  { type: 'event', event: 'kfor-request', self: null },
  { type: 'open-panel', actor: 'kfor' },
  { type: 'keep', article: ARTICLE, text: TEXT, cast: CAST, private: false },
  { type: 'kept' },
  { type: 'forget', id: null },
  { type: 'set-languages', languages: ['sr', 'en'] },
  { type: 'site', address: 'https://example.org', private: false },
  { type: 'set-site', address: 'https://example.org', on: false, private: true },
  { type: 'set-rule', pattern: '*.example.org', on: null },
  { type: 'set-paused', paused: true },
  { type: 'mute', scope: 'name', actor: 'kfor', name: 'KFOR', muted: true },
  { type: 'mutes' },
  { type: 'muted' },
  { type: 'unmute', mute: MUTE, private: false },
  { type: 'set-descriptions', on: true },
  { type: 'set-opening', opening: { delay: 600, key: 'Alt' } },
  { type: 'choices' },
  { type: 'packs' },
  { type: 'dictionary' },
  { type: 'marker' },
  { type: 'mark-anyway', tab: 7 },
];

const GOOD_FOR_PAGES = [
  { type: 'page' },
  { type: 'text' },
  { type: 'show', actor: 'kfor' },
  { type: 'who-is', text: 'Albin Kurti' },
  { type: 'tour' },
  { type: 'refresh' },
  { type: 'mark' },
];

describe('parseMessage', () => {
  test('every request has an example here', () => {
    for (const type of Object.keys(REQUESTS)) expect(GOOD.map((message) => message.type)).toContain(type);
    for (const type of Object.keys(PAGE_REQUESTS)) expect(GOOD_FOR_PAGES.map((message) => message.type)).toContain(type);
  });

  test.each(GOOD)('to the background: $type', (message) => {
    expect(parseMessage(REQUESTS, message)).toEqual(message);
    expect(parseMessage(PAGE_REQUESTS, message)).toBeNull();
  });

  test.each(GOOD_FOR_PAGES)('to a page: $type', (message) => {
    expect(parseMessage(PAGE_REQUESTS, message)).toEqual(message);
    expect(parseMessage(REQUESTS, message)).toBeNull();
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'choices'],
    ['a list', ['choices']],
    ['no type', { tab: 7 }],
    ['an unknown type', { type: 'delete-everything' }],
    ['a name that objects have', { type: 'constructor' }],
    ['another', { type: 'toString' }],
    ['the prototype', JSON.parse('{"type":"__proto__"}')],
    ['a type that is no text', { type: ['choices'] }],
    ['a type that pretends to be a text', { type: { toString: () => 'choices' } }],
    ['a type that throws', { type: { toString: () => expect.fail('read as a text') } }],
    ['a missing field', { type: 'set-paused' }],
    ['a field of another type', { type: 'set-paused', paused: 'yes' }],
    ['an id that is none', { type: 'card', actor: '../kfor', date: null, lang: null, cast: [], strength: 'strong' }],
    ['a date that is none', { type: 'card', actor: 'kfor', date: '2022-13', lang: null, cast: [], strength: 'strong' }],
    ['a strength that is none', { type: 'card', actor: 'kfor', date: null, lang: null, cast: [], strength: 'sure' }],
    ['a mute without a scope', { type: 'mute', actor: 'kfor', name: 'KFOR', muted: true }],
    ['a mute of a name without a letter', { type: 'mute', scope: 'name', actor: 'kfor', name: '?', muted: true }],
    ['a mute of a text as long as a page', { type: 'mute', scope: 'page', actor: 'kfor', name: 'a'.repeat(9_999), muted: true }],
    ['a mute that is none', { type: 'unmute', mute: { ...MUTE, of: 'example.org/a' }, private: false }],
    ['a list that is none', { type: 'context', article: ARTICLE, cast: { length: 1 } }],
    ['a number that is none', { type: 'mark-anyway', tab: Number.NaN }],
  ])('ignored: %s', (_what, message) => {
    expect(parseMessage(REQUESTS, message)).toBeNull();
  });

  test('fields that no schema names do not come through', () => {
    const parsed = parseMessage(REQUESTS, JSON.parse('{"type":"choices","more":1,"__proto__":{"admin":true}}'));
    expect(parsed).toEqual({ type: 'choices' });
    expect(parsed && 'admin' in parsed).toBe(false);
  });
});

test('a failure is told from every reply', () => {
  expect(isFailure({ failed: 'why' })).toBe(true);
  for (const reply of [null, true, { rules: [], paused: false }, undefined]) expect(isFailure(reply)).toBe(false);
});
