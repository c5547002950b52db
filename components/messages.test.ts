/** Keeps the message files and the code in step: every text used is there, every text there is used, and translators know what it is for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

/** Longer ones are cut by the Chrome Web Store. */
const DESCRIPTION_AT_MOST = 132;

const root = join(import.meta.dirname, '..');
const folder = join(root, 'public/_locales');
const locales = readdirSync(folder);
const read = (locale: string): Record<string, Message> => JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
const english = read('en');

const sources = ['components', 'entrypoints', 'modules', 'wxt.config.ts']
  .flatMap((place) => (place.endsWith('.ts') ? [place] : filesBelow(place)))
  .filter((path) => /\.(tsx?|mjs|html|css)$/.test(path) && !/\.test\.|\/testing\/|fixtures/.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

function filesBelow(place: string): string[] {
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** As a quoted key, or as `__MSG_key__` in the manifest. */
function isUsed(key: string): boolean {
  return [`'${key}'`, `"${key}"`, `__MSG_${key}__`].some((form) => sources.includes(form));
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

describe('the English messages', () => {
  it('are all used', () => {
    const unused = Object.keys(english).filter((key) => !isUsed(key) && !(PLURAL.test(key) && isUsed(key.replace(PLURAL, ''))));
    expect(unused, 'remove these keys from public/_locales/en/messages.json, or use them').toEqual([]);
  });

  it('have every key that the manifest names', () => {
    const named = [...sources.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
    expect(named).not.toEqual([]);
    expect(named.filter((key) => key && !(key in english))).toEqual([]);
  });

  it('have a general form for each plural', () => {
    const forms = Object.keys(english).filter((key) => PLURAL.test(key));
    expect(forms).not.toEqual([]);
    expect(forms.filter((key) => !(key.replace(PLURAL, '_other') in english))).toEqual([]);
  });
});

describe.each(locales)('locale %s', (locale) => {
  const messages = read(locale);

  it.each(Object.entries(messages))('%s is whole', (key, { message, description, placeholders = {} }) => {
    expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(message.trim(), 'a message may not be empty').not.toBe('');
    expect(description, 'a description tells translators where the text stands').toMatch(/\w{3}/);
    const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
    expect(new Set(named), 'placeholders declared and used').toEqual(new Set(Object.keys(placeholders)));
    for (const { example } of Object.values(placeholders)) expect(example, 'a placeholder has an example').toBeTruthy();
  });

  it('describes the extension within the limit of the stores', () => {
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(DESCRIPTION_AT_MOST);
  });

  it('has the keys of the English file, but for plural forms', () => {
    const base = (keys: Record<string, Message>) => new Set(Object.keys(keys).map((key) => key.replace(PLURAL, '')));
    expect(base(messages)).toEqual(base(english));
  });
});
